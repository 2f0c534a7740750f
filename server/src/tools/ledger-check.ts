/**
 * Proves the ledger: `npm run ledger:check`. Prints what is wrong, row by row, and ends with 1 when anything is.
 * Where Stripe keys are configured, the last 30 days are also held against Stripe's books.
 */
import { type Config, readConfig } from '../config.ts'
import { checkLedger, compareWithGateway, createStripeGateway, type Discrepancy } from '../modules/payments/index.ts'
import { createDatabase } from '../platform/database/index.ts'
import { findDatabaseUrl } from '../running.ts'

const days = 30
process.exitCode = (await main(readConfig())) ? 0 : 1

async function main(config: Config): Promise<boolean> {
  const url = findDatabaseUrl(config)
  if (!url) {
    console.error('No database: set DATABASE_URL, or start the server first.')
    return false
  }
  const db = createDatabase({ url, size: 2 })
  try {
    const { discrepancies, transactions } = await checkLedger(db)
    print(discrepancies)
    console.log(`${transactions} ledger transactions, ${discrepancies.length} discrepancies`)
    const differences = config.stripe ? await compare(db, config.stripe) : []
    return discrepancies.length + differences.length === 0
  } finally {
    await db.close()
  }
}

async function compare(db: Parameters<typeof compareWithGateway>[0], stripe: NonNullable<Config['stripe']>) {
  const span = { from: new Date(Date.now() - days * 86_400_000), to: new Date() }
  const { compared, discrepancies } = await compareWithGateway(db, createStripeGateway(stripe), span)
  print(discrepancies)
  console.log(`${compared} payments of ${days} days compared with Stripe, ${discrepancies.length} discrepancies`)
  return discrepancies
}

function print(discrepancies: readonly Discrepancy[]): void {
  for (const { check, detail, id } of discrepancies) console.log(`✗ ${check}: ${id} (${detail})`)
}
