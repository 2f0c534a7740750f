import { expect, test } from 'vitest'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()

async function sql(text: string, values: unknown[] = []) {
  const { rows } = await db.pool.query(text, values)
  return rows
}

const partitionOf = async (id: string) =>
  (await sql('select tableoid::regclass::text as place from audit_log where id = $1', [id]))[0]?.place

test('this month and the coming three have a partition', async () => {
  const rows = await sql(`select relname from pg_inherits join pg_class on pg_class.oid = inhrelid
    where inhparent = 'audit_log'::regclass and relname <> 'audit_log_default'`)
  expect(rows).toHaveLength(4)
  const [row] = await sql(`insert into audit_log (operation, table_name, row_id, changes)
    values ('update', 'users', uuid_v7(), '{}') returning id, to_char(at at time zone 'UTC', 'YYYY_MM') as month`)
  expect(await partitionOf(row.id)).toBe(`partitions.audit_log_${row.month}`)
})

test('rows that came before their month had a partition are kept, and move there', async () => {
  const [{ month }] = await sql(`select to_char(now() at time zone 'UTC', 'YYYY_MM') as month`)
  await sql(`drop table partitions.audit_log_${month}`)
  const [{ id }] = await sql(`insert into users (name, email) values ('Aida', 'aida@test.example') returning id`)
  const [entry] = await sql('select id, changes from audit_log where row_id = $1', [id])
  expect(await partitionOf(entry.id)).toBe('partitions.audit_log_default')

  await sql('select partitions.ensure()')
  expect(await partitionOf(entry.id)).toBe(`partitions.audit_log_${month}`)
  expect((await sql('select changes from audit_log where row_id = $1', [id]))[0].changes).toEqual(entry.changes)
  const changed = sql(`update audit_log set changes = '{}' where row_id = $1`, [id])
  await expect(changed).rejects.toThrow('append-only')
  await expect(sql(`delete from audit_log where row_id = $1`, [id])).rejects.toThrow('append-only')
})

test('rows that others point at stay in the default partition, where they are found all the same', async () => {
  await sql('create table visits (id uuid, at timestamptz, primary key (id, at)) partition by range (at)')
  await sql('create table remarks (visit_id uuid, at timestamptz, foreign key (visit_id, at) references visits)')
  await sql('create table partitions.visits_default partition of visits default')
  await sql('insert into visits values (uuid_v7(), now())')
  await sql('insert into remarks select id, at from visits')
  // This month's stays away, the three that come are made.
  expect(await sql('select partitions.ensure() as made')).toEqual([{ made: 3 }])
  expect(await sql('select count(*) as rows from visits join remarks on visit_id = id')).toEqual([{ rows: 1 }])
  await sql('drop table remarks, visits')
})
