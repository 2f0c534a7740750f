import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { pageParameters } from '../../list.ts'
import { OpenForm } from '../../messages/open-form.tsx'
import { PageHead } from '../../shell/page-head.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Money } from '../../ui/money.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import classes from '../provider-desk.module.css'
import { requireProvider } from '../require-provider.server.ts'
import { StateLinks } from '../state-links.tsx'
import { WorkLinks } from '../work-links.tsx'

const states = ['pending', 'accepted', 'rejected', 'withdrawn'] as const

export async function loader(args: LoaderFunctionArgs) {
  await requireProvider(args)
  const api = apiOf(args)
  const asked = new URL(args.request.url).searchParams.get('status')
  const status = states.find((state) => state === asked)
  const query = { ...pageParameters(args.request), ...(status ? { status } : {}) }
  const [offers, counts] = await Promise.all([
    need(args, api.GET('/api/v1/bids', { params: { query } })),
    need(args, api.GET('/api/v1/bids/counts')),
  ])
  return { ...offers, counts }
}

export default function OffersPage() {
  const { t } = useTranslation('provider-desk')
  const { t: words } = useTranslation('status')
  const { items, next_cursor, counts } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('offers.title')} />
      <Page heading={t('offers.title')} lead={t('offers.lead')}>
        <WorkLinks />
        <StateLinks
          label={t('offers.states')}
          states={states.map((state) => ({ state, label: words(`offer.${state}`), count: counts[state] }))}
        />
        {items.length === 0 && (
          <EmptyState
            title={t('offers.empty')}
            text={t('offers.empty_text')}
            action={{ label: t('jobs.empty_action'), to: '/feed' }}
          />
        )}
        <ul className={classes.list}>
          {items.map((offer) => (
            <li key={offer.id} className={classes.card}>
              <h2 className={classes.title}>
                <PageLink to={`/jobs/${offer.order_id}`}>{offer.order.title}</PageLink>
              </h2>
              <p className={classes.text}>
                <Money amount={offer.amount} currency={offer.currency} />
              </p>
              <p className={classes.line}>
                {offer.order.city} · <DateTime value={offer.created_at} as="ago" />
              </p>
              <StatusBadge of="offer" status={offer.status} />
              {(offer.status === 'pending' || offer.status === 'accepted') && (
                <OpenForm about="bid" id={offer.id} verb="client" />
              )}
            </li>
          ))}
        </ul>
        <NextPage cursor={next_cursor} />
      </Page>
    </>
  )
}
