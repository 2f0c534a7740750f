import { randomBytes } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { DB, Db } from '../../../src/platform/database/index.ts'

type CategoryValues = Partial<Insertable<DB['service_categories']>>
type SubcategoryValues = Partial<Insertable<DB['service_subcategories']>>
type AddonValues = Partial<Insertable<DB['service_addons']>>
type PackageValues = Partial<Insertable<DB['service_packages']>>
type TranslationValues = Omit<Insertable<DB['catalog_translations']>, 'language_code'>
type AreaValues = Partial<Insertable<DB['service_areas']>>

export function givenCatalog(db: Db) {
  async function category(values: CategoryValues = {}) {
    const slug = `category-${randomBytes(4).toString('hex')}`
    return db
      .insertInto('service_categories')
      .values({ name: 'Тазалоо', slug, commission_rate: '10.00', ...values })
      .returning(['id', 'slug', 'name'])
      .executeTakeFirstOrThrow()
  }

  return {
    category,

    /** A service in a category of its own, unless one is given. */
    async subcategory(values: SubcategoryValues = {}, categoryValues: CategoryValues = {}) {
      const category_id = values.category_id ?? (await category(categoryValues)).id
      const slug = `service-${randomBytes(4).toString('hex')}`
      return db
        .insertInto('service_subcategories')
        .values({ name: `Батир тазалоо ${slug}`, slug, ...values, category_id })
        .returning(['id', 'category_id', 'slug', 'name'])
        .executeTakeFirstOrThrow()
    },

    addon(subcategoryId: string, values: AddonValues = {}) {
      return db
        .insertInto('service_addons')
        .values({ subcategory_id: subcategoryId, name: 'Терезе жуу', price: '200.00', ...values })
        .returning(['id', 'name', 'price', 'price_type'])
        .executeTakeFirstOrThrow()
    },

    /** A package of these add-ons. */
    async servicePackage(subcategoryId: string, values: PackageValues = {}, addonIds: readonly string[] = []) {
      const made = await db
        .insertInto('service_packages')
        .values({ subcategory_id: subcategoryId, name: 'Баары бирге', package_price: '900.00', ...values })
        .returning(['id', 'name'])
        .executeTakeFirstOrThrow()
      for (const addon_id of addonIds) {
        await db.insertInto('service_package_addons').values({ package_id: made.id, addon_id }).execute()
      }
      return made
    },

    /** An area; open to these categories, or to all when none is given. */
    async area(values: AreaValues = {}, categoryIds: readonly string[] = []) {
      const made = await db
        .insertInto('service_areas')
        .values({ name: 'Борбор', city: 'Бишкек', state: 'Чүй', country: 'Кыргызстан', ...values })
        .returning(['id', 'name', 'city'])
        .executeTakeFirstOrThrow()
      for (const category_id of categoryIds) {
        await db.insertInto('service_area_categories').values({ service_area_id: made.id, category_id }).execute()
      }
      return made
    },

    /** One text of the catalog in other languages. */
    async translated(of: Omit<TranslationValues, 'value'>, values: { ru?: string; en?: string }): Promise<void> {
      for (const [language_code, value] of Object.entries(values)) {
        await db
          .insertInto('catalog_translations')
          .values({ ...of, language_code, value })
          .execute()
      }
    },
  }
}
