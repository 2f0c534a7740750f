import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need, wish } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { ConfirmOrUndo } from '../../forms/confirm-or-undo.tsx'
import type { SentForm } from '../../forms/form.server.ts'
import { LongTextField, TextField } from '../../forms/form-field.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { OpenForm } from '../../messages/open-form.tsx'
import { DisputeBox } from '../../orders/dispute-box.tsx'
import { OrderActions } from '../../orders/order-actions.tsx'
import { OrderDetails } from '../../orders/order-details.tsx'
import { Timeline } from '../../orders/timeline.tsx'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink, ButtonLink } from '../../ui/page-link.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { translators } from '../../words/all.server.ts'
import { JobFacts } from '../job-facts.tsx'
import { lacksPayout } from '../lacks-payout.server.ts'
import { NextStep } from '../next-step.tsx'
import { OfferForm } from '../offer-form.tsx'
import { PayoutReminder } from '../payout-reminder.tsx'
import classes from '../provider-desk.module.css'
import { requireProvider } from '../require-provider.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireProvider(args)
  const params = { path: { id: args.params.id ?? '' } }
  const api = apiOf(args)
  const order = await need(args, api.GET('/api/v1/orders/{id}', { params }))
  const disputed = order.dispute && { params: { path: { id: order.dispute.id } } }
  const [timeline, dispute, asksForPayout] = await Promise.all([
    order.assignment ? wish(args, api.GET('/api/v1/orders/{id}/timeline', { params })) : null,
    disputed ? wish(args, api.GET('/api/v1/disputes/{id}', disputed)) : null,
    order.assignment && order.status !== 'cancelled' ? lacksPayout(args) : false,
  ])
  return { order, timeline: timeline?.entries ?? [], dispute, asksForPayout }
}

function offerOf(form: SentForm) {
  return {
    amount: form.text('amount').replace(',', '.').replace(/\s/g, ''),
    description: form.text('description'),
    estimated_duration: form.whole('estimated_duration') ?? null,
    is_negotiable: form.ticked('is_negotiable'),
  }
}

export const action = (args: ActionFunctionArgs) => {
  const id = args.params.id ?? ''
  const params = { path: { id } }
  const page = `/${chooseLanguage(args.request)}/jobs/${id}`
  const { t } = translators[chooseLanguage(args.request)]
  return answer(args, async (form, api) => {
    switch (form.intent) {
      case 'quote': {
        const { amount } = offerOf(form)
        const query = { amount }
        const quote = await orThrow(api.GET('/api/v1/orders/{id}/bids/quote', { params: { ...params, query } }))
        return data({ form: form.name, message: null, fields: {}, values: form.values, quote })
      }
      case 'offer':
        await orThrow(api.POST('/api/v1/orders/{id}/bids', { params, body: offerOf(form) }))
        return redirectWith(page, { text: t('provider-desk:offer.sent') })
      case 'change': {
        const { my_bid } = await orThrow(api.GET('/api/v1/orders/{id}', { params }))
        const bid = { path: { id: my_bid?.id ?? '' } }
        await orThrow(api.PATCH('/api/v1/bids/{id}', { params: bid, body: offerOf(form) }))
        return redirectWith(page, { text: t('provider-desk:offer.changed') })
      }
      case 'withdraw':
        await orThrow(api.POST('/api/v1/bids/{id}/withdraw', { params: { path: { id: form.text('bid') } } }))
        return redirectWith(page, { text: t('provider-desk:offer.withdrawn') })
      case 'start':
        await orThrow(api.POST('/api/v1/orders/{id}/start', { params }))
        return redirectWith(page, { text: t('provider-desk:job.started') })
      case 'finish': {
        const body = { completion_notes: form.text('completion_notes') }
        await orThrow(api.POST('/api/v1/orders/{id}/finish', { params, body }))
        return redirectWith(page, { text: t('provider-desk:job.finished') })
      }
      default: {
        const body = {
          start_date: form.optional('start_date') ?? null,
          start_time: form.optional('start_time') ?? null,
          progress_notes: form.text('progress_notes'),
        }
        await orThrow(api.PATCH('/api/v1/orders/{id}/assignment', { params, body }))
        return redirectWith(page, { text: t('provider-desk:job.planned') })
      }
    }
  })
}

export default function JobPage() {
  const { t } = useTranslation('provider-desk')
  const { order, timeline, dispute, asksForPayout } = useLoaderData<typeof loader>()
  const { allowed_actions: allowed, assignment, my_bid } = order
  const isMine = assignment !== null
  const canChange = my_bid?.status === 'pending' && (order.status === 'bidding' || order.status === 'published')
  return (
    <>
      <PageHead title={order.title} />
      <Page
        heading={order.title}
        lead={<NextStep step={order.next_step} />}
        aside={isMine && <Timeline entries={timeline} />}
        back={<BackLink to={isMine ? '/jobs' : '/feed'}>{isMine ? t('links.jobs') : t('links.feed')}</BackLink>}
      >
        <div>
          <StatusBadge of="order" status={order.status} />
          {isMine && <OpenForm about="order" id={order.id} verb="client" />}
          {!isMine && my_bid?.status === 'pending' && <OpenForm about="bid" id={my_bid.id} verb="client" />}
        </div>
        {asksForPayout && <PayoutReminder />}
        {dispute && <DisputeBox dispute={dispute} />}
        <OrderDetails order={order} />
        <JobFacts order={order} />
        {(allowed.includes('bid') || canChange) && (
          <section className={classes.section}>
            <h2>{canChange ? t('offer.yours') : t('offer.title')}</h2>
            <OfferForm order={order} />
            {canChange && my_bid && (
              <ConfirmOrUndo
                intent="withdraw"
                label={t('offer.withdraw')}
                confirm={{ question: t('offer.withdraw_question'), label: t('offer.withdraw') }}
                fields={{ bid: my_bid.id }}
              />
            )}
          </section>
        )}
        {order.missing_requirements.length > 0 && (
          <section className={classes.section}>
            <p className={classes.text}>{t('job.needs_verification')}</p>
            <div>
              <ButtonLink to="/business/verification">{t('job.verify')}</ButtonLink>
            </div>
          </section>
        )}
        {allowed.includes('start') && (
          <ActionForm name="start">
            <SubmitButton intent="start">{t('job.start')}</SubmitButton>
          </ActionForm>
        )}
        {assignment && (order.status === 'assigned' || order.status === 'in_progress') && (
          <section className={classes.section}>
            <h2>{t('job.plan')}</h2>
            <ActionForm name="plan">
              <TextField
                name="start_date"
                type="date"
                label={t('job.start_date')}
                value={assignment.start_date ?? ''}
                optional
              />
              <TextField
                name="start_time"
                type="time"
                label={t('job.start_time')}
                value={assignment.start_time ?? ''}
                optional
              />
              <LongTextField name="progress_notes" label={t('job.notes')} value={assignment.progress_notes} optional />
              <SubmitButton intent="plan" kind="quiet">
                {t('job.save')}
              </SubmitButton>
            </ActionForm>
          </section>
        )}
        {allowed.includes('finish') && (
          <section className={classes.section}>
            <h2>{t('job.finish_title')}</h2>
            <ActionForm name="finish">
              <LongTextField name="completion_notes" label={t('job.completion_notes')} optional />
              <SubmitButton intent="finish">{t('job.finish')}</SubmitButton>
            </ActionForm>
          </section>
        )}
        <OrderActions order={order} isOwn={false} />
      </Page>
    </>
  )
}
