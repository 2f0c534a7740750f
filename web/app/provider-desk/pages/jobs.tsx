import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { pageParameters } from '../../list.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { lacksPayout } from '../lacks-payout.server.ts'
import { NextStep } from '../next-step.tsx'
import { PayoutReminder } from '../payout-reminder.tsx'
import classes from '../provider-desk.module.css'
import { requireProvider } from '../require-provider.server.ts'
import { StateLinks } from '../state-links.tsx'
import { WorkLinks } from '../work-links.tsx'

const states = ['assigned', 'in_progress', 'completed', 'disputed', 'cancelled'] as const

export async function loader(args: LoaderFunctionArgs) {
  await requireProvider(args)
  const api = apiOf(args)
  const asked = new URL(args.request.url).searchParams.get('status')
  const status = states.find((state) => state === asked)
  const query = { ...pageParameters(args.request), feed: 'work' as const, ...(status ? { status } : {}) }
  const [orders, counts, lacking] = await Promise.all([
    need(args, api.GET('/api/v1/orders', { params: { query } })),
    need(args, api.GET('/api/v1/orders/counts', { params: { query: { feed: 'work' } } })),
    lacksPayout(args),
  ])
  const isChosen = states.some((state) => state !== 'cancelled' && counts[state] > 0)
  return { ...orders, counts, asksForPayout: lacking && isChosen }
}

export default function JobsPage() {
  const { t } = useTranslation('provider-desk')
  const { t: words } = useTranslation('status')
  const { items, next_cursor, counts, asksForPayout } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('jobs.title')} />
      <Page heading={t('jobs.title')} lead={t('jobs.lead')}>
        <WorkLinks />
        {asksForPayout && <PayoutReminder />}
        <StateLinks
          label={t('jobs.states')}
          states={states.map((state) => ({ state, label: words(`order.${state}`), count: counts[state] }))}
        />
        {items.length === 0 && (
          <EmptyState
            title={t('jobs.empty')}
            text={t('jobs.empty_text')}
            action={{ label: t('jobs.empty_action'), to: '/feed' }}
          />
        )}
        <ul className={classes.list}>
          {items.map((order) => (
            <li key={order.id} className={classes.card}>
              <h2 className={classes.title}>
                <PageLink to={`/jobs/${order.id}`}>{order.title}</PageLink>
              </h2>
              <p className={classes.line}>
                <NextStep step={order.next_step} />
              </p>
              <StatusBadge of="order" status={order.status} />
            </li>
          ))}
        </ul>
        <NextPage cursor={next_cursor} />
      </Page>
    </>
  )
}
