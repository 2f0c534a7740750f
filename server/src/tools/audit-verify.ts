/**
 * Verifies the audit log: `npm run audit:verify`. Prints what is not as it was sealed, and ends with 1 when anything is.
 * `--head 2026-08#14:<hash>`, as it was printed before, proves as well that nothing was cut off since.
 */
import { parseArgs } from 'node:util'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { findHead, type Head, verifyAudit } from '../platform/audit/index.ts'
import { createDatabase, type Db } from '../platform/database/index.ts'
import { findDatabaseUrl } from '../running.ts'

process.exitCode = (await main()) ? 0 : 1

async function main(): Promise<boolean> {
  try {
    const { values } = parseArgs({ options: { head: { type: 'string', multiple: true } } })
    return await verify(readConfig(), values.head ?? [])
  } catch (error) {
    const isExpected =
      error instanceof ConfigError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')
    console.error(isExpected ? (error as Error).message : error)
    return false
  }
}

async function verify(config: Config, kept: readonly string[]): Promise<boolean> {
  const url = findDatabaseUrl(config)
  if (!url) {
    console.error('No database: set DATABASE_URL, or start the server first.')
    return false
  }
  const db = createDatabase({ url, size: 1, statementTimeout: 0 })
  try {
    const { heads, tampering, waiting } = await verifyAudit(db.kysely, config.encryptionKeys)
    for (const head of heads) console.log(`${nameOf(head)}  ${head.rows} rows${head.archived ? ', archived' : ''}`)
    for (const { kind, where, what } of tampering) console.log(`✗ ${kind}: ${where} (${what})`)
    const lost = await findLost(db.kysely, kept)
    for (const head of lost) console.log(`✗ missing: the seal ${head}`)
    const rows = heads.reduce((sum, head) => sum + head.rows, 0)
    const faults = tampering.length + lost.length
    console.log(`${rows} rows verified, ${waiting} not sealed yet, ${faults} faults`)
    return faults === 0
  } finally {
    await db.close()
  }
}

function nameOf({ month, number, hash }: Head): string {
  return `${month.slice(0, 7)}#${number}:${hash}`
}

/** Heads of before that the chains no longer have. */
async function findLost(db: Db, kept: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    kept.map(async (name) => {
      const [, month = '', number = '', hash = ''] = /^(\d{4}-\d\d)#(\d{1,9}):([0-9a-f]{64})$/.exec(name) ?? []
      return month !== '' && (await findHead(db, `${month}-01`, Number(number))) === hash
    }),
  )
  return kept.filter((_, at) => !found[at])
}
