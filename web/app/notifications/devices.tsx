import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { ActionForm } from '../forms/action-form.tsx'
import { SubmitButton } from '../forms/submit-button.tsx'
import { DateTime } from '../ui/date-time.tsx'
import classes from './notifications.module.css'
import { PushSwitch } from './push-switch.tsx'

interface DevicesProps {
  devices: Schemas['PushSubscription'][]
  /** With which a browser subscribes; null where this marketplace sends nothing to browsers. */
  publicKey: string | null
}

/** The browsers and phones that get push notifications, and the way to make this one of them. */
export function Devices({ devices, publicKey }: DevicesProps) {
  const { t } = useTranslation('notifications')
  if (publicKey === null && devices.length === 0) return null
  return (
    <section className={classes.section}>
      <h2>{t('devices.title')}</h2>
      <ul className={classes.list}>
        {devices.map(({ id, device, service, created_at }) => (
          <li key={id} className={classes.item}>
            <div className={classes.words}>
              <p className={classes.subject}>{device || t(`devices.${service}`)}</p>
              <p className={classes.line}>
                <DateTime value={created_at} as="day" />
              </p>
            </div>
            <ActionForm name={id}>
              <input type="hidden" name="id" value={id} />
              <SubmitButton intent="remove" kind="quiet">
                {t('devices.remove')}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
      {publicKey !== null && <PushSwitch publicKey={publicKey} />}
    </section>
  )
}
