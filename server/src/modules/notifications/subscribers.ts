import type { Call } from '../../kernel/actor.ts'
import { transact } from '../../platform/database/index.ts'
import { type JobRun, on, type Subscriber } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { findOrderFacts, variablesOf } from './facts.ts'
import { announce, notify, type Tell } from './notify.ts'
import { type About, type Rule, rules, type Telling } from './rules.ts'
import { listStaff } from './store/people.ts'

/** Every event of the table, with what it makes. */
export function ruleSubscribers(context: Context): Subscriber[] {
  return rules.map((rule) => on(rule.event, (call, payload, run) => follow(context, call, rule, payload as About, run)))
}

async function follow(context: Context, call: Call, rule: Rule, payload: About, run: JobRun): Promise<void> {
  const written = await transact(context.db, call, async (trx) => {
    const facts = await findOrderFacts(trx, payload)
    // Whoever would be told of an order that is gone could not look at it.
    if (!facts) return []
    const variables = await variablesOf(context, trx, facts, payload)
    const tells: Tell[] = []
    for (const { to, code, priority, link, when } of rule.tell) {
      if (when && !when(payload, facts)) continue
      const about = { type: 'order', id: payload.order_id }
      for (const userId of await receivers(to)) {
        tells.push({ userId, code, priority, variables, link: link(payload), about })
      }
    }
    return notify(context, trx, { key: `${rule.event.name}:${run.jobId}`, at: run.createdAt }, tells)

    async function receivers(to: Telling['to']): Promise<string[]> {
      if (to !== 'client' && to !== 'provider') return listStaff(trx, to)
      const userId = facts?.[to]
      return userId ? [userId] : []
    }
  })
  await announce(context, written)
}
