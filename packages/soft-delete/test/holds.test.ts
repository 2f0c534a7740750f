import { expect, test } from 'vitest'
import { Deletions } from '../src/index.ts'
import { givenTown } from './given.ts'

const { db, pool, cities, streets, houses, leases, notes, given } = await givenTown()
const deletions = new Deletions(db)

interface Deleter {
  softDelete(id: string): Promise<{ id: string } | null>
}

async function gone(manager: Deleter, id: string): Promise<string> {
  const deletion = await manager.softDelete(id)
  return deletion?.id ?? ''
}

const onHold = (deletion_id: string) => ({ kind: 'legal_hold', deletion_id, reason: 'case 12/2026' })

test('a hold keeps a deletion on the disk until it is released', async () => {
  const { city } = await given.smallCity()
  const deletion = await gone(cities, city)
  await deletions.hold(deletion, 'case 12/2026')
  expect(await deletions.purgeBlockers(deletion)).toEqual([onHold(deletion)])
  expect(await deletions.beginPurge(deletion)).toEqual([onHold(deletion)])
  expect(await deletions.due('cities', new Date(Date.now() + 60_000), 1_000)).not.toContain(deletion)
  await deletions.release(deletion)
  expect(await deletions.beginPurge(deletion)).toEqual([])
})

test('it keeps what was deleted under it before, however deep', async () => {
  const {
    city,
    streets: [street],
    houses: [house],
  } = await given.smallCity()
  const lease = await given.lease(house, 'signed')
  const note = await given.note(house)
  const reply = await given.note(null, note)
  const below = [await gone(leases, lease), await gone(notes, reply), await gone(houses, house)]
  const middle = await gone(streets, street)
  const above = await gone(cities, city)
  await deletions.hold(above, 'case 12/2026')
  for (const deletion of [...below, middle]) {
    expect(await deletions.purgeBlockers(deletion)).toContainEqual(onHold(above))
  }
  const elsewhere = await gone(houses, await given.house())
  expect(await deletions.purgeBlockers(elsewhere)).toEqual([])
})

test('it keeps what its rows hang on', async () => {
  const {
    city,
    houses: [house],
  } = await given.smallCity()
  const below = await gone(houses, house)
  await deletions.hold(below, 'case 12/2026')
  const above = await gone(cities, city)
  expect(await deletions.beginPurge(above)).toMatchObject([{ kind: 'referenced', table: 'houses', ids: [house] }])
})

test('a hard delete does not pass it, in the tree or above', async () => {
  const {
    city,
    streets: [street],
    houses: [house, other],
  } = await given.smallCity()
  const alone = await gone(houses, house)
  const above = await gone(cities, city)
  await deletions.hold(above, 'case 12/2026')
  for (const [manager, id] of [
    [cities, city],
    [streets, street],
    [houses, house],
    [houses, other],
  ] as const) {
    await expect(manager.hardDelete(id)).rejects.toMatchObject({
      code: 'UD002',
      message: expect.stringContaining('a legal hold in the way'),
      blockers: [onHold(above)],
    })
  }
  await deletions.release(above)
  await deletions.hold(alone, 'case 12/2026')
  await expect(cities.hardDelete(city)).rejects.toMatchObject({ code: 'UD002', blockers: [onHold(alone)] })
})

test('a hold does not hinder a restore, and ends with it', async () => {
  const city = await given.city()
  const deletion = await gone(cities, city)
  await deletions.hold(deletion, 'case 12/2026')
  expect(await cities.restore(city)).toEqual({ cities: 1 })
  await expect(deletions.hold(deletion, 'again')).rejects.toMatchObject({ code: 'UD004' })
  await expect(deletions.release(deletion)).rejects.toMatchObject({ code: 'UD004' })
  expect(await cities.hardDelete(city)).toEqual({ cities: 1 })
})

test('a hold needs a reason, and rows that are all there', async () => {
  const deletion = await gone(cities, await given.city())
  await expect(deletions.hold(deletion, ' ')).rejects.toMatchObject({ code: 'UD006' })
  await expect(deletions.hold('00000000-0000-7000-8000-000000000000', 'x')).rejects.toMatchObject({ code: 'UD004' })
  await deletions.beginPurge(deletion)
  await expect(deletions.hold(deletion, 'too late')).rejects.toMatchObject({
    code: 'UD004',
    message: /is being purged/,
  })
})

test('a hold and a purge that begin at once do not pass each other', async () => {
  const {
    city,
    houses: [house],
  } = await given.smallCity()
  const below = await gone(houses, house)
  const above = await gone(cities, city)
  const holding = await pool.connect()
  await holding.query('begin')
  await holding.query('select soft_delete.hold($1, $2)', [above, 'case 12/2026'])
  const purging = await pool.connect()
  const {
    rows: [{ pid }],
  } = await purging.query('select pg_backend_pid() as pid')
  const begun = purging.query('select soft_delete.begin_purge($1) as blockers', [below])
  for (let waits = false; !waits; ) {
    const { rows } = await pool.query('select cardinality(pg_blocking_pids($1)) > 0 as waits', [pid])
    waits = rows[0].waits
  }
  await holding.query('commit')
  expect((await begun).rows[0].blockers).toContainEqual(onHold(above))
  holding.release()
  purging.release()
})
