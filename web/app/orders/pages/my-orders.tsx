import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { apiOf, need, wish } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { answer } from '../../forms/answer.server.ts'
import { chooseLanguage } from '../../language.ts'
import { pageParameters } from '../../list.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { OrderCard } from '../order-card.tsx'
import classes from '../orders.module.css'
import { StatusLinks } from '../status-links.tsx'
import { isOrderStatus } from '../statuses.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { isClient, isProvider } = await requireLogin(args)
  if (isProvider && !isClient) throw redirect(`/${chooseLanguage(args.request)}/jobs`)
  if (!isClient) return { items: [], next_cursor: null, counts: null, status: null }
  const asked = new URL(args.request.url).searchParams.get('status')
  const status = isOrderStatus(asked) ? asked : null
  const query = { ...pageParameters(args.request), feed: 'own', ...(status ? { status } : {}) } as const
  const api = apiOf(args)
  const [page, counts] = await Promise.all([
    need(args, api.GET('/api/v1/orders', { params: { query } })),
    wish(args, api.GET('/api/v1/orders/counts', { params: { query: { feed: 'own' } } })),
  ])
  return { ...page, counts, status }
}

/** Takes a deletion back. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const id = form.text('id')
    await orThrow(api.POST('/api/v1/orders/{id}/restore', { params: { path: { id } } }))
    const language = chooseLanguage(args.request)
    return redirectWith(`/${language}/orders/${id}`, { text: translators[language].t('orders:restored') })
  })

export default function MyOrdersPage() {
  const { t } = useTranslation('orders')
  const { items, next_cursor, counts, status } = useLoaderData<typeof loader>()
  const none = items.length === 0
  return (
    <>
      <PageHead title={t('title')} />
      <Page
        heading={t('title')}
        lead={none ? undefined : t('lead')}
        action={none ? undefined : <ButtonLink to="/orders/new">{t('new')}</ButtonLink>}
      >
        {counts && counts.all > 0 && <StatusLinks counts={counts} current={status} />}
        {none && !status && (
          <EmptyState
            title={t('empty')}
            text={t('empty_text')}
            action={{ label: t('empty_action'), to: '/orders/new' }}
          />
        )}
        {none && status && (
          <EmptyState
            title={t('empty_status')}
            text={t('empty_status_text')}
            action={{ label: t('all_orders'), to: '/orders' }}
          />
        )}
        <ul className={classes.orders}>
          {items.map((order) => (
            <li key={order.id}>
              <OrderCard order={order} />
            </li>
          ))}
        </ul>
        <NextPage cursor={next_cursor} />
      </Page>
    </>
  )
}
