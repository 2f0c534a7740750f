import { orThrow, type Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
  useSearchParams,
} from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { requireLogin } from '../../session.server.ts'
import { BackLink, ButtonLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { pickAnswers } from '../answers.ts'
import { publishDraft } from '../drafts.server.ts'
import { nextStep, readAnswers } from '../read-step.server.ts'
import { Review } from '../review.tsx'
import { ServiceChoice } from '../service-choice.tsx'
import { stepData } from '../step-data.server.ts'
import { StepFields } from '../step-fields.tsx'
import { StepPage } from '../step-page.tsx'
import { type Step, stepOf } from '../steps.ts'

/** Once there are offers, only these have something left to change. */
const settledSteps: readonly Step[] = ['what', 'where', 'review']

export async function loader(args: LoaderFunctionArgs) {
  await requireLogin(args)
  const step = stepOf(args.params.step ?? 'review')
  const order = await editable(args)
  const { id, status } = order
  const settled = status === 'bidding'
  if (settled && !settledSteps.includes(step)) throw redirect(`/${chooseLanguage(args.request)}/orders/${id}/edit`)
  return { ...(await stepData(args, step, pickAnswers(order))), id, settled, isDraft: status === 'draft' }
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const language = chooseLanguage(args.request)
    const step = stepOf(args.params.step ?? 'review')
    const order = await editable(args)
    const { id, status } = order
    if (step === 'review') return publishDraft(api, language, id)
    const before = pickAnswers(order)
    const body = await readAnswers(args, step, form, before, { settled: status === 'bidding' })
    if (Object.keys(body).length > 0) {
      await orThrow(api.PATCH('/api/v1/orders/{id}', { params: { path: { id } }, body }))
    }
    const path = `/${language}/orders/${id}`
    if (status !== 'draft') return redirectWith(path, { text: translators[language].t('order-form:saved') })
    return redirect(`${path}/edit/${await nextStep(args, step, { ...before, ...body })}`)
  })

/** The order of the address; one that is no longer to be edited leads to its page. */
async function editable(args: LoaderFunctionArgs): Promise<Schemas['Order']> {
  const path = { id: args.params.id ?? '' }
  const order = await need(args, apiOf(args).GET('/api/v1/orders/{id}', { params: { path } }))
  if (order.allowed_actions.includes('edit')) return order
  throw redirect(`/${chooseLanguage(args.request)}/orders/${order.id}`)
}

export default function EditOrderPage() {
  const { t } = useTranslation('order-form')
  const data = useLoaderData<typeof loader>()
  const [parameters] = useSearchParams()
  const { step, steps, answers, service, choices, id, isDraft, settled } = data
  const pathTo = (to: Step) => `/orders/${id}/edit/${to}`
  const before = isDraft ? steps[steps.indexOf(step) - 1] : undefined
  const overview = step === 'review' && !isDraft
  return (
    <StepPage
      step={step}
      heading={overview ? t('edit.heading') : undefined}
      lead={overview ? t(settled ? 'edit.settled' : 'edit.lead') : undefined}
      steps={isDraft ? steps : undefined}
      back={
        before ? (
          <BackLink to={pathTo(before)}>{t(`${before}.heading`)}</BackLink>
        ) : (
          <BackLink to={`/orders/${id}`}>{t('back_to_order')}</BackLink>
        )
      }
    >
      {step === 'service' && (
        <ServiceChoice choices={choices} sought={parameters.get('q') ?? ''} chosen={answers.service_subcategory_id} />
      )}
      {step === 'review' && service && (
        <Review
          answers={answers}
          service={service}
          steps={steps}
          changeable={settled ? settledSteps : steps}
          pathTo={pathTo}
        />
      )}
      {step === 'review' && (
        <div>
          <ButtonLink to={`/orders/${id}/photos`} kind="quiet">
            {t('review.photos')}
          </ButtonLink>
        </div>
      )}
      {step === 'review' && isDraft && (
        <ActionForm>
          <SubmitButton>{t('publish')}</SubmitButton>
        </ActionForm>
      )}
      {step !== 'service' && step !== 'review' && (
        <ActionForm>
          <StepFields {...data} />
          <SubmitButton>{isDraft ? t('next') : t('save')}</SubmitButton>
        </ActionForm>
      )}
    </StepPage>
  )
}
