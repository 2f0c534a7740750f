import type { Schemas } from '@usta/api-client'
import type { SentForm } from '../forms/form.server.ts'
import { readAmount } from '../money.ts'
import type { Answers } from './answers.ts'
import type { Step } from './steps.ts'

export type Area = Pick<Schemas['ServiceArea'], 'id' | 'name' | 'city' | 'state' | 'country' | 'postal_codes'>

/** What a step's form says. `before` are the answers so far. */
export function readStep(step: Step, form: SentForm, before: Answers, areas: readonly Area[]): Answers {
  switch (step) {
    case 'service':
      return readService(form.text('service_subcategory_id'), before)
    case 'what':
      return {
        title: form.text('title'),
        description: form.text('description'),
        special_requirements: form.text('special_requirements'),
      }
    case 'where':
      return { ...readPlace(form, before, areas), location: form.text('location') }
    case 'when':
      return {
        service_date: form.text('service_date') || null,
        service_time: form.text('service_time') || null,
        urgency: (form.text('urgency') || 'medium') as NonNullable<Answers['urgency']>,
      }
    case 'budget':
      return { budget_min: readAmount(form.text('budget_min')), budget_max: readAmount(form.text('budget_max')) }
    case 'addons':
      return { addons: form.all('addons').map((id) => ({ addon_id: id, quantity: form.whole(`quantity.${id}`) ?? 1 })) }
    case 'review':
      return {}
  }
}

/** Another service has other add-ons. */
export function readService(id: string, before: Answers): Answers {
  return id === before.service_subcategory_id ? {} : { service_subcategory_id: id, addons: [] }
}

/** An area says its city and, by its postal code, itself; another place is a city in words. */
function readPlace(form: SentForm, before: Answers, areas: readonly Area[]): Answers {
  const area = areas.find(({ id }) => id === form.text('area'))
  if (area) return placeIn(area)
  const city = form.text('city')
  const known = areas.some(({ postal_codes }) => postal_codes.includes(before.postal_code ?? ''))
  return city === before.city && !known ? { city } : { city, state: '', country: '', postal_code: '' }
}

function placeIn({ city, state, country, postal_codes }: Area): Answers {
  return { city, state, country, postal_code: postal_codes[0] ?? '' }
}

/** The area that the answers are in, as far as they say one. */
export function areaOf<Known extends Area>({ city, postal_code }: Answers, areas: readonly Known[]): Known | null {
  if (!city) return null
  const byCode = postal_code ? areas.find(({ postal_codes }) => postal_codes.includes(postal_code)) : undefined
  const whole = areas.find((area) => area.city === city && area.postal_codes.length === 0)
  return byCode ?? whole ?? null
}
