import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { invoiceMachine } from './machine.ts'

/** Invoices that were not paid by their day are overdue. They can still be paid. */
export async function markOverdueInvoices({ db }: Context, call: Call): Promise<void> {
  await transact(db, call, (trx) =>
    trx
      .updateTable('invoices')
      .set({ status: invoiceMachine.to('fall_due') })
      .where('status', 'in', [...invoiceMachine.from('fall_due')])
      .where('due_date', '<', sql<string>`current_date`)
      .execute(),
  )
}
