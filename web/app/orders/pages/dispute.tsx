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
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { orderFor, orderPath } from '../order-of.server.ts'

const types = ['quality_issue', 'schedule_conflict', 'payment_dispute', 'communication_issue', 'other'] as const

export const loader = (args: LoaderFunctionArgs) => orderFor(args, 'dispute')

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const { t } = translators[chooseLanguage(args.request)]
    const dispute_type = types.find((type) => type === form.text('dispute_type')) ?? 'other'
    const description = form.text('description')
    if (!description) throw new Refusal({ description: t('orders:dispute.needed') })
    const params = { path: { id: args.params.id ?? '' } }
    await orThrow(api.POST('/api/v1/orders/{id}/disputes', { params, body: { dispute_type, description } }))
    return redirectWith(orderPath(args), { text: t('orders:dispute.done') })
  })

export default function DisputePage() {
  const { t } = useTranslation('orders')
  const { id, title } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('dispute.title')} />
      <Page
        heading={t('dispute.title')}
        lead={t('dispute.lead')}
        back={<BackLink to={`/orders/${id}`}>{title}</BackLink>}
      >
        <ActionForm>
          <RadioField
            name="dispute_type"
            label={t('dispute.type')}
            value="quality_issue"
            options={types.map((value) => ({ value, label: t(`dispute.types.${value}`) }))}
          />
          <LongTextField
            name="description"
            label={t('dispute.description')}
            hint={t('dispute.description_hint')}
            rows={6}
            maxLength={10_000}
          />
          <SubmitButton>{t('dispute.send')}</SubmitButton>
        </ActionForm>
      </Page>
    </>
  )
}
