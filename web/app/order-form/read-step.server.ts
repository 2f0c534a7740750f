import type { PageArgs } from '../api.server.ts'
import type { SentForm } from '../forms/form.server.ts'
import { Refusal } from '../forms/refusal.ts'
import { chooseLanguage } from '../language.ts'
import { translators } from '../words/all.server.ts'
import type { Answers } from './answers.ts'
import { checkStep } from './check-step.ts'
import { readStep } from './read-step.ts'
import { areasOf, serviceOf, todayAt } from './step-data.server.ts'
import { detour, type Step, stepAfter, stepsFor } from './steps.ts'

/** What still changes once there are offers: how to find the place, and how the order presents itself. */
const besideTheDeal = ['title', 'location'] as const satisfies readonly (keyof Answers)[]

interface Situation {
  /** Offers were made on the order. */
  settled?: boolean
}

/**
 * What the form of a step says.
 * @throws {Refusal} for what cannot be
 */
export async function readAnswers(
  args: PageArgs,
  step: Step,
  form: SentForm,
  before: Answers,
  { settled = false }: Situation = {},
): Promise<Answers> {
  const all = readStep(step, form, before, step === 'where' ? await areasOf(args) : [])
  const said = settled ? pick(all, besideTheDeal) : all
  const t = translators[chooseLanguage(args.request)].getFixedT(null, 'order-form')
  const faults = checkStep(step, { ...before, ...said }, await todayAt(args), t)
  if (Object.keys(faults).length > 0) throw new Refusal(faults)
  return said
}

function pick(answers: Answers, names: readonly (keyof Answers)[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name as keyof Answers)))
}

/** The step that follows; after a detour from the review, the review. */
export async function nextStep(args: PageArgs, step: Step, answers: Answers): Promise<Step> {
  if (new URL(args.request.url).searchParams.has(detour)) return 'review'
  return stepAfter(step, stepsFor(await serviceOf(args, answers)))
}
