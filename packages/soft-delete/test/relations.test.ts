import { expect, test } from 'vitest'
import { givenEngine, givenTown } from './given.ts'

const { pool, houses, notes, given } = await givenTown()
const engine = await givenEngine()

async function givenTables(...names: string[]) {
  for (const name of names) {
    await engine.query(`create table stored.${name} (id uuid primary key default uuid_v7(), parent_id uuid)`)
    await engine.query('select soft_delete.install($1)', [name])
  }
}

const relate = (...args: unknown[]) =>
  engine.query(`select soft_delete.relate(${args.map((_, place) => `$${place + 1}`).join(', ')})`, args)

test('cascades that would close a circle are refused', async () => {
  await givenTables('a', 'b', 'c')
  await relate('a', 'b', 'parent_id')
  await relate('b', 'c', 'parent_id')
  await expect(relate('c', 'a', 'parent_id')).rejects.toMatchObject({
    code: 'UD006',
    message: 'a cascade from c to a would close a circle',
  })
  await relate('c', 'a', 'parent_id', 'restrict')
})

test('parents rank before children, however the relations are declared', async () => {
  await givenTables('w', 'x', 'y', 'z')
  await relate('y', 'z', 'parent_id')
  await relate('w', 'z', 'parent_id')
  await relate('w', 'x', 'parent_id')
  await relate('x', 'y', 'parent_id')
  const { rows } = await engine.query(`select name, rank from soft_delete.tables where name >= 'w' order by rank`)
  expect(rows).toEqual([
    { name: 'w', rank: 0 },
    { name: 'x', rank: 1 },
    { name: 'y', rank: 2 },
    { name: 'z', rank: 3 },
  ])
})

test('a relation declared again has its new condition; one taken back is not followed', async () => {
  await givenTables('p', 'q')
  await relate('p', 'q', 'parent_id', 'cascade', 'id is null')
  const {
    rows: [parent],
  } = await engine.query('insert into p default values returning id')
  await engine.query('insert into q (parent_id) values ($1)', [parent.id])
  const preview = async () =>
    (await engine.query(`select soft_delete.preview('p', $1) as found`, [[parent.id]])).rows[0].found.counts
  expect(await preview()).toEqual({ p: 1 })
  await relate('p', 'q', 'parent_id', 'cascade', null)
  expect(await preview()).toEqual({ p: 1, q: 1 })
  await engine.query(`select soft_delete.unrelate('p', 'q', 'parent_id', 'cascade')`)
  expect(await preview()).toEqual({ p: 1 })
})

test('mistakes are told at once', async () => {
  await givenTables('m')
  await engine.query('create table plain (id uuid primary key, m_id uuid)')
  await expect(relate('nowhere', 'm', 'parent_id')).rejects.toMatchObject({ code: 'UD006' })
  await expect(relate('m', 'plain', 'm_id')).rejects.toMatchObject({ message: 'plain is not a soft-deletable table' })
  await expect(relate('m', 'm', 'no_such_column')).rejects.toMatchObject({ code: 'UD006' })
  await expect(relate('m', 'm', 'parent_id', 'cascade', 'no_such_column')).rejects.toMatchObject({ code: '42703' })
  await expect(engine.query(`select soft_delete.install('nowhere')`)).rejects.toMatchObject({ code: 'UD006' })
})

test('a foreign key that acts by itself is refused', async () => {
  await givenTables('owner')
  await engine.query(
    'create table stored.owned (id uuid primary key, owner_id uuid references stored.owner on delete cascade)',
  )
  await engine.query(`select soft_delete.install('owned')`)
  await expect(relate('owner', 'owned', 'owner_id')).rejects.toMatchObject({
    code: 'UD006',
    message: 'the foreign key of owned.owner_id must be ON DELETE NO ACTION or RESTRICT',
  })
})

test('a row reached by two ways is taken once', async () => {
  const house = await given.house()
  const first = await given.note(house)
  await given.note(house, first)
  expect(await houses.preview([house])).toEqual({ counts: { houses: 1, notes: 2 }, blockers: [] })
  expect((await houses.softDelete(house))?.counts).toEqual({ houses: 1, notes: 2 })
})

test('a table that points at itself may hold a circle of rows', async () => {
  const first = await given.note(null)
  const second = await given.note(null, first)
  await pool.query('update notes set reply_to_id = $1 where id = $2', [second, first])
  expect((await notes.softDelete(first))?.counts).toEqual({ notes: 2 })
  expect(await notes.restore(first)).toEqual({ notes: 2 })
  expect(await notes.hardDelete(first)).toEqual({ notes: 2 })
})

test('a manager names its cascades', async () => {
  expect(await houses.getCascadeFields()).toEqual([
    { table: 'leases', column: 'house_id', condition: "state = 'open'" },
    { table: 'notes', column: 'house_id', condition: null },
  ])
})

test('ids sort by time of creation', async () => {
  const { rows } = await engine.query('select uuid_v7()::text as id from generate_series(1, 1000)')
  const ids = rows.map((row) => row.id)
  expect(ids).toEqual([...ids].sort())
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
