import { missing } from '../missing.ts'
import type { Answers } from './answers.ts'

/** The questions about an order, in the order in which they are asked. */
export const steps = ['service', 'what', 'where', 'when', 'budget', 'addons', 'review'] as const

/** In the query of a step's address: one came from the review, and goes back there. */
export const detour = 'change'

export type Step = (typeof steps)[number]

/** The step that an address names; the first where it names none. @throws 404 for any other word */
export function stepOf(word: string | undefined): Step {
  const step = steps.find((each) => each === (word ?? 'service'))
  if (!step) throw missing()
  return step
}

/** Nobody is asked about add-ons of a service that has none. */
export function stepsFor(service: { addons: readonly unknown[] } | null): Step[] {
  return steps.filter((step) => step !== 'addons' || service?.addons.length !== 0)
}

/** The step after one; the last is followed by itself. */
export function stepAfter(step: Step, all: readonly Step[]): Step {
  return all[all.indexOf(step) + 1] ?? 'review'
}

/** The first step before `wanted` that cannot be passed over and has no answer, or null. */
export function unansweredBefore(wanted: Step, answers: Answers): Step | null {
  const answered: Partial<Record<Step, boolean>> = {
    service: Boolean(answers.service_subcategory_id),
    what: Boolean(answers.title && answers.description),
    where: Boolean(answers.city && answers.location),
  }
  const before = steps.slice(0, steps.indexOf(wanted))
  return before.find((step) => answered[step] === false) ?? null
}
