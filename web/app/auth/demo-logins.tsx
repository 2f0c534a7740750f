import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ActionForm } from '../forms/action-form.tsx'
import { SubmitButton } from '../forms/submit-button.tsx'
import classes from './demo-logins.module.css'

const password = 'usta-demo-2026'

const logins = [
  ['client', 'client@usta.test'],
  ['provider', 'provider@usta.test'],
  ['staff', 'admin@usta.test'],
] as const

/** The demo's people, each one press away. */
export function DemoLogins() {
  const { t } = useTranslation('auth')
  return (
    <section className={classes.demo} aria-labelledby="demo-logins">
      <Title order={2} id="demo-logins" className={classes.heading}>
        {t('demo.heading')}
      </Title>
      <p className={classes.text}>{t('demo.text', { password })}</p>
      {logins.map(([who, email]) => (
        <ActionForm key={who} name={who} className={classes.login}>
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="password" value={password} />
          <SubmitButton kind="quiet" fullWidth>
            {t(`demo.${who}`)}
          </SubmitButton>
          <p className={classes.email}>{email}</p>
        </ActionForm>
      ))}
    </section>
  )
}
