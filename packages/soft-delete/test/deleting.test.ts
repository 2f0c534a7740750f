import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { DeleteRestrictedError, MisuseError } from '../src/index.ts'
import { givenTown } from './given.ts'

const { db, cities, streets, houses, leases, notes, given } = await givenTown()

test('a delete takes the whole tree as one deletion', async () => {
  const { city } = await given.smallCity()
  const deletion = await cities.softDelete(city)
  expect(deletion?.counts).toEqual({ cities: 1, streets: 2, houses: 4 })
  const taken = await houses
    .deletedOnly()
    .where('deletion_id', '=', deletion?.id ?? '')
    .execute()
  expect(taken).toHaveLength(4)
  expect(await cities.isSoftDeleted(city)).toBe(true)
})

test('rows that are not below stay', async () => {
  const one = await given.smallCity()
  const other = await given.smallCity()
  await cities.softDelete(one.city)
  expect(await streets.all().where('city_id', '=', other.city).execute()).toHaveLength(2)
})

test('a hundred rows at once are one deletion', async () => {
  const city = await given.city()
  const ids: string[] = []
  for (let n = 0; n < 100; n++) ids.push(await given.street(city))
  const deletion = await streets.bulkSoftDelete(ids)
  expect(deletion?.counts).toEqual({ streets: 100 })
  const [recorded] = await db
    .selectFrom('deletions')
    .selectAll()
    .where('id', '=', deletion?.id ?? '')
    .execute()
  expect(recorded).toMatchObject({ root_table: 'streets', root_id: null })
})

test('rows that were deleted earlier keep their own deletion', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  const earlier = await streets.softDelete(street)
  const later = await cities.softDelete(city)
  expect(later?.counts).toEqual({ cities: 1, streets: 1, houses: 2 })
  expect((await streets.getDeletionInfo(street))?.deletionId).toBe(earlier?.id)
})

test('deleting what is not there, or not any more, does nothing', async () => {
  const city = await given.city()
  await cities.softDelete(city)
  expect(await cities.softDelete(city)).toBeNull()
  expect(await cities.softDelete('00000000-0000-7000-8000-000000000000')).toBeNull()
  expect(await cities.bulkSoftDelete([])).toBeNull()
})

test('a condition on a cascade leaves the rows that do not match', async () => {
  const house = await given.house()
  const open = await given.lease(house, 'open')
  const signed = await given.lease(house, 'signed')
  await houses.softDelete(house)
  expect(await leases.isSoftDeleted(open)).toBe(true)
  expect(await leases.isSoftDeleted(signed)).toBe(false)
})

test('a table that points at itself is followed to its last level', async () => {
  const house = await given.house()
  let note = await given.note(house)
  for (let depth = 0; depth < 20; depth++) note = await given.note(null, note)
  expect((await houses.softDelete(house))?.counts).toEqual({ houses: 1, notes: 21 })
  expect(await notes.isSoftDeleted(note)).toBe(true)
})

test('no foreign key is nulled', async () => {
  const {
    city,
    streets: [street],
    houses: [house],
  } = await given.smallCity()
  await cities.softDelete(city)
  const found = await houses.allWithDeleted().where('id', '=', house).executeTakeFirstOrThrow()
  expect(found.street_id).toBe(street)
})

test('what stands in the way is listed, and nothing is deleted', async () => {
  const {
    city,
    houses: [house],
  } = await given.smallCity()
  const permit = await given.permit(house)
  await given.permit(house, false)
  const refused = await cities.softDelete(city).catch((error) => error)
  expect(refused).toBeInstanceOf(DeleteRestrictedError)
  expect(refused).toMatchObject({
    code: 'UD002',
    isConflict: true,
    message: 'cities cannot be deleted: 1 permits in the way',
  })
  expect(refused.blockers).toEqual([
    { kind: 'restricted', table: 'permits', column: 'house_id', parent: 'houses', count: 1, ids: [permit] },
  ])
  expect(await cities.isSoftDeleted(city)).toBe(false)
  expect(await houses.isSoftDeleted(house)).toBe(false)
})

test('rows of a keep relation stay where they are', async () => {
  const house = await given.house()
  const visit = await given.visit(house)
  await houses.softDelete(house)
  expect(await db.selectFrom('visits').selectAll().where('id', '=', visit).execute()).toHaveLength(1)
})

test('a preview tells what a delete would touch and what would refuse it', async () => {
  const {
    city,
    houses: [house],
  } = await given.smallCity()
  await given.note(house, await given.note(house))
  expect(await cities.preview([city])).toEqual({ counts: { cities: 1, streets: 2, houses: 4, notes: 2 }, blockers: [] })
  await given.permit(house)
  expect((await cities.preview([city])).blockers).toMatchObject([{ kind: 'restricted', table: 'permits', count: 1 }])
  expect(await cities.preview([])).toEqual({ counts: {}, blockers: [] })
  expect(await cities.isSoftDeleted(city)).toBe(false)
})

test('actor, request and reason are recorded', async () => {
  const city = await given.city()
  const actor = '0190d6e0-0000-7000-8000-000000000001'
  await db.transaction().execute(async (trx) => {
    await sql`select set_config('app.actor_id', ${actor}, true), set_config('app.request_id', 'r1', true)`.execute(trx)
    await sql`select soft_delete.delete('cities', array[${city}]::uuid[], 'doubled')`.execute(trx)
  })
  expect(await cities.getDeletionInfo(city)).toEqual({
    deletionId: expect.any(String),
    deletedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
    actorId: actor,
    requestId: 'r1',
    reason: 'doubled',
    rootTable: 'cities',
    rootId: city,
    counts: { cities: 1 },
  })
})

test('an older snapshot would overlook children, so it is refused', async () => {
  const city = await given.city()
  const attempt = db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((trx) => sql`select soft_delete.delete('cities', array[${city}]::uuid[])`.execute(trx))
  await expect(attempt).rejects.toMatchObject({ code: 'UD006' })
})

test('a table that the engine does not know is refused', async () => {
  const unknown = sql`select soft_delete.delete('permits', '{}')`.execute(db)
  await expect(unknown).rejects.toMatchObject({ code: 'UD006', message: 'permits is not a soft-deletable table' })
  expect(new MisuseError('').isConflict).toBe(false)
})
