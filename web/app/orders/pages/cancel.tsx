import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { LongTextField } from '../../forms/form-field.tsx'
import { Refusal } from '../../forms/refusal.ts'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { formatMoney } from '../../money.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { useLanguage } from '../../shell/use-language.ts'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { orderFor, orderPath } from '../order-of.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const order = await orderFor(args, 'cancel')
  const params = { path: { id: order.id } }
  return { order, terms: await need(args, apiOf(args).GET('/api/v1/orders/{id}/cancellation', { params })) }
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const { t } = translators[chooseLanguage(args.request)]
    const reason = form.text('reason')
    if (!reason) throw new Refusal({ reason: t('orders:cancel.needed') })
    const params = { path: { id: args.params.id ?? '' } }
    await orThrow(api.POST('/api/v1/orders/{id}/cancel', { params, body: { reason } }))
    return redirectWith(orderPath(args), { text: t('orders:cancel.done') })
  })

export default function CancelPage() {
  const { t } = useTranslation('orders')
  const language = useLanguage()
  const { order, terms } = useLoaderData<typeof loader>()
  const amount = (value: string) => formatMoney(value, terms.currency, language)
  const paid = Number(terms.paid_amount) > 0
  const free = Number(terms.fee_amount) === 0
  return (
    <>
      <PageHead title={t('cancel.title')} />
      <Page
        heading={t('cancel.title')}
        lead={
          paid
            ? t(free ? 'cancel.refund' : 'cancel.fee', {
                refund: amount(terms.refund_amount),
                fee: amount(terms.fee_amount),
              })
            : t('cancel.free')
        }
        back={<BackLink to={`/orders/${order.id}`}>{order.title}</BackLink>}
      >
        {terms.rejected_bids > 0 && <p>{t('cancel.offers', { count: terms.rejected_bids })}</p>}
        <ActionForm>
          <LongTextField
            name="reason"
            label={t('cancel.reason')}
            hint={t('cancel.reason_hint')}
            rows={3}
            maxLength={1_000}
          />
          <SubmitButton kind="danger">{t('act.cancel')}</SubmitButton>
        </ActionForm>
      </Page>
    </>
  )
}
