import type { Call } from '../../kernel/actor.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { type Due, onSeveral, type Subscriber } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { findOrderFacts, type OrderFacts, variablesOf } from './facts.ts'
import { announce, notify, type Tell } from './notify.ts'
import { type About, type Rule, rules, type Telling } from './rules.ts'
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
      const found = facts.get(event.payload)
      // Whoever would be told of an order that is gone could not look at it.
      if (found) tells.push(...(await tellsOf(context, trx, rule, event, found)))
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
  facts: OrderFacts,
): Promise<Tell[]> {
  const cause = { key: `${rule.event.name}:${run.jobId}`, at: run.createdAt }
  const about = { type: 'order', id: payload.order_id }
  const variables = await variablesOf(context, trx, facts, payload)
  const tells: Tell[] = []
  for (const { to, code, priority, link, when } of rule.tell) {
    if (when && !when(payload, facts)) continue
    for (const userId of await receivers(trx, to, facts)) {
      tells.push({ cause, userId, code, priority, variables, link: link(payload), about })
    }
  }
  return tells
}

async function receivers(trx: Trx, to: Telling['to'], facts: OrderFacts): Promise<readonly string[]> {
  if (to !== 'client' && to !== 'provider') return listStaff(trx, to)
  const userId = facts[to]
  return userId ? [userId] : []
}
