import { Deletions } from '@usta/soft-delete'
import { expect, test } from 'vitest'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()

test('every reference that a delete follows has an index', async () => {
  const { rows } = await db.pool.query(`
    select distinct format('%I.%I (%s)', child_schema, child, child_column) as missing
    from soft_delete.relations
    where policy <> 'keep' and not exists (
      select from pg_index
      join pg_attribute on attrelid = indrelid and attnum = indkey[0]
      where indrelid = format('%I.%I', child_schema, child)::regclass and attname = child_column
        and (indpred is null or pg_get_expr(indpred, indrelid) in ('(NOT is_deleted)', format('(%s IS NOT NULL)', child_column))))
    order by 1`)
  expect(rows).toEqual([])
})

test('every reference to a soft-deletable table has an index, without which a purge reads whole tables', async () => {
  const { rows } = await db.pool.query(`
    select format('%s.%s', child.relname, attname) as missing
    from pg_constraint
    join pg_class as child on child.oid = conrelid
    join pg_class as parent on parent.oid = confrelid
    join pg_attribute on attrelid = conrelid and conkey = array[attnum]
    where contype = 'f' and parent.relnamespace = 'stored'::regnamespace and not child.relispartition
      and not exists (
        select from pg_index
        where indrelid = conrelid and indkey[0] = attnum
          and (indpred is null or pg_get_expr(indpred, indrelid) = format('(%s IS NOT NULL)', attname)))
    order by 1`)
  expect(rows).toEqual([])
})

test('the engine finds nothing amiss', async () => {
  expect(await new Deletions(db.kysely).problems()).toEqual([])
})

/** Records and logs: they are written about what is deleted too, so the engine does not guard them. */
const unguarded = [
  'idempotency_keys.user_id',
  'ledger_entries.user_id',
  'ledger_transactions.invoice_id',
  'ledger_transactions.order_id',
  'ledger_transactions.payment_id',
  'notification_logs.notification_id',
  'order_commissions.invoice_id',
  'order_commissions.order_id',
  'service_category_analytics.category_id',
]

test('every other foreign key to a soft-deletable table is declared to the engine', async () => {
  const { rows } = await db.pool.query(`
    select format('%s.%s', child.relname, attname) as undeclared
    from pg_constraint
    join pg_class as child on child.oid = conrelid
    join pg_class as parent on parent.oid = confrelid
    join pg_attribute on attrelid = conrelid and conkey = array[attnum]
    where contype = 'f' and parent.relnamespace = 'stored'::regnamespace and not child.relispartition
      and not exists (
        select from soft_delete.relations
        where relations.child = child.relname and child_column = attname and relations.parent = parent.relname)
    order by 1`)
  expect(rows.map((row) => row.undeclared)).toEqual(unguarded)
})
