import type { Schemas } from '@usta/api-client'

export type Subcategory = Pick<Schemas['ServiceSubcategory'], 'id' | 'name' | 'slug' | 'base_price' | 'currency'>

export type Category = Pick<Schemas['ServiceCategory'], 'id' | 'name' | 'slug' | 'description' | 'icon' | 'color'> & {
  subcategories: Subcategory[]
}

/** An order that waits for offers, and whether it is less than a day old. */
export type OpenOrder = Schemas['OpenOrder'] & { is_new: boolean }

/** What the page shows of a category: the whole would double its size. */
export function toCategory({ id, name, slug, description, icon, color, subcategories }: Category): Category {
  return { id, name, slug, description, icon, color, subcategories: subcategories.map(toSubcategory) }
}

function toSubcategory({ id, name, slug, base_price, currency }: Subcategory): Subcategory {
  return { id, name, slug, base_price, currency }
}
