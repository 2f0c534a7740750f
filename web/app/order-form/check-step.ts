import type { TFunction } from 'i18next'
import { isAmount, isLess } from '../money.ts'
import type { Answers } from './answers.ts'
import type { Step } from './steps.ts'

type Words = TFunction<'order-form'>

/**
 * What is wrong with a step's answers, by field: nothing of a draft that is still in the browser goes to the API, which
 * checks it all again when it gets it.
 */
export function checkStep(step: Step, answers: Answers, today: string, t: Words): Record<string, string> {
  switch (step) {
    case 'what':
      return required(answers, ['title', 'description'], t)
    case 'where':
      return required(answers, ['city', 'location'], t)
    case 'when':
      return answers.service_date && answers.service_date < today ? { service_date: t('wrong.past') } : {}
    case 'budget':
      return checkBudget(answers, t)
    default:
      return {}
  }
}

function required(answers: Answers, names: readonly ('title' | 'description' | 'city' | 'location')[], t: Words) {
  return Object.fromEntries(names.filter((name) => !answers[name]).map((name) => [name, t(`needed.${name}`)]))
}

function checkBudget({ budget_min = null, budget_max = null }: Answers, t: Words): Record<string, string> {
  const bad = Object.entries({ budget_min, budget_max }).filter(([, amount]) => amount !== null && !isAmount(amount))
  if (bad.length > 0) return Object.fromEntries(bad.map(([name]) => [name, t('wrong.amount')]))
  const reversed = budget_min !== null && budget_max !== null && isLess(budget_max, budget_min)
  return reversed ? { budget_max: t('wrong.reversed') } : {}
}
