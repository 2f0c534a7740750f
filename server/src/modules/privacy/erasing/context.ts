import { sql } from 'kysely'
import type { Call } from '../../../kernel/actor.ts'
import type { PersonalData } from '../../../kernel/personal-data.ts'
import { type Trx, transact } from '../../../platform/database/index.ts'
import type { Context } from '../context.ts'
import type { Finder } from '../find-rows.ts'
import type { Shape } from '../shapes.ts'
import type { Striker } from './strike.ts'

/** What every stage of an erasing works with. */
export interface Erasing {
  readonly context: Context
  readonly call: Call
  readonly erasureId: string
  readonly registry: PersonalData
  readonly shapes: ReadonlyMap<string, Shape>
  readonly finder: Finder
  readonly striker: Striker
  /** Ids of what the person had to do with: their rows, and the orders and rooms that those belong to. */
  near(): Promise<ReadonlySet<string>>
}

/** Rows that are changed in one transaction. */
export const together = 200

/** A transaction that may look through a whole table. */
export function patiently<T>({ context, call }: Pick<Erasing, 'context' | 'call'>, fn: (trx: Trx) => Promise<T>) {
  return transact(
    context.db,
    call,
    async (trx) => {
      await sql`set local statement_timeout = 0`.execute(trx)
      return fn(trx)
    },
    { reason: 'erasing a person' },
  )
}

export function* chunks<T>(items: Iterable<T>, size = together): Generator<T[]> {
  const all = [...items]
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}
