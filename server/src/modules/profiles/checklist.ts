import { sql } from 'kysely'
import { type Static, Type } from 'typebox'
import type { ProviderCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Database } from '../../platform/database/index.ts'
import { Exactly, OneOf, type RouteSpec } from '../../platform/http/index.ts'

const keys = ['profile', 'services', 'areas', 'schedule', 'verification', 'payout'] as const
const states = ['todo', 'waiting', 'done'] as const

const Checklist = Exactly(
  {
    steps: Type.Array(
      Exactly({
        key: OneOf(keys, {
          description:
            'profile: name and description; verification: who they are, which staff decide; payout: where their money goes',
        }),
        state: OneOf(states, { description: 'waiting: it is with staff' }),
      }),
    ),
    done: Type.Integer(),
    total: Type.Integer(),
    is_ready: Type.Boolean({ description: 'Whether nothing is left to do for the provider' }),
  },
  { $id: 'ProviderChecklist' },
)
type Checklist = Static<typeof Checklist>

export const checklistSpec = {
  summary: 'What a provider still has to do to be found and chosen',
  response: { 200: Checklist },
} satisfies RouteSpec

/** How far a provider is with what clients look for. */
export async function readChecklist({ kysely }: Database, { actor }: ProviderCall): Promise<Checklist> {
  const { rows } = await sql<Record<(typeof keys)[number], (typeof states)[number]>>`
    select
      case when provider.business_name <> '' and provider.business_description <> '' then 'done' else 'todo' end as profile,
      case when exists (
        select from service_provider_services offered where offered.provider_id = provider.id and offered.is_available)
        then 'done' else 'todo' end as services,
      case when provider.service_areas <> '[]' then 'done' else 'todo' end as areas,
      case when exists (
        select from jsonb_each(provider.availability_schedule) hours where hours.value <> '[]')
        then 'done' else 'todo' end as schedule,
      coalesce((
        select case verification.status when 'approved' then 'done' else 'waiting' end
        from user_verifications verification
        where verification.user_profile_id = provider.user_profile_id and verification.verification_type = 'identity'
          and verification.status <> 'rejected'
        order by verification.status = 'approved' desc limit 1), 'todo') as verification,
      case when exists (select from payout_ready_providers ready where ready.provider_id = provider.id)
        then 'done' else 'todo' end as payout
    from service_provider_profiles provider where provider.id = ${actor.providerId}`.execute(kysely)
  const [found] = rows
  if (!found) throw new Problem(commonErrors.notFound)
  const steps = keys.map((key) => ({ key, state: found[key] }))
  const done = steps.filter(({ state }) => state === 'done').length
  return { steps, done, total: steps.length, is_ready: steps.every(({ state }) => state !== 'todo') }
}
