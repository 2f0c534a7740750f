import { expect, test } from 'vitest'
import { Deletions } from '../src/index.ts'
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
}, 300_000)

test('it leaves the disk some rows at a time', async () => {
  const [{ id: city } = { id: '' }] = await cities.all().execute()
  const { id = '' } = (await cities.softDelete(city)) ?? {}
  const deletions = new Deletions(db)
  expect(await deletions.beginPurge(id)).toEqual([])
  const sizes: number[] = []
  for (let done = false; !done; ) {
    const step = await deletions.purgeRows(id, { atMost: 20_000 })
    sizes.push(Object.values(step.counts).reduce((sum, count) => sum + count, 0))
    done = step.done
  }
  expect(sizes).toEqual([20_000, 20_000, 20_000, 20_000, 20_000, 101])
  expect(await houses.deletedCount()).toBe(0)
}, 300_000)
