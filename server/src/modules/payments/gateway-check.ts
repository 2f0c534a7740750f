import { sql } from 'kysely'
import type { Database } from '../../platform/database/index.ts'
import { minorUnits } from './amounts.ts'
import type { Gateway, GatewayCharge } from './gateway.ts'
import type { Discrepancy } from './ledger-check.ts'

export interface GatewayReport {
  /** How many payments were compared. */
  readonly compared: number
  readonly discrepancies: readonly Discrepancy[]
}

interface Booked {
  readonly id: string
  readonly paymentIntentId: string
  readonly amount: string
  readonly currency: string
  /** The sum of refunds that the gateway knows; null while one is on its way to it. */
  readonly refunded: string | null
  readonly quarantined: boolean
}

const check = 'our books equal the gateway’s'

/**
 * Holds what the gateway took and paid back in a span of time against our books, both ways. What is quarantined is
 * left out: it is known to differ.
 * @throws GatewayUnreachable
 */
export async function compareWithGateway(
  { kysely: db }: Database,
  gateway: Gateway,
  span: { from: Date; to: Date },
): Promise<GatewayReport> {
  const discrepancies: Discrepancy[] = []
  const seen = new Set<string>()
  const compare = (booked: Booked | undefined, charge: GatewayCharge | null) => {
    const detail = differenceOf(booked, charge)
    if (detail) discrepancies.push({ check, id: booked?.id ?? charge?.paymentId ?? '', detail })
  }
  for await (const charge of gateway.charges(span)) {
    if (charge.paymentId === null) continue
    seen.add(charge.paymentId)
    compare((await findBooked(charge.paymentId))[0], charge)
  }
  for (const booked of await findBooked(span)) {
    if (seen.has(booked.id)) continue
    seen.add(booked.id)
    compare(booked, await gateway.chargeOf(booked.paymentIntentId))
  }
  return { compared: seen.size, discrepancies }

  async function findBooked(which: string | { from: Date; to: Date }): Promise<Booked[]> {
    const condition =
      typeof which === 'string'
        ? sql`payment.id::text = ${which}`
        : sql`payment.status in ('completed', 'refunded') and payment.gateway = 'stripe'
            and payment.processed_at between ${which.from} and ${which.to}`
    const { rows } = await sql<Booked>`
      select payment.id, payment.stripe_payment_intent_id as "paymentIntentId", payment.captured_amount as amount,
        payment.currency, payment.quarantined_reason is not null as quarantined,
        case when count(refund.id) filter (where refund.status in ('pending', 'processing')) = 0
          then coalesce(sum(refund.amount) filter (where refund.status = 'succeeded'), 0)::text end as refunded
      from stored.payments payment left join refunds refund on refund.payment_id = payment.id
      where ${condition}
      group by payment.id`.execute(db)
    return rows
  }
}

function differenceOf(booked: Booked | undefined, charge: GatewayCharge | null): string | null {
  if (!booked) return `the gateway took ${charge?.captured.amount} ${charge?.captured.currency}, we know of no payment`
  if (booked.quarantined) return null
  const captured = minorUnits(booked.amount, booked.currency)
  if (!charge) return `we booked ${captured}, the gateway took nothing`
  if (charge.captured.amount !== captured || charge.captured.currency !== booked.currency) {
    return `the gateway took ${charge.captured.amount} ${charge.captured.currency}, we booked ${captured}`
  }
  if (booked.refunded === null) return null
  const refunded = minorUnits(booked.refunded, booked.currency)
  return charge.refunded === refunded ? null : `the gateway refunded ${charge.refunded}, we booked ${refunded}`
}
