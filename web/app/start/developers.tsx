import { Anchor, Code, Container, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './developers.module.css'
import start from './start.module.css'

const accounts = [
  ['client', 'client@usta.test'],
  ['provider', 'provider@usta.test'],
  ['staff', 'admin@usta.test'],
] as const

export function Developers({ demo }: { demo: boolean }) {
  const { t } = useTranslation('start')
  return (
    <Container component="section" className={classes.section} size={1168} aria-labelledby="developers-heading">
      <div>
        <Title order={2} id="developers-heading" className={start.heading}>
          {t('developers.heading')}
        </Title>
        <p className={classes.text}>{t('developers.text')}</p>
        <ul className={classes.links}>
          <li>
            <Anchor href="/api/docs">{t('developers.docs')}</Anchor>
          </li>
          <li>
            <Anchor href="/api/v1/openapi.json">{t('developers.schema')}</Anchor>
          </li>
        </ul>
      </div>
      {demo && <DemoAccounts />}
    </Container>
  )
}

function DemoAccounts() {
  const { t } = useTranslation('start')
  return (
    <div className={classes.demo}>
      <table className={classes.accounts}>
        <caption>{t('developers.accounts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('developers.account')}</th>
            <th scope="col">{t('developers.email')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(([who, email]) => (
            <tr key={who}>
              <th scope="row">{t(`developers.${who}`)}</th>
              <td>{email}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.text}>
        {t('developers.password')} <Code>usta-demo-2026</Code>
      </p>
      <p className={classes.text}>{t('developers.journey')}</p>
      <Code block className={classes.command}>
        npm run demo -- journey
      </Code>
    </div>
  )
}
