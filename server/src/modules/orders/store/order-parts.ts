import { sql } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { Order } from '../schema/order.ts'
import { addonName } from './order-columns.ts'

type OrderAddon = Order['addons'][number]

/** An add-on with the prices it has in this order. */
export type NewAddon = Omit<OrderAddon, 'id'>

/** Adds them to an order. @returns them, named in the language of who reads */
export async function insertAddons(
  trx: Trx,
  orderId: string,
  addons: readonly NewAddon[],
  language: Language,
): Promise<OrderAddon[]> {
  if (addons.length === 0) return []
  const { rows } = await sql<OrderAddon>`
    with addon as (
      insert into order_addons (order_id, addon_id, name, quantity, price_type, unit_price, price)
      select ${orderId}, addon_id, name, quantity, price_type, unit_price, price
      from jsonb_to_recordset(${JSON.stringify(addons)}::jsonb) as addon (addon_id uuid, name text, quantity integer,
        price_type service_addon_price_type, unit_price numeric, price numeric)
      returning *)
    select id, addon_id, ${addonName(language)} as name, quantity, price_type, unit_price, price
    from addon order by created_at, id`.execute(trx)
  return rows
}

/** The add-ons of a locked order. */
export async function addonsOf(db: DbOrTrx, orderId: string): Promise<OrderAddon[]> {
  const { rows } = await sql<OrderAddon>`
    select id, addon_id, name, quantity, price_type, unit_price, price
    from order_addons where order_id = ${orderId} order by created_at, id`.execute(db)
  return rows
}

export async function replaceAddons(
  trx: Trx,
  orderId: string,
  addons: readonly NewAddon[],
  language: Language,
): Promise<void> {
  await sql`delete from order_addons where order_id = ${orderId}`.execute(trx)
  await insertAddons(trx, orderId, addons, language)
}

/** Fixes the prices of the lines at the award. */
export async function setAddonPrices(trx: Trx, prices: readonly { id: string; price: string }[]): Promise<void> {
  if (prices.length === 0) return
  await sql`
    update order_addons set price = final.price
    from jsonb_to_recordset(${JSON.stringify(prices)}::jsonb) as final (id uuid, price numeric)
    where order_addons.id = final.id and order_addons.price <> final.price`.execute(trx)
}
