import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { DeleteRestrictedError } from '../src/index.ts'
import { givenTown } from './given.ts'

const { db, pool, cities, streets, houses, leases, given } = await givenTown()

test('a hard delete removes the tree, deleted rows included, and is recorded', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  await streets.softDelete(street)
  expect(await cities.hardDelete(city, { reason: 'by court order' })).toEqual({ cities: 1, streets: 2, houses: 4 })
  expect(await cities.withDeleted().where('id', '=', city).execute()).toEqual([])
  const recorded = await db.selectFrom('deletions').selectAll().where('root_id', '=', city).execute()
  expect(recorded).toMatchObject([
    {
      root_table: 'cities',
      reason: 'by court order',
      counts: { cities: 1, streets: 2, houses: 4 },
      purged_at: expect.any(Date),
    },
  ])
})

test('it cannot be restored', async () => {
  const city = await given.city()
  await cities.hardDelete(city)
  const [{ id } = { id: '' }] = await db.selectFrom('deletions').select('id').where('root_id', '=', city).execute()
  const restore = sql`select soft_delete.restore(${id}::uuid)`.execute(db)
  await expect(restore).rejects.toMatchObject({ code: 'UD004', message: expect.stringContaining('purged') })
})

test('rows that forbid a delete forbid this one too', async () => {
  const house = await given.house()
  await given.permit(house)
  await expect(houses.hardDelete(house)).rejects.toThrow(DeleteRestrictedError)
})

test('rows that no cascade takes keep what they point at', async () => {
  const house = await given.house()
  await given.lease(house, 'signed')
  const refused = await houses.hardDelete(house).catch((error) => error)
  expect(refused).toMatchObject({ code: 'UD002' })
  expect(refused.blockers).toEqual([{ kind: 'referenced', table: 'leases', constraint: 'leases_house_id_fkey' }])
  expect(await houses.all().where('id', '=', house).execute()).toHaveLength(1)
})

test('what was deleted before goes along, whatever the condition', async () => {
  const house = await given.house()
  const lease = await given.lease(house, 'signed')
  await leases.softDelete(lease)
  expect(await houses.bulkHardDelete([house])).toEqual({ houses: 1, leases: 1 })
})

test('removing what is not there removes nothing', async () => {
  expect(await houses.bulkHardDelete([])).toEqual({})
})

test('only the owner may call it', async () => {
  await pool.query('create role clerk')
  try {
    const { rows } = await pool.query(
      `select has_function_privilege('clerk', 'soft_delete.hard_delete(text, uuid[], text)', 'execute') as allowed`,
    )
    expect(rows).toEqual([{ allowed: false }])
  } finally {
    await pool.query('drop role clerk')
  }
})

test('the way off the disk closes again behind it', async () => {
  const [gone, other] = [await given.city(), await given.city()]
  const client = await pool.connect()
  await client.query('begin')
  await client.query(`select soft_delete.hard_delete('cities', $1)`, [[gone]])
  const attempt = await client.query('delete from stored.cities where id = $1', [other]).catch((error) => error)
  await client.query('rollback')
  client.release()
  expect(attempt).toMatchObject({ code: 'UD005' })
})
