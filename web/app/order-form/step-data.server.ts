import type { Schemas } from '@usta/api-client'
import { apiOf, need, type PageArgs, wish } from '../api.server.ts'
import { settingsOf } from '../settings.server.ts'
import { onTheClock } from '../time.ts'
import type { Answers } from './answers.ts'
import type { Area } from './read-step.ts'
import type { Choice } from './service-choice.tsx'
import { type Step, stepsFor } from './steps.ts'

const all = { limit: 100 }

/** What the page of a step shows beside the answers. */
export async function stepData(args: PageArgs, step: Step, answers: Answers) {
  const [service, areas, choices, typical, today] = await Promise.all([
    serviceOf(args, answers),
    step === 'where' ? areasOf(args) : [],
    step === 'service' ? choicesOf(args) : [],
    step === 'budget' ? typicalPrice(args, answers) : null,
    todayAt(args),
  ])
  return { step, steps: stepsFor(service), answers, service, areas, choices, typical, today }
}

/** The service that is ordered, with its add-ons; null where it is not chosen, or not offered any more. */
export async function serviceOf(
  args: PageArgs,
  answers: Answers,
): Promise<Schemas['ServiceSubcategoryDetails'] | null> {
  const { service_subcategory_id: id } = answers
  if (!id) return null
  const { data, response } = await apiOf(args).GET('/api/v1/catalog/subcategories/{id}', { params: { path: { id } } })
  if (!data && response.status >= 500) throw new Response(null, { status: 503 })
  return data ?? null
}

/** Where services are offered. Where the list cannot be had, a city in words will do. */
export async function areasOf(args: PageArgs): Promise<Area[]> {
  const page = await wish(args, apiOf(args).GET('/api/v1/catalog/areas', { params: { query: all } }))
  return (page?.items ?? []).map(({ id, name, city, state, country, postal_codes }) => ({
    id,
    name,
    city,
    state,
    country,
    postal_codes,
  }))
}

/** What such work cost others in the city lately; null where too few had it done. */
async function typicalPrice(args: PageArgs, { service_subcategory_id: id, city }: Answers) {
  if (!id) return null
  const params = { path: { id }, query: city ? { city } : {} }
  const guidance = await wish(args, apiOf(args).GET('/api/v1/catalog/subcategories/{id}/price-guidance', { params }))
  return guidance?.typical ?? null
}

async function choicesOf(args: PageArgs): Promise<Choice[]> {
  const { items } = await need(args, apiOf(args).GET('/api/v1/catalog/categories', { params: { query: all } }))
  return items.map(({ id, name, icon, color, subcategories }) => ({
    id,
    name,
    icon,
    color,
    services: subcategories.map((service) => ({ id: service.id, name: service.name })),
  }))
}

/** The day it is where the marketplace is. */
export async function todayAt(args: PageArgs): Promise<string> {
  const { timeZone } = await settingsOf(args)
  return onTheClock(new Date().toISOString(), timeZone).day
}
