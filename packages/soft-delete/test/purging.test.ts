import { expect, test } from 'vitest'
import { Deletions } from '../src/index.ts'
import { givenTown } from './given.ts'

const { db, pool, cities, streets, houses, leases, notes, given } = await givenTown()
const deletions = new Deletions(db)

await pool.query(`
  create table public.keys (
    id uuid primary key default uuid_v7(),
    house_id uuid not null references stored.houses
  );
  create table public.copies (id uuid primary key default uuid_v7(), key_id uuid not null references keys, house_id uuid);
  select soft_delete.purge_with('houses', 'copies', 'house_id'), soft_delete.purge_with('houses', 'keys', 'house_id');`)

const tomorrow = () => new Date(Date.now() + 86_400_000)

/** Deletes it, and answers the deletion's id. */
async function gone(manager: { softDelete(id: string): Promise<{ id: string } | null> }, id: string): Promise<string> {
  const deletion = await manager.softDelete(id)
  if (!deletion) throw new Error(`${id} was not live`)
  return deletion.id
}

async function stillThere(table: string, ...ids: string[]): Promise<number> {
  const { rows } = await pool.query(`select count(*)::integer as n from stored.${table} where id = any($1)`, [ids])
  return rows[0].n
}

async function purge(id: string): Promise<Record<string, number>> {
  expect(await deletions.beginPurge(id)).toEqual([])
  for (const total: Record<string, number> = {}; ; ) {
    const { counts, done } = await deletions.purgeRows(id, { atMost: 2 })
    for (const [table, count] of Object.entries(counts)) total[table] = (total[table] ?? 0) + count
    if (done) return total
  }
}

test('a purge takes the whole tree off the disk, some rows at a time, children first', async () => {
  const { city, streets: both, houses: all } = await given.smallCity()
  await given.lease(all[0])
  const deletion = await gone(cities, city)
  expect(await deletions.beginPurge(deletion)).toEqual([])
  const steps: unknown[] = []
  for (let done = false; !done; ) {
    const step = await deletions.purgeRows(deletion, { atMost: 3 })
    steps.push(step.counts)
    done = step.done
  }
  expect(steps).toEqual([
    { leases: 1, houses: 2 },
    { houses: 2, streets: 1 },
    { streets: 1, cities: 1 },
  ])
  expect(await stillThere('cities', city)).toBe(0)
  expect(await stillThere('streets', ...both)).toBe(0)
  const row = await db.selectFrom('deletions').selectAll().where('id', '=', deletion).executeTakeFirstOrThrow()
  expect(row).toMatchObject({ counts: { cities: 1, streets: 2, houses: 4, leases: 1 }, purged_at: expect.any(Date) })
})

test('what hangs on a row goes with it, and not before', async () => {
  const house = await given.house()
  const { rows } = await pool.query('insert into keys (house_id) values ($1) returning id', [house])
  await pool.query('insert into copies (key_id, house_id) values ($1, $2), ($1, $2)', [rows[0].id, house])
  const deletion = await gone(houses, house)
  expect((await pool.query('select from copies where house_id = $1', [house])).rowCount).toBe(2)
  expect(await purge(deletion)).toEqual({ houses: 1, keys: 1, copies: 2 })
})

test('it goes on where it was stopped, and its rows cannot come back meanwhile', async () => {
  const { city } = await given.smallCity()
  const deletion = await gone(cities, city)
  await deletions.beginPurge(deletion)
  await deletions.purgeRows(deletion, { atMost: 1 })
  await expect(cities.restore(city)).rejects.toMatchObject({ code: 'UD004', message: /is being purged/ })
  await expect(deletions.preview(deletion)).rejects.toMatchObject({ code: 'UD004' })
  expect(await deletions.due('cities', new Date(0))).toEqual([deletion])
  expect(await deletions.beginPurge(deletion)).toEqual([])
  for (let done = false; !done; ) done = (await deletions.purgeRows(deletion)).done
  await expect(deletions.restore(deletion)).rejects.toMatchObject({ code: 'UD004', message: /has been purged/ })
  await expect(deletions.purgeRows(deletion)).rejects.toMatchObject({ code: 'UD004' })
  expect(await deletions.due('cities', tomorrow(), 1_000)).not.toContain(deletion)
})

