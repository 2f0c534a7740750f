import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { ChoiceField, TextField, TickField } from '../forms/form-field.tsx'
import { RadioField } from '../forms/radio-field.tsx'
import { channels, kinds, switchOfChannel, switchOfKind } from './kinds.ts'
import classes from './notifications.module.css'
import { timeZoneChoices } from './time-zones.ts'

type Preferences = Schemas['NotificationPreferences']

const frequencies = ['immediate', 'hourly', 'daily', 'weekly'] as const satisfies Preferences['digest_frequency'][]

/** How, about what, and when one wants to be told. */
export function PreferenceFields({ preferences }: { preferences: Preferences }) {
  const { t, i18n } = useTranslation('notifications')
  return (
    <>
      <Channels preferences={preferences} />
      <Kinds preferences={preferences} />
      <fieldset className={classes.fields}>
        <legend className={classes.legend}>{t('quiet.title')}</legend>
        <p className={classes.line}>{t('quiet.text')}</p>
        <div className={classes.hours}>
          <TextField
            name="quiet_hours_start"
            type="time"
            label={t('quiet.from')}
            value={preferences.quiet_hours_start ?? ''}
            optional
          />
          <TextField
            name="quiet_hours_end"
            type="time"
            label={t('quiet.until')}
            value={preferences.quiet_hours_end ?? ''}
            optional
          />
        </div>
        <ChoiceField
          name="timezone"
          label={t('quiet.zone')}
          value={preferences.timezone}
          options={timeZoneChoices(preferences.timezone, i18n.language)}
        />
      </fieldset>
      <RadioField
        name="digest_frequency"
        label={t('digest.title')}
        value={preferences.digest_frequency}
        options={frequencies.map((value) => ({
          value,
          label: t(`digest.${value}`),
          ...(value === 'immediate' ? { hint: t('digest.hint') } : {}),
        }))}
      />
    </>
  )
}

function Channels({ preferences }: { preferences: Preferences }) {
  const { t } = useTranslation('notifications')
  return (
    <fieldset className={classes.fields}>
      <legend className={classes.legend}>{t('settings.channels')}</legend>
      {preferences.channels.map(({ channel, obstacle }) => (
        <TickField
          key={channel}
          name={switchOfChannel[channel]}
          label={t(`channels.${channel}`)}
          hint={obstacle === null ? undefined : t(`obstacles.${channel}.${obstacle}` as never)}
          checked={preferences[switchOfChannel[channel]]}
        />
      ))}
    </fieldset>
  )
}

function Kinds({ preferences }: { preferences: Preferences }) {
  const { t } = useTranslation('notifications')
  const isMuted = (channel: string, kind: string) =>
    preferences.muted.some((pair) => pair.channel === channel && pair.kind === kind)
  return (
    <fieldset className={classes.fields}>
      <legend className={classes.legend}>{t('settings.kinds')}</legend>
      {kinds.map((kind) => (
        <div key={kind} className={classes.kind}>
          <TickField
            name={switchOfKind[kind]}
            label={t(`kinds.${kind}`)}
            hint={t(`kind_hints.${kind}`)}
            checked={preferences[switchOfKind[kind]]}
          />
          <details className={classes.ways} open={channels.some((channel) => isMuted(channel, kind))}>
            <summary>{t('settings.ways')}</summary>
            <div className={classes.wayList}>
              {channels.map((channel) => (
                <TickField
                  key={channel}
                  name={`via:${channel}:${kind}`}
                  label={t(`channels.${channel}`)}
                  checked={!isMuted(channel, kind)}
                />
              ))}
            </div>
          </details>
        </div>
      ))}
    </fieldset>
  )
}
