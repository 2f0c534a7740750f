import type { Insertable } from 'kysely'
import type { DB, Db } from '../../../src/platform/database/index.ts'
import { givenCatalog } from './catalog.ts'
import { type ClientPerson, givenPeople, type ProviderPerson } from './people.ts'

type OrderValues = Partial<Insertable<DB['orders']>>
type BidValues = Partial<Insertable<DB['bids']>>

interface OrderOptions {
  client?: ClientPerson
  /** The service; a new one unless given. */
  subcategoryId?: string
  values?: OrderValues
}

export interface GivenOrder {
  readonly id: string
  readonly client: ClientPerson
  readonly subcategoryId: string
}

export interface GivenBid {
  readonly id: string
  readonly orderId: string
  readonly provider: ProviderPerson
}

export function givenOrders(db: Db) {
  const people = givenPeople(db)
  const catalog = givenCatalog(db)

  async function order(values: OrderValues, options: OrderOptions): Promise<GivenOrder> {
    const client = options.client ?? (await people.client())
    const subcategoryId = options.subcategoryId ?? (await catalog.subcategory()).id
    const { id } = await db
      .insertInto('orders')
      .values({
        client_id: client.clientId,
        service_subcategory_id: subcategoryId,
        title: 'Тамчылаган кран',
        description: 'Ашканадагы кран тамчылап жатат.',
        location: 'Киев көчөсү 12, 5-батир',
        postal_code: '720001',
        city: 'Бишкек',
        ...values,
        ...options.values,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { id, client, subcategoryId }
  }

  async function bid(
    orderId: string,
    options: { provider?: ProviderPerson; values?: BidValues } = {},
  ): Promise<GivenBid> {
    const provider = options.provider ?? (await people.provider())
    const { id } = await db
      .insertInto('bids')
      .values({
        order_id: orderId,
        provider_id: provider.providerId,
        amount: '1500.00',
        description: 'Бүгүн келе алам.',
        estimated_duration: 90,
        ...options.values,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const isActive = options.values?.status === undefined || options.values.status === 'pending'
    if (isActive) {
      await db
        .updateTable('orders')
        .set({ status: 'bidding' })
        .where('id', '=', orderId)
        .where('status', '=', 'published')
        .execute()
    }
    return { id, orderId, provider }
  }

  return {
    /** A bid on an open order, which is `bidding` from then on. */
    bid,

    /** A draft that only its client knows of. */
    draftOrder: (options: OrderOptions = {}): Promise<GivenOrder> => order({ status: 'draft' }, options),

    /** An order that takes bids, with as many of them as asked for. */
    async openOrder({
      bids = 0,
      ...options
    }: OrderOptions & { bids?: number } = {}): Promise<GivenOrder & { bids: GivenBid[] }> {
      const opened = await order(
        { status: bids === 0 ? 'published' : 'bidding', published_at: new Date().toISOString() },
        options,
      )
      const placed: GivenBid[] = []
      for (let n = 0; n < bids; n++) placed.push(await bid(opened.id))
      return { ...opened, bids: placed }
    },
  }
}