test('only old deletions of the table are due, the oldest first, and not what was restored', async () => {
  const [first, restored, second] = [await given.city(), await given.city(), await given.city()]
  const deletion = await gone(cities, first)
  await gone(cities, restored)
  await cities.restore(restored)
  const { rows } = await pool.query('select now() as between')
  await pool.query('select pg_sleep(0.01)')
  const later = await gone(cities, second)
  expect(await deletions.due('cities', rows[0].between, 1_000)).toContain(deletion)
  expect(await deletions.due('cities', rows[0].between, 1_000)).not.toContain(later)
  const due = await deletions.due('cities', tomorrow(), 1_000)
  expect(due.indexOf(later)).toBeGreaterThan(due.indexOf(deletion))
  expect(await deletions.due('streets', tomorrow(), 1_000)).not.toContain(deletion)
  expect((await pool.query('select id from deletions where root_id = $1', [restored])).rows).toHaveLength(1)
  expect(due).not.toContain((await pool.query('select id from deletions where root_id = $1', [restored])).rows[0].id)
})

test('rows that others still point at stay, whole, and are asked again after a week', async () => {
  const { city, houses: all } = await given.smallCity()
  const visit = await given.visit(all[0])
  const lease = await given.lease(all[1], 'signed')
  const deletion = await gone(cities, city)
  const blockers = await deletions.beginPurge(deletion)
  expect(blockers).toEqual([
    {
      kind: 'referenced',
      table: 'leases',
      column: 'house_id',
      parent: 'houses',
      constraint: 'leases_house_id_fkey',
      ids: [lease],
    },
    {
      kind: 'referenced',
      table: 'visits',
      column: 'house_id',
      parent: 'houses',
      constraint: 'visits_house_id_fkey',
      ids: [visit],
    },
  ])
  await expect(deletions.purgeRows(deletion)).rejects.toMatchObject({ code: 'UD004' })
  expect(await stillThere('houses', ...all)).toBe(4)
  expect(await deletions.due('cities', tomorrow(), 1_000)).not.toContain(deletion)
  await pool.query(`update deletions set purge_refused_at = now() - interval '8 days' where id = $1`, [deletion])
  expect(await deletions.due('cities', tomorrow(), 1_000)).toContain(deletion)
  expect(await cities.restore(city)).toMatchObject({ houses: 4 })
})

test('what was deleted before its parent is purged before it', async () => {
  const {
    city,
    streets: [street],
  } = await given.smallCity()
  const below = await gone(streets, street)
  const above = await gone(cities, city)
  expect(await deletions.beginPurge(above)).toMatchObject([{ kind: 'referenced', table: 'streets', ids: [street] }])
  expect(await purge(below)).toEqual({ streets: 1, houses: 2 })
  expect(await purge(above)).toEqual({ cities: 1, streets: 1, houses: 2 })
})

test('a reference that the engine does not guard stops a purge that has begun', async () => {
  await pool.query('create table public.receipts (house_id uuid references stored.houses)')
  const house = await given.house()
  const deletion = await gone(houses, house)
  await deletions.beginPurge(deletion)
  await pool.query('insert into receipts values ($1)', [house])
  await expect(deletions.purgeRows(deletion)).rejects.toMatchObject({
    code: 'UD002',
    blockers: [{ kind: 'referenced', table: 'receipts', constraint: 'receipts_house_id_fkey' }],
  })
  expect(await stillThere('houses', house)).toBe(1)
  await pool.query('drop table receipts')
  expect(await deletions.purgeRows(deletion)).toMatchObject({ done: true })
})

test('replies go before what they answer; a circle of rows goes at once', async () => {
  const first = await given.note(null)
  const chain = [first]
  for (let n = 0; n < 4; n++) chain.push(await given.note(null, chain.at(-1)))
  expect(await purge(await gone(notes, first))).toEqual({ notes: 5 })

  const [a, b, c] = [await given.note(null), await given.note(null), await given.note(null)]
  await pool.query('update notes set reply_to_id = $2 where id = $1', [a, b])
  await pool.query('update notes set reply_to_id = $2 where id = $1', [b, c])
  await pool.query('update notes set reply_to_id = $2 where id = $1', [c, a])
  expect(await purge(await gone(notes, a))).toEqual({ notes: 3 })
  expect(await stillThere('notes', a, b, c, ...chain)).toBe(0)
})

