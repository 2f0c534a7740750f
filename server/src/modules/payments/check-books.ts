import type { Context } from './context.ts'
import { GatewayUnreachable } from './gateway.ts'
import { compareWithGateway } from './gateway-check.ts'
import { checkLedger, type Discrepancy } from './ledger-check.ts'

const day = 86_400_000

/** Proves the ledger every night, and holds the last three days against the gateway's books. Staff see the log. */
export async function checkBooksNightly({ db, gateway, log }: Context): Promise<void> {
  const { discrepancies, transactions } = await checkLedger(db)
  report(discrepancies)
  try {
    // Payments of the last hour may still be on their way to one side.
    const span = { from: new Date(Date.now() - 3 * day), to: new Date(Date.now() - day / 24) }
    const { compared, discrepancies: differences } = await compareWithGateway(db, gateway, span)
    report(differences)
    log.info({ transactions, compared }, 'ledger checked')
  } catch (error) {
    if (!(error instanceof GatewayUnreachable)) throw error
    log.warn({ err: error, transactions }, 'ledger checked, without the gateway')
  }

  function report(found: readonly Discrepancy[]): void {
    for (const discrepancy of found) log.error(discrepancy, 'the books are wrong')
  }
}
