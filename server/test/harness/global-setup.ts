import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { arrangeRole, createPool, migrate, startTemporary } from '../../src/platform/database/index.ts'
import { migrateJobs } from '../../src/platform/jobs/index.ts'
import { createLog } from '../../src/platform/log/log.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's address of the PostgreSQL of this run. */
    postgresUrl: string
    /** A migrated database, to be cloned. */
    templateDatabase: string
  }
}

/**
 * One PostgreSQL per test run, with a migrated template: our own, or the one at TEST_DATABASE_URL, where the
 * run's databases are dropped again.
 */
export async function setup(project: TestProject): Promise<void> {
  const server = await startServer()
  const template = `usta_template_${randomBytes(6).toString('hex')}`
  await administer(server.url, `create database ${template}`)
  await migrateTemplate(databaseUrl(server.url, template))
  project.provide('postgresUrl', server.url)
  project.provide('templateDatabase', template)
  clearAway = async () => {
    await administer(server.url, `drop database ${template} with (force)`)
    await server.stop()
  }
}

let clearAway = async (): Promise<void> => {}

export async function teardown(): Promise<void> {
  await clearAway()
}

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const url = process.env.TEST_DATABASE_URL
  return url ? { url, stop: async () => {} } : startTemporary()
}

async function migrateTemplate(url: string): Promise<void> {
  const pool = createPool({ url, plainTypes: true })
  await migrate(pool)
  await migrateJobs(pool, createLog({ level: 'silent' }))
  await arrangeRole(pool)
  await pool.end()
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

/** Runs one statement that is about databases, beside all of them. */
export async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
