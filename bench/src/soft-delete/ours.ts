import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { CascadingSoftDeleteManager } from '../../../packages/soft-delete/src/index.ts'
import type { Contender } from './tree.ts'

interface Tables {
  cities: { id: string }
  'stored.cities': { id: string }
}

export async function openOurs(url: string): Promise<Contender> {
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 2 }) }),
  })
  const cities = new CascadingSoftDeleteManager(db, 'cities')
  const { id } = await cities.withDeleted().executeTakeFirstOrThrow()
  return {
    remove: async () => void (await cities.cascadeDelete(id)),
    recover: async () => void (await cities.cascadeRestore(id)),
  }
}
