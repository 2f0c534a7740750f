import { expect, test } from 'vitest'
import { givenTown } from './given.ts'

const { db, pool, cities, houses, given } = await givenTown()

test('a tree of a hundred thousand rows goes in one statement, and comes back', async () => {
  const city = await given.city()
  await pool.query(`insert into streets (city_id, name) select $1, n from generate_series(1, 100) as n`, [city])
  await pool.query(`insert into houses (street_id, number)
    select id, n from streets, generate_series(1, 100) as n where city_id = '${city}'`)
  await pool.query(`insert into notes (house_id) select id from houses, generate_series(1, 9)`)
  const counts = { cities: 1, streets: 100, houses: 10_000, notes: 90_000 }

  expect(await cities.preview([city])).toEqual({ counts, blockers: [] })
  await db.deleteFrom('cities').where('id', '=', city).execute()
  expect(await cities.getDeletionInfo(city)).toMatchObject({ counts })
  expect(await houses.activeCount()).toBe(0)
  expect(await houses.deletedCount()).toBe(10_000)
  expect(await cities.previewRestore(city)).toEqual({ counts, blockers: [] })
  expect(await cities.restore(city)).toEqual(counts)
  expect(await houses.activeCount()).toBe(10_000)
}, 120_000)
