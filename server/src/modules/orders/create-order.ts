import type { ClientCall } from '../../kernel/actor.ts'
import { defaultCurrency } from '../../kernel/money.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { orderCreated } from './events.ts'
import { about } from './facts.ts'
import { requirePossible, today } from './input.ts'
import { presentOrder } from './present.ts'
import type { Order, OrderInput } from './schema/order.ts'
import { insertAddons } from './store/order-parts.ts'
import { insertOrder } from './store/orders.ts'
import { readTerms } from './terms.ts'
import { writePhotos } from './write-photos.ts'

export async function createOrder(context: Context, call: ClientCall, input: OrderInput): Promise<Order> {
  requirePossible(call, input, await today(context))
  return transact(context.db, call, async (trx) => {
    const { addons: priced, ...terms } = await readTerms(context, trx, call, input)
    const { addons: _addons, photos: newPhotos = [], attachments = [], ...fields } = input
    const row = await insertOrder(trx, call, {
      ...fields,
      ...terms,
      client_id: call.actor.clientId,
      currency: defaultCurrency,
      attachments: JSON.stringify(attachments),
    })
    const addons = await insertAddons(trx, row.id, priced, call.language)
    const photos = await writePhotos(context, trx, call, row.id, newPhotos)
    await context.events.publish(trx, orderCreated, about(row))
    return presentOrder(call, { ...row, addons, photos })
  })
}
