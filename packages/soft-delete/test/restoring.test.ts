import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { NotRestorableError, RestoreBlockedError } from '../src/index.ts'
import { givenTown } from './given.ts'

const { db, cities, streets, houses, notes, given } = await givenTown()

test('a restore brings back exactly the rows of its deletion', async () => {
  const {
    city,
    streets: [early, late],
    houses: [house],
  } = await given.smallCity()
  await streets.softDelete(early)
  await cities.softDelete(city)
  expect(await cities.restore(city)).toEqual({ cities: 1, streets: 1, houses: 2 })
  expect(await streets.isSoftDeleted(late)).toBe(false)
  expect(await streets.isSoftDeleted(early)).toBe(true)
  expect(await houses.isSoftDeleted(house)).toBe(true)
})

test('a restored row tells when it came back, and is as it was', async () => {
  const house = await given.house()
  const before = await houses.all().where('id', '=', house).executeTakeFirstOrThrow()
  await houses.softDelete(house)
  await houses.restore(house)
  const after = await houses.all().where('id', '=', house).executeTakeFirstOrThrow()
  expect(after).toEqual({ ...before, restored_at: expect.any(Date) })
  const recorded = await db.selectFrom('deletions').selectAll().where('root_id', '=', house).executeTakeFirstOrThrow()
  expect(recorded.restored_at).toEqual(after.restored_at)
})

test('a row under a parent deleted by another deletion does not come back, and the parent is named', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  await streets.softDelete(street)
  const deletion = await cities.softDelete(city)
  const refused = await streets.restore(street).catch((error) => error)
  expect(refused).toBeInstanceOf(RestoreBlockedError)
  expect(refused.blockers).toEqual([
    {
      kind: 'deleted_parent',
      table: 'streets',
      id: street,
      column: 'city_id',
      parent: 'cities',
      parent_id: city,
      deletion_id: deletion?.id,
    },
  ])
  expect((await streets.previewRestore(street)).blockers).toEqual(refused.blockers)
  await cities.restore(city)
  expect(await streets.restore(street)).toEqual({ streets: 1, houses: 2 })
})

test('a unique value that was taken since is not taken back, and its owner is named', async () => {
  const old = await given.city('Osh')
  await cities.softDelete(old)
  const young = await given.city('OSH')
  const refused = await cities.restore(old).catch((error) => error)
  expect(refused).toMatchObject({ code: 'UD003', message: expect.stringContaining('cities_name_key is taken') })
  expect(refused.blockers).toEqual([
    {
      kind: 'unique_taken',
      table: 'cities',
      id: old,
      constraint: 'cities_name_key',
      columns: ['lower(name)'],
      taken_by: young,
    },
  ])
  expect(await cities.isSoftDeleted(old)).toBe(true)
})

test('a unique index with more conditions, over nulls, is respected', async () => {
  const street = await given.street()
  const old = await given.house(street, { number: 2000, code: null })
  await houses.softDelete(old)
  const small = await given.house(street, { number: 1, code: null })
  expect((await houses.previewRestore(old)).blockers).toEqual([])
  const large = await given.house(street, { number: 3000, code: null })
  expect((await houses.previewRestore(old)).blockers).toMatchObject([
    { constraint: 'houses_code_key', taken_by: large },
  ])
  expect(await houses.isSoftDeleted(small)).toBe(false)
})

test('a row that went with another comes back only with that', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  const deletion = await cities.softDelete(city)
  const refused = await streets.restore(street).catch((error) => error)
  expect(refused.blockers).toEqual([
    {
      kind: 'part_of_deletion',
      table: 'streets',
      id: street,
      deletion_id: deletion?.id,
      root_table: 'cities',
      root_id: city,
    },
  ])
})

test('a preview tells what a restore would touch, and touches nothing', async () => {
  const { city } = await given.smallCity()
  await cities.softDelete(city)
  expect(await cities.previewRestore(city)).toEqual({ counts: { cities: 1, streets: 2, houses: 4 }, blockers: [] })
  expect(await cities.isSoftDeleted(city)).toBe(true)
})

test('what is live, restored already or unknown is not restored', async () => {
  const city = await given.city()
  await expect(cities.restore(city)).rejects.toThrow(NotRestorableError)
  const deletion = await cities.softDelete(city)
  await cities.restore(city)
  const again = sql`select soft_delete.restore(${deletion?.id}::uuid)`.execute(db)
  await expect(again).rejects.toMatchObject({ code: 'UD004', message: expect.stringContaining('restored already') })
  const unknown = sql`select soft_delete.restore(uuid_v7())`.execute(db)
  await expect(unknown).rejects.toMatchObject({ code: 'UD004', message: expect.stringContaining('does not exist') })
})

test('several rows come back together, a parent before its child, or none does', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  const reply = await given.note(null, await given.note(null))
  await streets.softDelete(street)
  await cities.softDelete(city)
  await notes.softDelete(reply)
  expect(await streets.bulkRestore([street]).catch((error) => error)).toBeInstanceOf(RestoreBlockedError)
  await expect(cities.bulkRestore([city, await given.city()])).rejects.toThrow(NotRestorableError)
  expect(await cities.isSoftDeleted(city)).toBe(true)
  expect(await cities.bulkRestore([city])).toEqual({ cities: 1, streets: 1, houses: 2 })
})

test('it can be deleted and restored again and again', async () => {
  const { city } = await given.smallCity()
  for (let round = 0; round < 3; round++) {
    expect((await cities.cascadeDelete(city))?.counts).toEqual({ cities: 1, streets: 2, houses: 4 })
    expect(await cities.cascadeRestore(city)).toEqual({ cities: 1, streets: 2, houses: 4 })
  }
})
