import { type Selectable, type SqlBool, sql } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'

export type InvoiceRow = Selectable<DB['invoices']>
export type InvoiceStatus = InvoiceRow['status']

/** Paid, and not paid back in whole. */
export function isCovered(invoice: InvoiceRow | undefined): boolean {
  if (invoice?.status !== 'paid') return false
  return invoice.refunded_amount === '0.00' || invoice.refunded_amount !== invoice.total_amount
}

export function findInvoice(db: DbOrTrx, id: string): Promise<InvoiceRow | undefined> {
  return db.selectFrom('invoices').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockInvoice(trx: Trx, id: string): Promise<InvoiceRow | undefined> {
  return trx.selectFrom('invoices').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

/** With those that were deleted: their payments are still there. */
export function listInvoicesById(db: DbOrTrx, ids: readonly string[]): Promise<InvoiceRow[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db.selectFrom('stored.invoices').selectAll().where('id', 'in', ids).execute()
}

/** The invoice of an order that was not cancelled, else its last one. */
export function findInvoiceOfOrder(db: DbOrTrx, orderId: string): Promise<InvoiceRow | undefined> {
  return ofOrder(db, orderId).executeTakeFirst()
}

export function lockInvoiceOfOrder(trx: Trx, orderId: string): Promise<InvoiceRow | undefined> {
  return ofOrder(trx, orderId).forNoKeyUpdate().executeTakeFirst()
}

function ofOrder(db: DbOrTrx, orderId: string) {
  return db
    .selectFrom('invoices')
    .selectAll()
    .where('order_id', '=', orderId)
    .orderBy(sql`status = 'cancelled'`)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
}

/** Takes the year's next number. The counter stays locked until the transaction ends, so a rollback leaves no gap. */
export async function takeInvoiceNumber(trx: Trx, year: number): Promise<string> {
  const { last_number } = await trx
    .insertInto('invoice_counters')
    .values({ year, last_number: 1 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet({ last_number: sql`invoice_counters.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return `INV-${year}-${String(last_number).padStart(6, '0')}`
}

export interface InvoiceFilter {
  status?: InvoiceStatus | undefined
  order_id?: string | undefined
}

/** Newest first, after the key. Whose invoices: a client's, a provider's, those of one who is both, or all. */
export function listInvoices(
  db: DbOrTrx,
  whose: 'all' | { clientId: string | null; providerId: string | null },
  filter: InvoiceFilter,
  after: readonly string[] | null,
  limit: number,
): Promise<InvoiceRow[]> {
  if (whose === 'all') return page(db, sql<SqlBool>`true`, filter, after, limit).execute()
  const client = page(db, sql<SqlBool>`client_id = ${whose.clientId}`, filter, after, limit)
  const provider = page(db, sql<SqlBool>`provider_id = ${whose.providerId}`, filter, after, limit)
  if (whose.providerId === null) return client.execute()
  if (whose.clientId === null) return provider.execute()
  return db
    .selectFrom(
      sql<InvoiceRow>`(select * from (${client}) mine union all select * from (${provider}) theirs)`.as('both'),
    )
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

function page(
  db: DbOrTrx,
  whose: ReturnType<typeof sql<SqlBool>>,
  { status, order_id }: InvoiceFilter,
  after: readonly string[] | null,
  limit: number,
) {
  return db
    .selectFrom('invoices')
    .selectAll()
    .where(whose)
    .$if(status !== undefined, (query) => query.where('status', '=', status as InvoiceStatus))
    .$if(order_id !== undefined, (query) => query.where('order_id', '=', order_id as string))
    .$if(after !== null, (query) =>
      query.where(sql<SqlBool>`(created_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
}

export interface InvoiceParties {
  readonly client: { name: string; city: string }
  readonly provider: { name: string; city: string }
  /** What the order is called; null when it was deleted. */
  readonly subject: string | null
}

/** Who pays an invoice, who is paid, and for what. Nameless where they were deleted. */
export async function findInvoiceParties(
  db: DbOrTrx,
  { client_id, provider_id, order_id }: Pick<InvoiceRow, 'client_id' | 'provider_id' | 'order_id'>,
): Promise<InvoiceParties> {
  const [client, provider, order] = await Promise.all([
    db.selectFrom('client_cards').select(['name', 'city']).where('id', '=', client_id).executeTakeFirst(),
    db
      .selectFrom('provider_cards')
      .select(['name', 'business_name', 'city'])
      .where('id', '=', provider_id)
      .executeTakeFirst(),
    db.selectFrom('order_subjects').select('title').where('order_id', '=', order_id).executeTakeFirst(),
  ])
  return {
    client: { name: client?.name ?? '', city: client?.city ?? '' },
    provider: { name: provider?.business_name || provider?.name || '', city: provider?.city ?? '' },
    subject: order?.title ?? null,
  }
}
