import { randomBytes } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Generated, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { CascadingSoftDeleteManager, SoftDeleteManager, sqlFolder } from '../src/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

interface SoftDeleted {
  id: Generated<string>
  is_deleted: Generated<boolean>
  deleted_at: Generated<Date | null>
  restored_at: Generated<Date | null>
  deletion_id: Generated<string | null>
}

interface Tables {
  cities: SoftDeleted & { name: string }
  streets: SoftDeleted & { city_id: string; name: string }
  houses: SoftDeleted & { street_id: string; number: number; code: string | null }
  leases: SoftDeleted & { house_id: string; state: Generated<string> }
  notes: SoftDeleted & { house_id: string | null; reply_to_id: string | null; body: Generated<string> }
}

export type Town = Tables & { [T in keyof Tables as `stored.${T}`]: Tables[T] } & {
  permits: { id: Generated<string>; house_id: string; is_open: Generated<boolean> }
  visits: { id: Generated<string>; house_id: string }
  deletions: {
    id: string
    root_table: string
    root_id: string | null
    actor_id: string | null
    request_id: string | null
    reason: string
    counts: Record<string, number>
    restored_at: Date | null
    purged_at: Date | null
  }
}

/** A database with the engine and a town: cities, streets, houses, and what hangs on houses. */
export async function givenTown() {
  const pool = await givenEngine()
  await pool.query(readFileSync(join(import.meta.dirname, 'town.sql'), 'utf8'))
  const db = new Kysely<Town>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    pool,
    cities: new CascadingSoftDeleteManager(db, 'cities'),
    streets: new CascadingSoftDeleteManager(db, 'streets'),
    houses: new CascadingSoftDeleteManager(db, 'houses'),
    leases: new SoftDeleteManager(db, 'leases'),
    notes: new CascadingSoftDeleteManager(db, 'notes'),
    given: builders(db),
  }
}

/** A database with nothing but the engine. */
export async function givenEngine(): Promise<pg.Pool> {
  const name = `usta_test_${randomBytes(6).toString('hex')}`
  const url = new URL(inject('postgresUrl'))
  await administer(`create database ${name} template template0`)
  url.pathname = `/${name}`
  const pool = new pg.Pool({ connectionString: url.href, max: 6 })
  afterAll(async () => {
    await pool.end()
    // Without force: PostgreSQL waits for connections that are still saying goodbye.
    await administer(`drop database ${name}`)
  })
  for (const file of globSync('*.sql', { cwd: sqlFolder }).sort()) {
    await pool.query(readFileSync(join(sqlFolder, file), 'utf8'))
  }
  return pool
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  await client.query(statement)
  await client.end()
}

let serial = 0

function builders(db: Kysely<Town>) {
  const insert = async (table: keyof Town, values: Record<string, unknown>): Promise<string> => {
    const { id } = await db
      .insertInto(table as 'cities')
      .values(values as never)
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }
  const given = {
    city: (name = `City ${++serial}`) => insert('cities', { name }),
    street: async (city_id?: string) => insert('streets', { city_id: city_id ?? (await given.city()), name: 'Street' }),
    house: async (street_id?: string, values = {}) =>
      insert('houses', { street_id: street_id ?? (await given.street()), number: ++serial, ...values }),
    lease: async (house_id: string, state = 'open') => insert('leases', { house_id, state }),
    note: async (house_id: string | null, reply_to_id: string | null = null) =>
      insert('notes', { house_id, reply_to_id }),
    permit: async (house_id: string, is_open = true) => insert('permits', { house_id, is_open }),
    visit: async (house_id: string) => insert('visits', { house_id }),
    /** A city with two streets of two houses each. */
    async smallCity() {
      const city = await given.city()
      const streets = [await given.street(city), await given.street(city)] as const
      const houses: string[] = []
      for (const street of streets) houses.push(await given.house(street), await given.house(street))
      return { city, streets, houses: houses as [string, string, string, string] }
    },
  }
  return given
}
