import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { givenTown } from './given.ts'

const { db, pool, cities, streets, houses, leases, given } = await givenTown()

test('DELETE on a view is a soft delete with the same cascade', async () => {
  const {
    city,
    houses: [house],
  } = await given.smallCity()
  const { numDeletedRows } = await db.deleteFrom('cities').where('id', '=', city).executeTakeFirst()
  expect(numDeletedRows).toBe(1n)
  expect(await cities.isSoftDeleted(city)).toBe(true)
  expect(await houses.isSoftDeleted(house)).toBe(true)
  expect(await cities.getDeletionInfo(city)).toMatchObject({
    rootTable: 'cities',
    rootId: city,
    counts: { cities: 1, streets: 2, houses: 4 },
  })
})

test('the rows of one statement are one deletion', async () => {
  const { city } = await given.smallCity()
  const gone = await db.deleteFrom('streets').where('city_id', '=', city).returning('id').execute()
  expect(gone).toHaveLength(2)
  const infos = await Promise.all(gone.map(({ id }) => streets.getDeletionInfo(id)))
  expect(infos[0]).toMatchObject({ rootTable: 'streets', rootId: null, counts: { streets: 2, houses: 4 } })
  expect(infos[1]?.deletionId).toBe(infos[0]?.deletionId)
})

test('a statement that deletes nothing leaves no deletion', async () => {
  const count = () =>
    db
      .selectFrom('deletions')
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirst()
  const before = await count()
  await db.deleteFrom('cities').where('name', '=', 'Nowhere').execute()
  expect(await count()).toEqual(before)
})

test('a statement that is refused deletes nothing', async () => {
  const {
    city,
    houses: [house],
  } = await given.smallCity()
  await given.permit(house)
  await expect(db.deleteFrom('cities').where('id', '=', city).execute()).rejects.toMatchObject({ code: 'UD002' })
  expect(await cities.isSoftDeleted(city)).toBe(false)
})

test('one statement that deletes from two views makes two deletions', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  const other = await given.city()
  await sql`with gone as (delete from streets where id = ${street} returning id)
    delete from cities where id = ${other} and exists (select from gone)`.execute(db)
  expect(await streets.getDeletionInfo(street)).toMatchObject({
    rootTable: 'streets',
    counts: { streets: 1, houses: 2 },
  })
  expect(await cities.getDeletionInfo(other)).toMatchObject({ rootTable: 'cities', counts: { cities: 1 } })
  expect(await cities.isSoftDeleted(city)).toBe(false)
})

test('a trigger may delete from another view in the middle of a delete', async () => {
  const city = await given.city('Ghost town')
  const { city: other } = await given.smallCity()
  await pool.query(`
    create function follow() returns trigger language plpgsql as $$
    begin
      delete from cities where id = '${other}';
      return null;
    end $$;
    create trigger follow after update on stored.cities for each row
      when (new.is_deleted and new.name = 'Ghost town') execute function follow();`)
  await db.deleteFrom('cities').where('id', '=', city).execute()
  expect(await cities.getDeletionInfo(city)).toMatchObject({ rootId: city, counts: { cities: 1 } })
  expect(await cities.getDeletionInfo(other)).toMatchObject({ rootId: other, counts: { streets: 2, houses: 4 } })
})

test('unique is unique among live rows, and ON CONFLICT works through the view', async () => {
  const old = await given.city('Naryn')
  await cities.softDelete(old)
  const insert = sql<{ id: string; name: string }>`insert into cities (name) values ('naryn')
    on conflict (lower(name)) where not is_deleted do update set name = 'Naryn!' returning id, name`
  const [first] = (await insert.execute(db)).rows
  const [second] = (await insert.execute(db)).rows
  expect(first).toMatchObject({ name: 'naryn' })
  expect(second).toEqual({ id: first?.id, name: 'Naryn!' })
  expect(first?.id).not.toBe(old)
})

test('a live view is inlined, and served by the partial index', async () => {
  await sql`insert into cities (name) select 'C' || n from generate_series(1, 500) as n`.execute(db)
  await pool.query('analyze stored.cities')
  const { rows } = await pool.query(`explain select id from cities where lower(name) = 'c77'`)
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('cities_name_key')
})

test('rows are updated and locked through the view', async () => {
  const house = await given.house()
  const lease = await given.lease(house)
  await db.updateTable('leases').set({ state: 'signed' }).where('id', '=', lease).execute()
  const locked = await db
    .transaction()
    .execute((trx) => trx.selectFrom('leases').selectAll().where('id', '=', lease).forUpdate().execute())
  expect(locked).toMatchObject([{ state: 'signed' }])
  await leases.softDelete(lease)
  expect(await db.selectFrom('leases').selectAll().where('id', '=', lease).execute()).toEqual([])
})

test('a view shows columns that a later migration adds, drops or retypes, once it is refreshed', async () => {
  await pool.query(`alter table stored.streets add column surface text default 'gravel'`)
  await pool.query(`select soft_delete.refresh_view('streets')`)
  const street = await given.street()
  const surface = async () => (await pool.query('select * from streets where id = $1', [street])).rows[0].surface
  expect(await surface()).toBe('gravel')
  await pool.query(`drop view streets; alter table stored.streets drop column surface`)
  await pool.query(`alter table stored.streets add column surface integer default 3`)
  await pool.query(`select soft_delete.refresh_view('streets')`)
  expect(await surface()).toBe(3)
  await db.deleteFrom('streets').where('id', '=', street).execute()
  expect(await streets.isSoftDeleted(street)).toBe(true)
})
