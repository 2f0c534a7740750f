import type pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { Deletions } from '../src/index.ts'
import { givenTown } from './given.ts'

const { db, pool, cities, streets, houses, leases, given } = await givenTown()

const open: pg.PoolClient[] = []

afterEach(async () => {
  for (const client of open.splice(0)) {
    await client.query('rollback')
    client.release()
  }
})

/** A connection in a transaction. */
async function transaction(): Promise<pg.PoolClient> {
  const client = await pool.connect()
  open.push(client)
  await client.query('begin')
  return client
}

/** Starts a statement that has to wait for another transaction, and returns when it does wait. */
async function blocked(client: pg.PoolClient, statement: string, values: unknown[]) {
  const { rows } = await client.query('select pg_backend_pid() as pid')
  const outcome = client.query(statement, values).then(
    (result) => ({ result, error: null }),
    (error) => ({ result: null, error }),
  )
  for (;;) {
    const { rows: found } = await pool.query('select cardinality(pg_blocking_pids($1)) > 0 as waits', [rows[0].pid])
    if (found[0].waits) return { outcome }
  }
}

const addStreet = `insert into streets (city_id, name) values ($1, 'Late') returning id`

test('a child added while its parent is being deleted loses', async () => {
  const city = await given.city()
  const [deleting, adding] = [await transaction(), await transaction()]
  await deleting.query('delete from cities where id = $1', [city])
  const { outcome } = await blocked(adding, addStreet, [city])
  await deleting.query('commit')
  expect((await outcome).error).toMatchObject({ code: 'UD001' })
})

test('a child that was there first goes with its parent', async () => {
  const city = await given.city()
  const [deleting, adding] = [await transaction(), await transaction()]
  const { rows } = await adding.query(addStreet, [city])
  const { outcome } = await blocked(deleting, 'delete from cities where id = $1', [city])
  await adding.query('commit')
  expect((await outcome).error).toBeNull()
  await deleting.query('commit')
  expect(await streets.isSoftDeleted(rows[0].id)).toBe(true)
})

test('a grandchild that was there first goes too', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  const [deleting, adding] = [await transaction(), await transaction()]
  const { rows } = await adding.query('insert into houses (street_id, number) values ($1, 1) returning id', [street])
  const { outcome } = await blocked(deleting, 'delete from cities where id = $1', [city])
  await adding.query('commit')
  await outcome
  await deleting.query('commit')
  expect(await houses.isSoftDeleted(rows[0].id)).toBe(true)
})

test('a parent whose delete is undone takes children again', async () => {
  const city = await given.city()
  const [deleting, adding] = [await transaction(), await transaction()]
  await deleting.query('delete from cities where id = $1', [city])
  const { outcome } = await blocked(adding, addStreet, [city])
  await deleting.query('rollback')
  expect((await outcome).error).toBeNull()
})

test('a row moved away while its old parent is being deleted is not taken', async () => {
  const {
    city,
    streets: [street, other],
    houses: [house],
  } = await given.smallCity()
  const elsewhere = await given.street()
  const [deleting, moving] = [await transaction(), await transaction()]
  await moving.query('update houses set street_id = $1 where id = $2', [elsewhere, house])
  const { outcome } = await blocked(deleting, 'delete from cities where id = $1', [city])
  await moving.query('commit')
  await outcome
  await deleting.query('commit')
  expect(await houses.isSoftDeleted(house)).toBe(false)
  expect(await streets.isSoftDeleted(street)).toBe(true)
  expect(await streets.isSoftDeleted(other)).toBe(true)
})

test('a row that ceases to match the condition meanwhile stays', async () => {
  const house = await given.house()
  const lease = await given.lease(house)
  const [deleting, signing] = [await transaction(), await transaction()]
  await signing.query(`update leases set state = 'signed' where id = $1`, [lease])
  const { outcome } = await blocked(deleting, 'delete from houses where id = $1', [house])
  await signing.query('commit')
  await outcome
  await deleting.query('commit')
  expect(await leases.isSoftDeleted(lease)).toBe(false)
})

test('what comes to stand in the way meanwhile is seen', async () => {
  const house = await given.house()
  const [deleting, permitting] = [await transaction(), await transaction()]
  await permitting.query('insert into permits (house_id) values ($1)', [house])
  const { outcome } = await blocked(deleting, 'delete from houses where id = $1', [house])
  await permitting.query('commit')
  expect((await outcome).error).toMatchObject({ code: 'UD002' })
})

test('of two deletes of one row, one takes it', async () => {
  const { city } = await given.smallCity()
  const [first, second] = [await transaction(), await transaction()]
  const deleteCity = `select soft_delete.delete('cities', $1) as id`
  const { rows } = await first.query(deleteCity, [[city]])
  const { outcome } = await blocked(second, deleteCity, [[city]])
  await first.query('commit')
  expect((await outcome).result?.rows).toEqual([{ id: null }])
  expect((await cities.getDeletionInfo(city))?.deletionId).toBe(rows[0].id)
})

test('a delete waits for one further down, and leaves it what it took', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  const [lower, upper] = [await transaction(), await transaction()]
  await lower.query('delete from streets where id = $1', [street])
  const { outcome } = await blocked(upper, 'delete from cities where id = $1', [city])
  await lower.query('commit')
  expect((await outcome).error).toBeNull()
  await upper.query('commit')
  const taken = await cities.getDeletionInfo(city)
  expect(taken).toMatchObject({ counts: { cities: 1, streets: 1, houses: 2 } })
  expect(await cities.restore(city)).toEqual({ cities: 1, streets: 1, houses: 2 })
  expect(await streets.isSoftDeleted(street)).toBe(true)
})

