import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import classes from './message.module.css'
import type { Delivery } from './thread.ts'

const icons = { sending: 'clock', sent: 'check', delivered: 'checks', read: 'checks', failed: 'alert' } as const

/** How far a message of one's own has come; under the last of them in words. */
export function DeliveryMark({ state, inWords }: { state: Delivery; inWords: boolean }) {
  const { t } = useTranslation('messages')
  return (
    <span className={classes.delivery} data-state={state}>
      <Icon name={icons[state]} />
      {inWords ? t(`state.${state}`) : <VisuallyHidden component="span">{t(`state.${state}`)}</VisuallyHidden>}
    </span>
  )
}
