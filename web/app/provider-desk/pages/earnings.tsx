import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Money } from '../../ui/money.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { lacksPayout } from '../lacks-payout.server.ts'
import { PayoutReminder } from '../payout-reminder.tsx'
import classes from '../provider-desk.module.css'
import { requireProvider } from '../require-provider.server.ts'
import { WorkLinks } from '../work-links.tsx'

export async function loader(args: LoaderFunctionArgs) {
  await requireProvider(args)
  const [earnings, lacking] = await Promise.all([
    need(args, apiOf(args).GET('/api/v1/profile/provider/earnings')),
    lacksPayout(args),
  ])
  const { held, months } = earnings
  return { ...earnings, asksForPayout: lacking && (months.length > 0 || Number(held) > 0) }
}

const columns = ['gross', 'commission', 'taken_back', 'net'] as const

export default function EarningsPage() {
  const { t } = useTranslation('provider-desk')
  const { balance, held, currency, months, asksForPayout } = useLoaderData<typeof loader>()
  const nameOf = (month: string) => {
    const [year = '', number = '1'] = month.split('-')
    return t('calendar.month', { month: t(`months.${Number(number) as 1}`), year })
  }
  return (
    <>
      <PageHead title={t('earnings.title')} />
      <Page heading={t('earnings.title')} lead={t('earnings.lead')}>
        <WorkLinks />
        <dl className={classes.facts}>
          <dt>{t('earnings.balance')}</dt>
          <dd>
            <Money amount={balance} currency={currency} />
          </dd>
          <dt>{t('earnings.held')}</dt>
          <dd>
            <Money amount={held} currency={currency} />
          </dd>
        </dl>
        {asksForPayout ? <PayoutReminder /> : <PageLink to="/business/payout">{t('payout.title')}</PageLink>}
        {months.length === 0 ? (
          <EmptyState
            title={t('earnings.empty')}
            text={t('earnings.empty_text')}
            action={{ label: t('jobs.empty_action'), to: '/feed' }}
          />
        ) : (
          <ul className={classes.list} aria-label={t('earnings.by_month')}>
            {months.map((row) => (
              <li key={row.month} className={classes.month}>
                <h2 className={classes.title}>{nameOf(row.month)}</h2>
                <dl className={classes.facts}>
                  <dt>{t('earnings.jobs')}</dt>
                  <dd>{row.jobs}</dd>
                  {columns.map((column) => (
                    <Fragment key={column}>
                      <dt>{t(`earnings.${column}`)}</dt>
                      <dd>
                        <Money amount={row[column]} currency={currency} />
                      </dd>
                    </Fragment>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        )}
      </Page>
    </>
  )
}
