import type { Call } from '../../kernel/actor.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { type DeliveryReport, retakeReport } from './jobs.ts'
import { addressOf, reportDelivery } from './store/reports.ts'
import { refuseAddress } from './store/suppressions.ts'

/** By then the worker that sent it has noted its id, unless it died. Milliseconds. */
const patience = 30_000

/** Takes a provider's word. They may be faster than the worker that notes what it has sent: then it is taken later. */
export async function takeReport({ now }: Pick<Context, 'now'>, trx: Trx, report: DeliveryReport): Promise<void> {
  if (await apply(trx, report)) return
  await enqueue(trx, retakeReport, report, { runAt: new Date(now().getTime() + patience) })
}

export async function retake({ db, log }: Pick<Context, 'db' | 'log'>, call: Call, report: DeliveryReport) {
  const isKnown = await transact(db, call, (trx) => apply(trx, report))
  if (!isKnown) log.info({ channel: report.channel, externalId: report.externalId }, 'a report of what nobody sent')
}

/** @returns false where no such delivery is known */
async function apply(trx: Trx, report: DeliveryReport): Promise<boolean> {
  const isKnown = await reportDelivery(trx, report)
  const { refused, externalId, error: details } = report
  const address = refused && (await addressOf(trx, externalId))
  if (address) await refuseAddress(trx, { channel: 'email', address, reason: refused, details })
  return isKnown
}
