import { afterEach, describe, expect, test, vi } from 'vitest'
import { listenForRevocations } from '../../src/modules/accounts/revocations.ts'
import { createDatabase, type Database } from '../../src/platform/database/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { freshDatabase } from '../harness/database.ts'

const [db, elsewhere] = [await freshDatabase(), await freshDatabase()]
const log = createLog({ level: 'silent' })
const revoked: (string | null)[] = []
let listener: ReturnType<typeof listenForRevocations>

function listen({ pool, directUrl }: Pick<Database, 'pool' | 'directUrl'> = db) {
  listener = listenForRevocations({ pool, directUrl }, log, (id) => revoked.push(id))
  return listener.start()
}

const announce = (payload: string) => db.pool.query(`select pg_notify('session_revoked', $1)`, [payload])

afterEach(async () => {
  await listener.close()
  revoked.length = 0
})

describe('a process that listens for revoked sessions', () => {
  test('hears of them once it has heard itself, and takes its own word for nothing else', async () => {
    await listen()
    expect(listener.hears()).toBe(true)
    await announce('user:42')
    await vi.waitFor(() => expect(revoked).toEqual([null, '42']), { timeout: 60_000 })
  })

  test('does not believe that it hears where announcements do not arrive, though LISTEN was taken', async () => {
    // As behind a pooler that nobody told us of: what is said on one connection never reaches the other.
    await listen({ pool: elsewhere.pool, directUrl: db.url })
    expect(listener.hears()).toBe(false)
    await announce('user:42')
    expect(revoked).toEqual([])
  })

  test('does not even try through a pooler, unless there is a way past it', async () => {
    const url = `${db.url}?pgbouncer=true`
    for (const directUrl of [null, db.url]) {
      const pooled = createDatabase({ url, directUrl, size: 1 })
      await listen(pooled)
      expect(listener.hears()).toBe(directUrl !== null)
      if (directUrl === null) await listener.close()
      await pooled.close()
    }
    await announce('user:42')
    await vi.waitFor(() => expect(revoked).toEqual([null, '42']), { timeout: 60_000 })
  })

  test('hears again after its connection was cut', async () => {
    await listen()
    await db.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
       and query ilike 'listen%' and pid <> pg_backend_pid()`,
    )
    await vi.waitFor(() => expect(listener.hears()).toBe(false), { timeout: 60_000 })
    await vi.waitFor(() => expect(listener.hears()).toBe(true), { timeout: 60_000 })
    await announce('session:7')
    await vi.waitFor(() => expect(revoked.at(-1)).toBe('7'), { timeout: 60_000 })
  })
})
