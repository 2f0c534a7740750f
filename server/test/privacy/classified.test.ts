import { expect, test } from 'vitest'
import { registry } from '../../src/modules/privacy/index.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()

interface Column {
  table_name: string
  column_name: string
}

/** Every column that can hold text, a document, a date or a number of the network. */
async function speakingColumns(): Promise<Column[]> {
  const { rows } = await db.pool.query(`
    select relname as table_name, attname as column_name
    from pg_class
    join pg_namespace on pg_namespace.oid = relnamespace
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    join pg_type kind on kind.oid = atttypid
    left join pg_type item on item.oid = kind.typelem and kind.typcategory = 'A'
    where nspname in ('public', 'stored') and relkind in ('r', 'p') and not relispartition
      and coalesce(item.typcategory, kind.typcategory) in ('S', 'U', 'I', 'D')
      and coalesce(item.typname, kind.typname) not in ('uuid', 'xid8', 'timestamptz', 'time')
    order by 1, 2`)
  return rows
}

function isClassified({ column_name, table_name }: Column): boolean {
  const { alone = [], keep = {}, rows = [], withheld = [], words = [] } = registry[table_name] ?? {}
  if (words.includes(column_name) || Object.values(keep).flat().includes(column_name)) return true
  // A row that goes with its person: what stands in the rows of others may name that person, too.
  const isRemoved = rows.some(({ remove }) => remove) && [...alone, ...withheld].includes(column_name)
  return isRemoved || rows.some(({ erase }) => erase && column_name in erase)
}

test('of every column that can hold text it is said what becomes of it when a person is erased', async () => {
  const columns = await speakingColumns()
  expect(columns.length).toBeGreaterThan(150)
  expect(columns.filter((column) => !isClassified(column))).toEqual([])
})

test('and of a column that is added without a word, it is noticed', async () => {
  await db.pool.query(
    'alter table friendships add column how_they_met text; alter table workers add column remark text',
  )
  expect((await speakingColumns()).filter((column) => !isClassified(column))).toEqual([
    { table_name: 'friendships', column_name: 'how_they_met' },
    { table_name: 'workers', column_name: 'remark' },
  ])
  await db.pool.query('alter table friendships drop column how_they_met; alter table workers drop column remark')
})

test('every table is there, and nothing is said of tables and columns that are not', async () => {
  const { rows } = await db.pool.query(`
    select relname as name, array_agg(attname::text) as columns
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where nspname in ('public', 'stored') and relkind in ('r', 'p') and not relispartition group by relname`)
  expect(Object.keys(registry).sort()).toEqual(rows.map(({ name }) => name).sort())
  const columnsOf = new Map<string, string[]>(rows.map(({ columns, name }) => [name, columns]))
  for (const [table, declared] of Object.entries(registry)) {
    const said = [
      ...(declared.words ?? []),
      ...(declared.withheld ?? []),
      ...(declared.alone ?? []),
      ...(declared.encrypted ?? []),
      ...Object.keys(declared.marks ?? {}),
      ...Object.values(declared.keep ?? {}).flat(),
      ...(declared.rows ?? []).flatMap(({ by, erase }) => [by[0], ...Object.keys(erase ?? {})]),
    ]
    expect(columnsOf.get(table), table).toEqual(expect.arrayContaining(said))
  }
})

test('parents stand before what hangs on them, so that rows are removed in the right order', () => {
  const order = Object.keys(registry)
  for (const [table, { rows = [] }] of Object.entries(registry)) {
    for (const { by } of rows.filter(({ remove }) => remove)) {
      expect(order.indexOf(by[1]), `${table} → ${by[1]}`).toBeLessThanOrEqual(
        table === 'idempotency_keys' ? order.length : order.indexOf(table),
      )
    }
  }
})

test('what is encrypted is decrypted in the copy that a person gets', async () => {
  const { rows } = await db.pool.query(`
    select relname as table_name, attname as column_name
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind in ('r', 'p') and not relispartition and col_description(attrelid, attnum) ~* '; encrypted\\M'`)
  for (const { column_name, table_name } of rows as Column[]) {
    const { encrypted = [], rows: own = [], withheld = [] } = registry[table_name] ?? {}
    if (own.length > 0) expect([...encrypted, ...withheld], table_name).toContain(column_name)
  }
  expect(rows.length).toBeGreaterThan(5)
})
