import { useTranslation } from 'react-i18next'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
  useSearchParams,
} from 'react-router'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { Refusal } from '../../forms/refusal.ts'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { plainPage } from '../../public-page.ts'
import { visitorOf } from '../../session.server.ts'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { isEnoughForDraft } from '../answers.ts'
import { createDraft, publishDraft } from '../drafts.server.ts'
import { forgetAnswers, keepAnswers, keptAnswers } from '../kept-answers.server.ts'
import { nextStep, readAnswers } from '../read-step.server.ts'
import { readService } from '../read-step.ts'
import { Review } from '../review.tsx'
import { ServiceChoice } from '../service-choice.tsx'
import { SignInFirst } from '../sign-in-first.tsx'
import { stepData } from '../step-data.server.ts'
import { StepFields } from '../step-fields.tsx'
import { StepPage } from '../step-page.tsx'
import { type Step, stepOf, unansweredBefore } from '../steps.ts'

const pathTo = (step: Step) => (step === 'service' ? '/orders/new' : `/orders/new/${step}`)

export const handle = plainPage

/** Links of services lead here with `?service=<id>`: that question is answered then. */
export async function loader(args: LoaderFunctionArgs) {
  const { request } = args
  const step = stepOf(args.params.step)
  const answers = keptAnswers(request)
  const path = (to: Step) => `/${chooseLanguage(request)}${pathTo(to)}`
  const asked = new URL(request.url).searchParams.get('service')
  if (asked) {
    const kept = keepAnswers({ ...answers, ...readService(asked, answers) })
    throw redirect(path('what'), kept ? { headers: { 'Set-Cookie': kept } } : {})
  }
  const unanswered = unansweredBefore(step, answers)
  if (unanswered) throw redirect(path(unanswered))
  const [data, visitor] = await Promise.all([stepData(args, step, answers), visitorOf(args)])
  if (step !== 'service' && !data.service) throw redirect(path('service'))
  return { ...data, isStranger: visitor === null }
}

/** Keeps the answers of a step; once the visitor is known and the place is, as a draft of theirs. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const { request } = args
    const language = chooseLanguage(request)
    const step = stepOf(args.params.step)
    const before = keptAnswers(request)
    const answers = { ...before, ...(await readAnswers(args, step, form, before)) }
    const visitor = await visitorOf(args)
    if (visitor && isEnoughForDraft(answers)) {
      const { id } = await createDraft(api, visitor, answers)
      if (step === 'review') return publishDraft(api, language, id)
      const next = await nextStep(args, step, answers)
      return redirect(`/${language}/orders/${id}/edit/${next}`, { headers: { 'Set-Cookie': forgetAnswers } })
    }
    const kept = keepAnswers(answers)
    if (!kept) throw new Refusal({ description: translators[language].t('order-form:wrong.too_long') })
    const next = await nextStep(args, step, answers)
    return redirect(`/${language}${pathTo(next)}`, { headers: { 'Set-Cookie': kept } })
  })

export default function NewOrderPage() {
  const { t } = useTranslation('order-form')
  const data = useLoaderData<typeof loader>()
  const [parameters] = useSearchParams()
  const { step, steps, answers, service, choices, isStranger } = data
  const before = steps[steps.indexOf(step) - 1]
  const back = before && <BackLink to={pathTo(before)}>{t(`${before}.heading`)}</BackLink>
  return (
    <StepPage step={step} steps={steps} back={back}>
      {step === 'service' && (
        <ServiceChoice choices={choices} sought={parameters.get('q') ?? ''} chosen={answers.service_subcategory_id} />
      )}
      {step === 'review' && service && (
        <>
          <Review answers={answers} service={service} steps={steps} changeable={steps} pathTo={pathTo} />
          {isStranger ? (
            <SignInFirst next={pathTo('review')} />
          ) : (
            <ActionForm>
              <SubmitButton>{t('publish')}</SubmitButton>
            </ActionForm>
          )}
        </>
      )}
      {step !== 'service' && step !== 'review' && (
        <ActionForm>
          <StepFields {...data} />
          <SubmitButton>{t('next')}</SubmitButton>
        </ActionForm>
      )}
    </StepPage>
  )
}
