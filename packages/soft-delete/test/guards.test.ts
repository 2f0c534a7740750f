import { expect, test } from 'vitest'
import { BypassError, ParentDeletedError, softDeleteErrorOf } from '../src/index.ts'
import { givenTown } from './given.ts'

const { db, pool, cities, streets, houses, given } = await givenTown()

test('a row is not added under a deleted parent', async () => {
  const city = await given.city()
  await cities.softDelete(city)
  const refused = softDeleteErrorOf(await given.street(city).catch((error) => error))
  expect(refused).toBeInstanceOf(ParentDeletedError)
  expect(refused).toMatchObject({
    code: 'UD001',
    isConflict: true,
    message: `cities ${city} is deleted or does not exist`,
    table: 'streets',
    column: 'city_id',
    parent: 'cities',
    parentId: city,
    cause: { constraint: 'streets_city_id_live' },
  })
})

test('nor under a parent that never was', async () => {
  await expect(given.street('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject({ code: 'UD001' })
})

test('nor moved there', async () => {
  const {
    streets: [street],
  } = await given.smallCity()
  const gone = await given.city()
  await cities.softDelete(gone)
  const move = db.updateTable('streets').set({ city_id: gone }).where('id', '=', street).execute()
  await expect(move).rejects.toMatchObject({ code: 'UD001' })
})

test('nor into a plain table, whatever its policy', async () => {
  const house = await given.house()
  await houses.softDelete(house)
  await expect(given.visit(house)).rejects.toMatchObject({ code: 'UD001' })
  await expect(given.permit(house, false)).rejects.toMatchObject({ code: 'UD001' })
})

test('but into one that is declared to be a record', async () => {
  await pool.query(
    'create table public.ledger (id uuid default uuid_v7(), house_id uuid references stored.houses, paid boolean)',
  )
  await pool.query(`select soft_delete.relate('houses', 'ledger', 'house_id', 'restrict', 'not paid')`)
  const house = await given.house()
  await houses.softDelete(house)
  const write = () => pool.query('insert into ledger (house_id, paid) values ($1, false)', [house])
  await expect(write()).rejects.toMatchObject({ code: 'UD001' })
  await pool.query(`select soft_delete.unguard('houses', 'ledger', 'house_id')`)
  await write()
  expect((await pool.query('select soft_delete.problems()')).rows).toEqual([])
  await pool.query(`select soft_delete.unrelate('houses', 'ledger', 'house_id', 'restrict')`)
})

test('a row that stayed under a deleted parent can still change', async () => {
  const house = await given.house()
  const lease = await given.lease(house, 'signed')
  await houses.softDelete(house)
  await db.updateTable('leases').set({ state: 'ended', house_id: house }).where('id', '=', lease).execute()
  expect(await db.selectFrom('leases').select('state').where('id', '=', lease).execute()).toEqual([{ state: 'ended' }])
})

test('an empty reference needs no parent', async () => {
  await expect(given.note(null)).resolves.toEqual(expect.any(String))
})

test('rows do not leave the disk behind the engine', async () => {
  const city = await given.city()
  const refused = await pool.query('delete from stored.cities where id = $1', [city]).catch((error) => error)
  expect(softDeleteErrorOf(refused)).toBeInstanceOf(BypassError)
  await expect(pool.query('truncate stored.leases')).rejects.toMatchObject({ code: 'UD005' })
  expect(await cities.all().where('id', '=', city).execute()).toHaveLength(1)
})

test('the deletion state is not set by hand, which would leave the children behind', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  for (const set of ['is_deleted = true', 'deleted_at = now()', 'deletion_id = uuid_v7()', 'restored_at = now()']) {
    const update = pool.query(`update cities set ${set} where id = $1`, [city])
    await expect(update, set).rejects.toMatchObject({ code: 'UD005' })
  }
  await expect(pool.query(`insert into cities (name, is_deleted) values ('x', true)`)).rejects.toMatchObject({
    code: 'UD005',
  })
  await streets.softDelete(street)
  const revive = pool.query('update stored.streets set is_deleted = false where id = $1', [street])
  await expect(revive).rejects.toMatchObject({ code: 'UD005' })
})

test('nor by somebody who names a deletion that this row is not taken by', async () => {
  const city = await given.city()
  const client = await pool.connect()
  const mark = (engine: string, deletion: string) =>
    client.query(`begin; set local soft_delete.engine = '${engine}';
      update stored.cities set is_deleted = true, deleted_at = now(), deletion_id = '${deletion}' where id = '${city}'`)
  const [one, other] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']
  for (const engine of ['on', 'restore', other, '']) {
    await expect(mark(engine, one), engine).rejects.toMatchObject({ code: 'UD005' })
    await client.query('rollback')
  }
  client.release()
})

test('what the engine sets to mark its work is gone when it is done, also when it was refused', async () => {
  const house = await given.house()
  await given.permit(house)
  const client = await pool.connect()
  const settings = async () => {
    const names = ['engine', 'hard', 'putting_back'].map((name) => `current_setting('soft_delete.${name}', true)`)
    const { rows } = await client.query(`select concat(${names.join(', ')}) as marks`)
    return rows[0].marks
  }
  await client.query('begin; savepoint before')
  await expect(client.query('delete from houses where id = $1', [house])).rejects.toMatchObject({ code: 'UD002' })
  await client.query('rollback to before')
  expect(await settings()).toBe('')
  await client.query('update permits set is_open = false')
  await client.query('delete from houses where id = $1', [house])
  expect(await settings()).toBe('')
  await client.query('select soft_delete.restore(deletion_id) from stored.houses where id = $1', [house])
  expect(await settings()).toBe('')
  await client.query('delete from permits')
  await client.query(`select soft_delete.hard_delete('houses', array[$1]::uuid[])`, [house])
  expect(await settings()).toBe('')
  await client.query('rollback')
  client.release()
})

test('a deletion stays, and keeps its id: rows refer to it', async () => {
  const city = await given.city()
  await cities.softDelete(city)
  for (const statement of [
    'delete from deletions',
    'update deletions set id = uuid_v7()',
    'truncate deletions cascade',
  ]) {
    await expect(pool.query(statement), statement).rejects.toMatchObject({ code: 'UD005' })
  }
  const { rows } = await pool.query(`select count(*)::int as keys from pg_constraint
    where contype = 'f' and confrelid = 'deletions'::regclass`)
  expect(rows).toEqual([{ keys: 5 }])
})

test('other errors are none of the engine', () => {
  expect(softDeleteErrorOf(new Error('no'))).toBeNull()
  expect(softDeleteErrorOf(Object.assign(new Error('no'), { code: '23505' }))).toBeNull()
  expect(softDeleteErrorOf('no')).toBeNull()
})
