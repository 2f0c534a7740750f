import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { pageParameters } from '../../list.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import classes from './my-orders.module.css'

export async function loader(args: LoaderFunctionArgs) {
  await requireLogin(args)
  return need(args, apiOf(args).GET('/api/v1/orders', { params: { query: pageParameters(args.request) } }))
}

export default function MyOrdersPage() {
  const { t } = useTranslation('orders')
  const { items, next_cursor } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('title')} />
      <Page heading={t('title')} lead={items.length > 0 ? t('lead') : undefined}>
        {items.length === 0 && (
          <EmptyState
            title={t('empty')}
            text={t('empty_text')}
            action={{ label: t('empty_action'), to: '/orders/new' }}
          />
        )}
        <ul className={classes.orders}>
          {items.map((order) => (
            <li key={order.id} className={classes.order}>
              <h2 className={classes.title}>{order.title}</h2>
              <p className={classes.line}>
                {order.city}, <DateTime value={order.created_at} as="day" />
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
