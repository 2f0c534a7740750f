import { type FieldError, impossible } from '../../kernel/errors.ts'
import type { Language, Translated } from '../../kernel/language.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'
import { findService, listAddons } from './store.ts'

/** A service that can be ordered now, with the terms of its category. */
export interface BookableSubcategory {
  id: string
  category_id: string
  category: {
    commission_rate: string
    min_price: string | null
    max_price: string | null
    requires_license: boolean
    requires_insurance: boolean
    requires_background_check: boolean
  }
}

/** An add-on as it was chosen, at the catalog's price. */
export interface PricedAddon {
  addon_id: string
  name: string
  quantity: number
  price_type: 'fixed' | 'percentage' | 'per_unit' | 'per_hour'
  unit_price: string
}

const messages = {
  unknown: {
    ky: 'Мындай кызмат жок.',
    ru: 'Такой услуги нет.',
    en: 'There is no such service.',
  },
  inactive: {
    ky: 'Бул кызматка азыр буйрутма берүүгө болбойт.',
    ru: 'Эту услугу сейчас нельзя заказать.',
    en: 'This service cannot be ordered now.',
  },
  addonUnknown: {
    ky: 'Бул кошумча ушул кызматка кирбейт.',
    ru: 'Такого дополнения у этой услуги нет.',
    en: 'This add-on does not go with the service.',
  },
  addonTwice: {
    ky: 'Кошумча эки жолу тандалган. Анын санын өзгөртүңүз.',
    ru: 'Дополнение выбрано дважды. Измените количество.',
    en: 'The add-on is chosen twice. Change its quantity instead.',
  },
  tooFew: { ky: 'Саны өтө аз.', ru: 'Количество слишком мало.', en: 'The quantity is too small.' },
  tooMany: { ky: 'Саны өтө көп.', ru: 'Количество слишком велико.', en: 'The quantity is too large.' },
  prerequisite: {
    ky: 'Бул кошумча башка кошумча менен гана тандалат.',
    ru: 'Это дополнение выбирают только вместе с другим.',
    en: 'This add-on needs another one to be chosen too.',
  },
} satisfies Record<string, Translated>

interface Wanted {
  pointer?: string
  language?: Language
  /** Whether it was ordered before: closing a service ends no order of it. */
  ordered?: boolean
}

/** @throws 422 at `pointer`, `unknown` or `inactive`, for a service that cannot be ordered */
export async function getBookableSubcategory(
  db: DbOrTrx,
  id: string,
  { pointer = '/service_subcategory_id', language = 'ky', ordered = false }: Wanted = {},
): Promise<BookableSubcategory> {
  const service = await findService(db, id)
  if (!service || !(service.is_active || ordered)) {
    const code = service ? 'inactive' : 'unknown'
    throw impossible({ pointer, code, message: messages[code][language] })
  }
  const { category_id, is_active: _, ...category } = service
  return { id, category_id, category }
}

interface AddonChoice {
  subcategoryId: string
  addons: readonly { addon_id: string; quantity: number }[]
  /** Where the choice stands in the request. */
  pointer: string
  language?: Language
}

/** Prices what was chosen. @throws 422 with a pointer to each choice that is not possible */
export async function priceAddons(db: DbOrTrx, choice: AddonChoice): Promise<PricedAddon[]> {
  const { subcategoryId, addons, pointer, language = 'ky' } = choice
  const ids = addons.map(({ addon_id }) => addon_id.toLowerCase())
  if (ids.length === 0) return []
  const offered = new Map((await listAddons(db, subcategoryId, ids, language)).map((addon) => [addon.id, addon]))
  const errors: FieldError[] = []
  const priced = ids.flatMap((addon_id, at) => {
    const quantity = addons[at]?.quantity ?? 0
    const refuse = (field: string, code: string, text: Translated) => {
      errors.push({ pointer: `${pointer}/${at}/${field}`, code, message: text[language] })
      return []
    }
    const addon = offered.get(addon_id)
    if (!addon) return refuse('addon_id', 'unknown', messages.addonUnknown)
    if (ids.indexOf(addon_id) !== at) return refuse('addon_id', 'duplicate', messages.addonTwice)
    if (quantity < addon.min_quantity) return refuse('quantity', 'minimum', messages.tooFew)
    if (quantity > (addon.max_quantity || Number.POSITIVE_INFINITY))
      return refuse('quantity', 'maximum', messages.tooMany)
    const needed = addon.prerequisites as string[]
    if (!needed.every((id) => ids.includes(id))) return refuse('addon_id', 'prerequisite', messages.prerequisite)
    return [{ addon_id, name: addon.name, quantity, price_type: addon.price_type, unit_price: addon.price }]
  })
  if (errors.length > 0) throw impossible(...errors)
  return priced
}
