import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { OrderFacts } from '../policy.ts'
import type { Order } from '../schema/order.ts'
import { ownBidStatus } from './order-columns.ts'

/** A photo that an order is to have: a file, or an address elsewhere. */
export interface NewPhoto {
  readonly file_id: string | null
  readonly photo_url: string
  readonly caption: string
  readonly is_primary: boolean
  readonly sort_order: number
}

/** The photos of a locked order. */
export async function lockPhotos(trx: Trx, orderId: string) {
  const { rows } = await sql<{ id: string; file_id: string | null; photo_url: string }>`
    select id, file_id, photo_url from order_photos where order_id = ${orderId} order by id for update`.execute(trx)
  return rows
}

export async function insertPhotos(trx: Trx, orderId: string, photos: readonly NewPhoto[]): Promise<Order['photos']> {
  if (photos.length === 0) return []
  const { rows } = await sql<Order['photos'][number]>`
    insert into order_photos (order_id, file_id, photo_url, caption, is_primary, sort_order)
    select ${orderId}, file_id, photo_url, caption, is_primary, sort_order
    from jsonb_to_recordset(${JSON.stringify(photos)}::jsonb)
      as photo (file_id uuid, photo_url text, caption text, is_primary boolean, sort_order integer)
    order by sort_order
    returning id, photo_address(photo_url, file_id::text) as photo_url, file_id, caption, is_primary`.execute(trx)
  return rows
}

/** None is primary for a moment, since two never are. */
export async function updatePhotos(
  trx: Trx,
  orderId: string,
  photos: readonly (NewPhoto & { id: string })[],
): Promise<void> {
  await sql`update order_photos set is_primary = false where order_id = ${orderId} and is_primary`.execute(trx)
  if (photos.length === 0) return
  await sql`
    update order_photos
    set caption = photo.caption, is_primary = photo.is_primary, sort_order = photo.sort_order
    from jsonb_to_recordset(${JSON.stringify(photos)}::jsonb)
      as photo (id uuid, caption text, is_primary boolean, sort_order integer)
    where order_photos.id = photo.id`.execute(trx)
}

export async function deletePhotos(trx: Trx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await sql`delete from order_photos where id = any (${ids}::uuid[])`.execute(trx)
}

/** What the rules ask about the order that a photo is of. */
export async function findFactsOfPhoto(db: DbOrTrx, actor: Actor, photoId: string): Promise<OrderFacts | null> {
  const { rows } = await sql<OrderFacts>`
    select o.client_id, o.provider_id, o.status, o.finished_at, o.disputable_until, ${ownBidStatus(actor)} as own_bid
    from order_photos photo join orders o on o.id = photo.order_id
    where photo.id = ${photoId}`.execute(db)
  return rows[0] ?? null
}
