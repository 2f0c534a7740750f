import { sql } from 'kysely'
import { Type } from 'typebox'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { createDatabase, type Trx, transact } from '../../src/platform/database/index.ts'
import { createEvents, defineEvent, defineJob, enqueue, on } from '../../src/platform/jobs/index.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()
const call = systemCall('test', 'test-1')
const greet = defineJob('test.greet', Type.Object({ name: Type.String() }))

beforeEach(async () => {
  await db.pool.query('delete from graphile_worker._private_jobs')
})

async function countJobs() {
  const { rows } = await db.pool.query('select from graphile_worker.jobs')
  return rows.length
}

/** Waits for the disk at COMMIT, as a database does that is not a test's. */
const careful = createDatabase({ url: `${db.url}?options=-c%20synchronous_commit%3Don`, size: 1 })
afterAll(() => careful.close())

test('a transaction that adds a job is on the disk when it answers', async () => {
  const end = await transact(careful, call, async (trx) => {
    await enqueue(trx, greet, { name: 'Bermet' })
    const { rows } = await sql<{ lsn: string }>`select pg_current_wal_insert_lsn() as lsn`.execute(trx)
    return rows[0]?.lsn
  })
  const { rows } = await careful.pool.query('select pg_current_wal_flush_lsn() > $1::pg_lsn as is_safe', [end])
  expect(rows).toEqual([{ is_safe: true }])
  expect(await countJobs()).toBe(1)
})

test('one that adds a job holds up no other that does, while it waits for the disk; one that adds none just waits', async () => {
  await db.pool.query(`
    create table committed (kind text, waits text);
    create function note_commit() returns trigger language plpgsql as $$ begin
      update committed set waits = current_setting('synchronous_commit') where kind = new.kind;
      return null;
    end $$;
    create constraint trigger note_commit after insert on committed deferrable initially deferred
      for each row execute function note_commit()`)
  await transact(careful, call, async (trx) => {
    await enqueue(trx, greet, { name: 'Bermet' })
    await sql`insert into committed values ('adds a job')`.execute(trx)
  })
  await transact(careful, call, (trx) => sql`insert into committed values ('adds none')`.execute(trx))
  const { rows } = await db.pool.query('select kind, waits from committed order by kind')
  expect(rows).toEqual([
    { kind: 'adds a job', waits: 'off' },
    { kind: 'adds none', waits: 'on' },
  ])
})

test('adding a job reads none of those that wait', async () => {
  await db.pool.query(`
    select graphile_worker.add_job('test.greet', run_at => now() + interval '1 day') from generate_series(1, 50)`)
  const events = createEvents()
  const happened = defineEvent('test.happened', Type.Object({}))
  events.subscribe('one', [on(happened, async () => {})])
  events.subscribe('two', [on(happened, async () => {})])
  const read = async (trx: Trx) => {
    const { rows } = await sql<{ rows: number }>`
      select seq_tup_read as rows from pg_stat_xact_all_tables where relname = '_private_jobs'`.execute(trx)
    return rows[0]?.rows ?? 0
  }
  await transact(db, call, async (trx) => {
    const before = await read(trx)
    await enqueue(trx, greet, { name: 'Bermet' })
    await events.publish(trx, happened, {})
    expect((await read(trx)) - before).toBe(0)
  })
  expect(await countJobs()).toBe(53)
})

test('a transaction that is refused at COMMIT adds no job', async () => {
  await db.pool.query(`
    create table refused (id int unique deferrable initially deferred)`)
  const attempt = transact(careful, call, async (trx) => {
    await enqueue(trx, greet, { name: 'Bermet' })
    await sql`insert into refused values (1), (1)`.execute(trx)
  })
  await expect(attempt).rejects.toThrow(/refused_id_key/)
  expect(await countJobs()).toBe(0)
})
