import type { Call } from '../../kernel/actor.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { type Due, onSeveral, type Subscriber } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { findOrderFacts, type OrderFacts, variablesOf } from './facts.ts'
import { announce, notify, type Tell } from './notify.ts'
import { type About, type Parties, type Rule, rules, type Telling } from './rules.ts'
import { listStaff } from './store/people.ts'

/** Every event of the table, with what it makes. */
export function ruleSubscribers(context: Context): Subscriber[] {
  return rules.map((rule) =>
    onSeveral(rule.event, (call, events) => follow(context, call, rule, events as readonly Due<About>[])),
  )
}

/** Events that come together are told of in one transaction: most of what it costs, it costs once. */
async function follow(context: Context, call: Call, rule: Rule, events: readonly Due<About>[]): Promise<void> {
  const written = await transact(context.db, call, async (trx) => {
    const facts = await findOrderFacts(
      trx,
      events.map(({ payload }) => payload),
    )
    const tells: Tell[] = []
    for (const event of events) {
      const isOfOrder = event.payload.order_id !== undefined
      const found = facts.get(event.payload) ?? null
      // Whoever would be told of an order that is gone could not look at it.
      if (found || !isOfOrder) tells.push(...(await tellsOf(context, trx, rule, event, found)))
    }
    return notify(context, trx, tells)
  })
  await announce(context, written)
}

async function tellsOf(
  context: Context,
  trx: Trx,
  rule: Rule,
  { payload, run }: Due<About>,
  facts: OrderFacts | null,
): Promise<Tell[]> {
  const cause = { key: `${rule.event.name}:${run.jobId}`, at: run.createdAt }
  const about = payload.order_id === undefined ? null : { type: 'order', id: payload.order_id }
  const variables = facts ? await variablesOf(context, trx, facts, payload) : () => ({})
  const parties = { client: null, provider: null, ...facts, person: payload.user_id ?? null }
  const tells: Tell[] = []
  for (const { to, code, priority, link, when } of rule.tell) {
    if (when && !when(payload, parties)) continue
    for (const userId of await receivers(trx, to, parties)) {
      tells.push({ cause, userId, code, priority, variables, link: link(payload), about })
    }
  }
  return tells
}

async function receivers(
  trx: Trx,
  to: Telling['to'],
  people: Parties & { readonly person: string | null },
): Promise<readonly string[]> {
  if (typeof to !== 'string') return listStaff(trx, to)
  const userId = people[to]
  return userId ? [userId] : []
}
