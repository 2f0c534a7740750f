import { systemCall } from '../../../src/kernel/actor.ts'
import { createPayments, createStripeGateway, type InvoiceOrder } from '../../../src/modules/payments/index.ts'
import { createSettings } from '../../../src/modules/settings/index.ts'
import { createColumnCipher } from '../../../src/platform/crypto/column-cipher.ts'
import { type Database, transact } from '../../../src/platform/database/index.ts'
import { createEvents } from '../../../src/platform/jobs/index.ts'
import { createLog } from '../../../src/platform/log/log.ts'
import { givenCatalog } from './catalog.ts'
import { type ClientPerson, givenPeople, type ProviderPerson } from './people.ts'

interface InvoiceOptions {
  client?: ClientPerson
  provider?: ProviderPerson
  lines?: Partial<InvoiceOrder['lines']>
  commissionRate?: string
}

export interface GivenInvoice {
  readonly id: string
  readonly orderId: string
  readonly client: ClientPerson
  readonly provider: ProviderPerson
}

export function givenPayments(db: Database) {
  const people = givenPeople(db.kysely)
  const catalog = givenCatalog(db.kysely)
  const payments = createPayments({
    db,
    events: createEvents(),
    log: createLog({ level: 'silent' }),
    gateway: createStripeGateway({ secretKey: 'sk_test_unused' }),
    cipher: createColumnCipher([{ id: 'unused', key: Buffer.alloc(32) }]),
    settings: createSettings({ db }),
    webhookSecret: 'whsec_unused',
    returnOrigins: [],
  })

  async function awardedOrder(clientId: string, price: string): Promise<string> {
    const { id: service_subcategory_id } = await catalog.subcategory()
    const { id } = await db.kysely
      .insertInto('orders')
      .values({
        client_id: clientId,
        service_subcategory_id,
        title: 'Терезе жуу',
        status: 'assigned',
        final_price: price,
        published_at: new Date(),
        assigned_at: new Date(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }

  return {
    /** An awarded order and its invoice, sent: 1500.00 of which 10 % are the commission, unless told. */
    async invoice(options: InvoiceOptions = {}): Promise<GivenInvoice> {
      const client = options.client ?? (await people.client())
      const provider = options.provider ?? (await people.provider())
      const lines = { bid: '1500.00', addons: '0', travelFee: '0', ...options.lines }
      const orderId = await awardedOrder(client.clientId, lines.bid)
      const { id } = await transact(db, systemCall('test', 'given'), (trx) =>
        payments.issueInvoice(trx, systemCall('test', 'given'), {
          orderId,
          clientId: client.clientId,
          clientUserId: client.userId,
          providerId: provider.providerId,
          lines,
          currency: 'KGS',
          commissionRate: options.commissionRate ?? '10.00',
        }),
      )
      return { id, orderId, client, provider }
    },
  }
}
