import type { Call } from '../../kernel/actor.ts'
import { impossible } from '../../kernel/errors.ts'
import { defaultCurrency } from '../../kernel/money.ts'
import type { Trx } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { orderErrors } from './errors.ts'
import { isTooMuch, priceOf, unitPriceIn } from './pricing.ts'
import type { OrderInput } from './schema/order.ts'
import type { NewAddon } from './store/order-parts.ts'

/** What the catalog decides about an order. It is frozen in the order. */
export interface Terms {
  readonly service_area_id: string | null
  readonly area_multiplier: string
  readonly travel_fee: string
  readonly addons: NewAddon[]
}

type Asked = Pick<
  OrderInput,
  'service_subcategory_id' | 'city' | 'state' | 'country' | 'postal_code' | 'budget_min' | 'budget_max' | 'addons'
>

/**
 * Reads the terms for what is asked for.
 * @throws 422 for a service that cannot be ordered, and for add-ons that do not go with it
 */
export async function readTerms({ catalog }: Context, trx: Trx, call: Call, asked: Asked): Promise<Terms> {
  const service = await catalog.getBookableSubcategory(trx, asked.service_subcategory_id, {
    pointer: '/service_subcategory_id',
    language: call.language,
  })
  const area = await catalog.areaFor(trx, {
    city: asked.city,
    ...(asked.state ? { state: asked.state } : {}),
    ...(asked.country ? { country: asked.country } : {}),
    ...(asked.postal_code ? { postal_code: asked.postal_code } : {}),
    categoryId: service.category_id,
  })
  const multiplier = area?.base_price_multiplier ?? '1.00'
  const addons = asked.addons?.length
    ? await catalog.priceAddons(trx, {
        subcategoryId: service.id,
        addons: asked.addons,
        pointer: '/addons',
        language: call.language,
      })
    : []
  return {
    service_area_id: area?.id ?? null,
    area_multiplier: multiplier,
    travel_fee: area?.travel_fee ?? '0.00',
    addons: addons.map((addon, at) => freeze(call, addon, at, multiplier, asked)),
  }
}

function freeze(
  call: Call,
  addon: Omit<NewAddon, 'price'>,
  at: number,
  multiplier: string,
  { budget_min, budget_max }: Asked,
): NewAddon {
  const unit_price = unitPriceIn(addon, multiplier)
  const amount = budget_max ?? budget_min ?? null
  const price = priceOf({ ...addon, unit_price }, { amount, duration: null, currency: defaultCurrency })
  if (price === null || isTooMuch(unit_price, defaultCurrency)) {
    const message = orderErrors.tooExpensive.detail[call.language]
    throw impossible({ pointer: `/addons/${at}/quantity`, code: orderErrors.tooExpensive.code, message })
  }
  return {
    addon_id: addon.addon_id,
    name: addon.name,
    quantity: addon.quantity,
    price_type: addon.price_type,
    unit_price,
    price,
  }
}
