import type { paths } from '@usta/api-client'

export type OrderInput = NonNullable<paths['/api/v1/orders']['post']['requestBody']>['content']['application/json']

/** What somebody has filled in of an order so far, as the API takes it. */
export type Answers = Partial<OrderInput>

/** What the API needs before it can keep a draft. */
export function isEnoughForDraft(answers: Answers): answers is OrderInput {
  const { service_subcategory_id, title, description, location, city } = answers
  return [service_subcategory_id, title, description, location, city].every(Boolean)
}

const texts = [
  'service_subcategory_id',
  'title',
  'description',
  'special_requirements',
  'location',
  'city',
  'state',
  'country',
  'postal_code',
  'service_date',
  'service_time',
  'urgency',
  'budget_min',
  'budget_max',
] as const satisfies readonly (keyof Answers)[]

/** The answers in what may hold anything: an order of the API, or what came from outside. */
export function pickAnswers(source: Record<string, unknown>): Answers {
  const answers: Record<string, unknown> = {}
  for (const name of texts) {
    const value = source[name]
    if (typeof value === 'string' || value === null) answers[name] = value
  }
  const { addons } = source
  if (Array.isArray(addons)) answers.addons = addons.filter(isAddon).map(toAddon)
  return answers
}

type Addon = NonNullable<Answers['addons']>[number]

const isAddon = (value: Partial<Addon> | null): value is Addon =>
  typeof value?.addon_id === 'string' && typeof value.quantity === 'number'

const toAddon = ({ addon_id, quantity }: Addon): Addon => ({ addon_id, quantity })