test('a delete waits for one further up, and finds its row gone', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  const [upper, lower] = [await transaction(), await transaction()]
  await upper.query('delete from cities where id = $1', [city])
  const { outcome } = await blocked(lower, `select soft_delete.delete('streets', $1) as id`, [[street]])
  await upper.query('commit')
  expect((await outcome).result?.rows).toEqual([{ id: null }])
  await lower.query('commit')
  expect(await cities.restore(city)).toEqual({ cities: 1, streets: 2, houses: 4 })
})

test('of two DELETEs of one row through the view, one counts it', async () => {
  const city = await given.city()
  const [first, second] = [await transaction(), await transaction()]
  await first.query('delete from cities where id = $1', [city])
  const { outcome } = await blocked(second, 'delete from cities where id = $1', [city])
  await first.query('commit')
  expect((await outcome).result?.rowCount).toBe(0)
})

test('a restore waits for a delete of the parent, and is refused', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  const deletion = await streets.softDelete(street)
  const [deleting, restoring] = [await transaction(), await transaction()]
  await deleting.query('delete from cities where id = $1', [city])
  const { outcome } = await blocked(restoring, 'select soft_delete.restore($1)', [deletion?.id])
  await deleting.query('commit')
  expect((await outcome).error).toMatchObject({ code: 'UD003' })
})

test('a delete of the parent waits for a restore, and takes what came back', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  const deletion = await streets.softDelete(street)
  const [deleting, restoring] = [await transaction(), await transaction()]
  await restoring.query('select soft_delete.restore($1)', [deletion?.id])
  const { outcome } = await blocked(deleting, 'delete from cities where id = $1', [city])
  await restoring.query('commit')
  await outcome
  await deleting.query('commit')
  expect(await cities.getDeletionInfo(city)).toMatchObject({ counts: { cities: 1, streets: 2, houses: 4 } })
})

test('a unique value taken in the middle of a restore is named', async () => {
  const old = await given.city('Talas')
  const deletion = await cities.softDelete(old)
  const [restoring, taking] = [await transaction(), await transaction()]
  await taking.query(`insert into cities (name) values ('talas')`)
  const { outcome } = await blocked(restoring, 'select soft_delete.restore($1)', [deletion?.id])
  await taking.query('commit')
  const { error } = await outcome
  expect(error).toMatchObject({ code: 'UD003' })
  expect(JSON.parse(error.detail)).toEqual([{ kind: 'unique_taken', table: 'cities', constraint: 'cities_name_key' }])
})

test('of two restores, one brings the rows back', async () => {
  const city = await given.city()
  const deletion = await cities.softDelete(city)
  const [first, second] = [await transaction(), await transaction()]
  await first.query('select soft_delete.restore($1)', [deletion?.id])
  const { outcome } = await blocked(second, 'select soft_delete.restore($1)', [deletion?.id])
  await first.query('commit')
  expect((await outcome).error).toMatchObject({ code: 'UD004' })
})

test('a restore waits for a purge that begins, and is refused', async () => {
  const city = await given.city()
  const deletion = await cities.softDelete(city)
  const [purging, restoring] = [await transaction(), await transaction()]
  await purging.query('select soft_delete.begin_purge($1)', [deletion?.id])
  const { outcome } = await blocked(restoring, 'select soft_delete.restore($1)', [deletion?.id])
  await purging.query('commit')
  expect((await outcome).error).toMatchObject({ code: 'UD004', message: expect.stringContaining('is being purged') })
})

test('a purge waits for a restore, and finds nothing to purge', async () => {
  const city = await given.city()
  const deletion = await cities.softDelete(city)
  const [purging, restoring] = [await transaction(), await transaction()]
  await restoring.query('select soft_delete.restore($1)', [deletion?.id])
  const { outcome } = await blocked(purging, 'select soft_delete.begin_purge($1)', [deletion?.id])
  await restoring.query('commit')
  expect((await outcome).error).toMatchObject({ code: 'UD004', message: expect.stringContaining('restored already') })
  expect(await cities.isSoftDeleted(city)).toBe(false)
})

test('two purges of one deletion share the work', async () => {
  const { city } = await given.smallCity()
  const { id = '' } = (await cities.softDelete(city)) ?? {}
  const deletions = new Deletions(db)
  await deletions.beginPurge(id)
  const worker = async () => {
    const total: Record<string, number> = {}
    for (let done = false; !done; ) {
      const step = await deletions.purgeRows(id, { atMost: 1 }).catch((error) => {
        expect(error.code).toBe('UD004')
        return { counts: {}, done: true }
      })
      for (const [table, count] of Object.entries(step.counts)) total[table] = (total[table] ?? 0) + count
      done = step.done
    }
    return total
  }
  const [first, second] = await Promise.all([worker(), worker()])
  const sum = (table: string) => (first[table] ?? 0) + (second[table] ?? 0)
  expect([sum('cities'), sum('streets'), sum('houses')]).toEqual([1, 2, 4])
})

test('many deletes and inserts at once leave no live child under a deleted parent', async () => {
  const city = await given.city()
  const work = Array.from({ length: 60 }, async (_, n) => {
    if (n % 6 === 5) {
      const { rows } = await pool.query('select id from streets where city_id = $1 order by id limit 1', [city])
      if (rows[0]) await streets.softDelete(rows[0].id)
      return
    }
    const { rows } = await pool.query(addStreet, [city])
    await pool.query('insert into houses (street_id, number) values ($1, 1)', [rows[0].id]).catch((error) => {
      expect(error.code).toBe('UD001')
    })
  })
  await Promise.all(work)
  const { rows } = await pool.query(`
    select count(*)::integer as orphans from houses
    join stored.streets as street on street.id = houses.street_id where street.is_deleted`)
  expect(rows).toEqual([{ orphans: 0 }])
})
