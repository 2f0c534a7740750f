import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { apiOf, need, wish } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { answer } from '../../forms/answer.server.ts'
import { chooseLanguage } from '../../language.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink, ButtonLink } from '../../ui/page-link.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { translators } from '../../words/all.server.ts'
import { ChosenProvider } from '../chosen-provider.tsx'
import { DisputeBox } from '../dispute-box.tsx'
import { useNextStep } from '../next-step.tsx'
import { Offers } from '../offers.tsx'
import classes from '../order.module.css'
import { OrderActions } from '../order-actions.tsx'
import { OrderDetails } from '../order-details.tsx'
import { orderOf, orderPath } from '../order-of.server.ts'
import { Timeline } from '../timeline.tsx'

const choosing = ['bidding', 'published']

export async function loader(args: LoaderFunctionArgs) {
  const [order, { clientId, isProvider }] = await Promise.all([orderOf(args), requireLogin(args)])
  const api = apiOf(args)
  const path = { id: order.id }
  const isOwn = order.client_id === clientId
  if (!isOwn && isProvider) throw redirect(`/${chooseLanguage(args.request)}/jobs/${order.id}`)
  const [offers, timeline, dispute, favorites] = await Promise.all([
    isOwn && choosing.includes(order.status)
      ? need(
          args,
          api.GET('/api/v1/orders/{id}/bids', {
            params: { path, query: { status: 'pending', sort: 'amount', limit: 100 } },
          }),
        )
      : null,
    wish(args, api.GET('/api/v1/orders/{id}/timeline', { params: { path } })),
    order.dispute ? wish(args, api.GET('/api/v1/disputes/{id}', { params: { path: { id: order.dispute.id } } })) : null,
    isOwn && order.assignment
      ? wish(args, api.GET('/api/v1/profile/client/favorites', { params: { query: { limit: 100 } } }))
      : null,
  ])
  const isFavorite = favorites ? favorites.items.some(({ id }) => id === order.assignment?.provider_id) : null
  return { order, isOwn, isFavorite, offers: offers?.items ?? null, timeline: timeline?.entries ?? [], dispute }
}

/** Chooses an offer, keeps the provider in mind or no longer, orders the same again, or deletes. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const language = chooseLanguage(args.request)
    const path = { id: args.params.id ?? '' }
    if (form.intent === 'accept') {
      await orThrow(api.POST('/api/v1/bids/{id}/accept', { params: { path: { id: form.text('bid') } } }))
      return redirect(`${orderPath(args)}/pay`)
    }
    if (form.intent === 'delete') {
      await orThrow(api.DELETE('/api/v1/orders/{id}', { params: { path } }))
      const undo = { action: `/${language}/orders`, fields: { id: path.id } }
      return redirectWith(`/${language}/orders`, { text: translators[language].t('orders:deleted'), undo })
    }
    if (form.intent === 'favorite' || form.intent === 'unfavorite') {
      const params = { path: { provider_id: form.text('provider_id') } }
      const call = form.intent === 'favorite' ? api.PUT : api.DELETE
      await orThrow(call('/api/v1/profile/client/favorites/{provider_id}', { params }))
      return redirect(orderPath(args))
    }
    const { id } = await orThrow(api.POST('/api/v1/orders/{id}/duplicate', { params: { path } }))
    return redirect(`/${language}/orders/${id}/edit/review`)
  })

export default function OrderPage() {
  const { t } = useTranslation('orders')
  const { order, isOwn, isFavorite, offers, timeline, dispute } = useLoaderData<typeof loader>()
  const { text, action } = useNextStep()(order)
  const elsewhere = action && action.to !== `/orders/${order.id}`
  return (
    <>
      <PageHead title={order.title} />
      <Page
        heading={order.title}
        lead={isOwn ? text : undefined}
        back={<BackLink to="/orders">{t('title')}</BackLink>}
        action={isOwn && elsewhere ? <ButtonLink to={action.to}>{action.label}</ButtonLink> : undefined}
        aside={
          <div className={classes.side}>
            <Timeline entries={timeline} />
          </div>
        }
      >
        <div>
          <StatusBadge of="order" status={order.status} />
        </div>
        {dispute && <DisputeBox dispute={dispute} />}
        {offers && offers.length > 0 && <Offers offers={offers} />}
        {offers?.length === 0 && <EmptyState title={t('offers.none')} text={t('offers.none_text')} />}
        {order.assignment && (
          <ChosenProvider order={order} assignment={order.assignment} isOwn={isOwn} isFavorite={isFavorite} />
        )}
        <OrderDetails order={order} />
        <OrderActions order={order} isOwn={isOwn} />
      </Page>
    </>
  )
}