test('where only what was archived may go, the rest stays', async () => {
  const house = await given.house()
  const deletion = await gone(houses, house)
  await deletions.beginPurge(deletion)
  await expect(deletions.purgeRows(deletion, { archivedOnly: true })).rejects.toMatchObject({ code: 'UD005' })
  expect(await stillThere('houses', house)).toBe(1)
  await deletions.noteArchived(deletion)
  expect(await deletions.purgeRows(deletion, { archivedOnly: true })).toMatchObject({ done: true })
})

test('from psql, one call purges all that is old enough', async () => {
  const [old, young, blocked] = [await given.house(), await given.house(), await given.house()]
  await given.visit(blocked)
  for (const house of [old, young, blocked]) await gone(houses, house)
  await pool.query(`update deletions set created_at = now() - interval '40 days' where root_id = any($1)`, [
    [old, blocked],
  ])
  await pool.query(`call soft_delete.purge('houses', interval '30 days', 1)`)
  expect([await stillThere('houses', old), await stillThere('houses', young, blocked)]).toEqual([0, 2])
  await expect(pool.query(`call soft_delete.purge('nowhere', interval '30 days')`)).rejects.toMatchObject({
    code: 'UD006',
  })
})

test('what was archived is put back, deleted as it was, and can be restored', async () => {
  const {
    city,
    streets: both,
    houses: [house],
  } = await given.smallCity()
  const { rows } = await pool.query('insert into keys (house_id) values ($1) returning id', [house])
  const deletion = await gone(cities, city)
  const archived = async (from: string, where: string) =>
    (await pool.query(`select jsonb_agg(to_jsonb(r))::text as rows from ${from} as r where ${where}`)).rows[0].rows
  const taken = `deletion_id = '${deletion}'`
  const kept = {
    cities: await archived('stored.cities', taken),
    streets: await archived('stored.streets', taken),
    houses: await archived('stored.houses', taken),
    keys: await archived('keys', `house_id = '${house}'`),
  }
  await expect(deletions.putBack(deletion, 'cities', kept.cities)).rejects.toMatchObject({ code: 'UD004' })
  await purge(deletion)
  await db.transaction().execute(async (trx) => {
    const within = new Deletions(trx)
    for (const [table, text] of Object.entries(kept)) await within.putBack(deletion, table, text)
    await within.reopen(deletion)
  })
  expect(await streets.isSoftDeleted(both[0])).toBe(true)
  expect(await deletions.due('cities', new Date(), 1_000)).toContain(deletion)
  expect(await deletions.due('cities', new Date(Date.now() - 60_000), 1_000)).not.toContain(deletion)
  expect(await archived('keys', `id = '${rows[0].id}'`)).toBe(kept.keys)
  expect(await cities.restore(city)).toEqual({ cities: 1, streets: 2, houses: 4 })
  await expect(deletions.reopen(deletion)).rejects.toMatchObject({ code: 'UD004' })
  await expect(deletions.putBack(deletion, 'visits', '[]')).rejects.toMatchObject({ code: 'UD006' })
})

test('the tables are known, and what hangs on them', async () => {
  expect(await deletions.tables()).toEqual(['notes', 'leases', 'houses', 'streets', 'cities'])
  expect(await deletions.dependents('houses')).toEqual([
    { table: 'copies', column: 'house_id' },
    { table: 'keys', column: 'house_id' },
  ])
})

test('only the owner may purge', async () => {
  await pool.query('create role sexton')
  try {
    const { rows } = await pool.query(
      `select bool_or(has_function_privilege('sexton', oid, 'execute')) as allowed from pg_proc
       where pronamespace = 'soft_delete'::regnamespace and proname in ('purge', 'purge_rows', 'remove', 'hard_delete', 'put_back', 'reopen')`,
    )
    expect(rows).toEqual([{ allowed: false }])
  } finally {
    await pool.query('drop role sexton')
  }
})

test('what hangs on a row leaves with a hard delete too', async () => {
  const house = await given.house()
  await pool.query('insert into keys (house_id) values ($1)', [house])
  expect(await houses.hardDelete(house)).toEqual({ houses: 1, keys: 1 })
})

test('purge_with takes plain tables only', async () => {
  for (const [child, column] of [
    ['leases', 'house_id'],
    ['keys', 'no_such_column'],
  ]) {
    const declared = pool.query(`select soft_delete.purge_with('houses', $1, $2)`, [child, column])
    await expect(declared).rejects.toMatchObject({ code: 'UD006' })
  }
  expect(await leases.activeCount()).toBeGreaterThan(0)
})
