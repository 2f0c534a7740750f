import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { LongTextField } from '../../forms/form-field.tsx'
import { RadioField } from '../../forms/radio-field.tsx'
import { Refusal } from '../../forms/refusal.ts'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { useTimeInWords } from '../../ui/date-time.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { orderFor, orderPath } from '../order-of.server.ts'

const ratings = ['5', '4', '3', '2', '1'] as const

export const loader = (args: LoaderFunctionArgs) => orderFor(args, 'complete', 'review')

/** Accepts the work and rates it; work that is accepted already is only rated. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const { id, allowed_actions } = await orderFor(args, 'complete', 'review')
    const { t } = translators[chooseLanguage(args.request)]
    const params = { path: { id } }
    const client_rating = form.whole('client_rating')
    const client_review = form.text('client_review')
    if (allowed_actions.includes('complete')) {
      const body = client_rating === undefined ? {} : { client_rating, client_review }
      await orThrow(api.POST('/api/v1/orders/{id}/complete', { params, body }))
      return redirectWith(orderPath(args), { text: t('orders:rate.accepted') })
    }
    if (client_rating === undefined) throw new Refusal({ client_rating: t('orders:rate.needed') })
    await orThrow(api.POST('/api/v1/orders/{id}/review', { params, body: { client_rating, client_review } }))
    return redirectWith(orderPath(args), { text: t('orders:rate.thanks') })
  })

export default function RatePage() {
  const { t } = useTranslation('orders')
  const words = useTimeInWords()
  const { id, title, allowed_actions, completes_at, assignment } = useLoaderData<typeof loader>()
  const accepts = allowed_actions.includes('complete')
  const heading = t(accepts ? 'rate.accept_title' : 'rate.title')
  const until = completes_at ? words(completes_at) : ''
  return (
    <>
      <PageHead title={heading} />
      <Page
        heading={heading}
        lead={accepts ? t('rate.accept_lead', { until }) : t('rate.lead')}
        back={<BackLink to={`/orders/${id}`}>{title}</BackLink>}
      >
        {assignment?.completion_notes && (
          <p>
            {t('chosen.notes')} {assignment.completion_notes}
          </p>
        )}
        <ActionForm>
          <RadioField
            name="client_rating"
            label={t('rate.rating')}
            options={ratings.map((value) => ({ value, label: t(`rate.stars.${value}`) }))}
          />
          <LongTextField
            name="client_review"
            label={t('rate.review')}
            hint={t('rate.review_hint')}
            maxLength={5_000}
            optional
          />
          <SubmitButton>{t(accepts ? 'rate.accept' : 'act.review')}</SubmitButton>
        </ActionForm>
      </Page>
    </>
  )
}
