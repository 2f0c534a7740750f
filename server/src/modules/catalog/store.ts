import { sql } from 'kysely'
import type { Language } from '../../kernel/language.ts'
import { defaultCurrency } from '../../kernel/money.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'
import type { Area, CategoryWithSubcategories, SubcategoryDetails } from './schema.ts'

const categoryFields = (language: Language) => sql`
  'id', category.id, 'slug', category.slug, 'icon', category.icon, 'color', category.color,
  'name', catalog_text('category', category.id, 'name', ${language}, category.name),
  'description', catalog_text('category', category.id, 'description', ${language}, category.description),
  'meta_title', catalog_text('category', category.id, 'meta_title', ${language}, category.meta_title),
  'meta_description', catalog_text('category', category.id, 'meta_description', ${language}, category.meta_description),
  'keywords', catalog_text('category', category.id, 'keywords', ${language}, category.keywords),
  'banner_image', category.banner_image, 'featured', category.featured,
  'min_price', category.min_price::text, 'max_price', category.max_price::text, 'currency', ${defaultCurrency}::text,
  'requires_license', category.requires_license, 'requires_insurance', category.requires_insurance,
  'requires_background_check', category.requires_background_check`

const subcategoryFields = (language: Language) => sql`
  'id', service.id, 'category_id', service.category_id, 'slug', service.slug, 'icon', service.icon,
  'name', catalog_text('subcategory', service.id, 'name', ${language}, service.name),
  'description', catalog_text('subcategory', service.id, 'description', ${language}, service.description),
  'image', service.image, 'featured', service.featured, 'base_price', service.base_price::text,
  'price_range_min', service.price_range_min::text, 'price_range_max', service.price_range_max::text,
  'currency', ${defaultCurrency}::text, 'estimated_duration', nullif(service.estimated_duration, 0),
  'complexity_level', service.complexity_level`

/** Whatever can be ordered now, in the order staff gave it. */
export async function listCategories(db: DbOrTrx, language: Language): Promise<CategoryWithSubcategories[]> {
  const { rows } = await sql<{ category: CategoryWithSubcategories }>`
    select json_build_object(${categoryFields(language)}, 'updated_at', json_time(category.updated_at),
      'subcategories', coalesce((
        select json_agg(json_build_object(${subcategoryFields(language)}) order by service.sort_order, service.id)
        from service_subcategories service where service.category_id = category.id and service.is_active
      ), '[]')) as category
    from service_categories category
    where category.is_active
    order by category.sort_order, category.id`.execute(db)
  return rows.map(({ category }) => category)
}

export async function findSubcategory(db: DbOrTrx, id: string, language: Language): Promise<SubcategoryDetails | null> {
  const { rows } = await sql<{ service: SubcategoryDetails }>`
    select json_build_object(${subcategoryFields(language)}, 'updated_at', json_time(service.updated_at),
      'required_tools', service.required_tools, 'required_materials', service.required_materials,
      'safety_requirements', service.safety_requirements,
      'meta_title', catalog_text('subcategory', service.id, 'meta_title', ${language}, service.meta_title),
      'meta_description',
        catalog_text('subcategory', service.id, 'meta_description', ${language}, service.meta_description),
      'category', json_build_object(${categoryFields(language)}),
      'addons', ${addonsJson(language)}, 'packages', ${packagesJson(language)}) as service
    from service_subcategories service
    join service_categories category on category.id = service.category_id
    where service.id = ${id} and service.is_active and category.is_active`.execute(db)
  return rows[0]?.service ?? null
}

const addonsJson = (language: Language) => sql`coalesce((
  select json_agg(json_build_object(
    'id', addon.id, 'name', catalog_text('addon', addon.id, 'name', ${language}, addon.name),
    'description', catalog_text('addon', addon.id, 'description', ${language}, addon.description),
    'price', addon.price::text, 'price_type', addon.price_type, 'currency', ${defaultCurrency}::text,
    'image', addon.image, 'featured', addon.featured, 'duration_addition', nullif(addon.duration_addition, 0),
    'min_quantity', addon.min_quantity, 'max_quantity', nullif(addon.max_quantity, 0),
    'requires_approval', addon.requires_approval, 'prerequisites', addon.prerequisites)
    order by addon.created_at, addon.id)
  from service_addons addon where addon.subcategory_id = service.id and addon.is_active), '[]')`

const packagesJson = (language: Language) => sql`coalesce((
  select json_agg(json_build_object(
    'id', package.id, 'name', catalog_text('package', package.id, 'name', ${language}, package.name),
    'description', catalog_text('package', package.id, 'description', ${language}, package.description),
    'package_price', package.package_price::text, 'discount_percentage', package.discount_percentage::text,
    'currency', ${defaultCurrency}::text, 'is_popular', package.is_popular, 'is_best_value', package.is_best_value,
    'estimated_duration', nullif(package.estimated_duration, 0), 'valid_from', package.valid_from,
    'valid_until', package.valid_until,
    'addon_ids', coalesce((
      select json_agg(member.addon_id order by member.addon_id) from service_package_addons member
      join service_addons addon on addon.id = member.addon_id
      where member.package_id = package.id and addon.is_active), '[]'))
    order by package.created_at, package.id)
  from service_packages package where package.subcategory_id = service.id
    and (package.valid_from is null or package.valid_from <= current_date)
    and (package.valid_until is null or package.valid_until >= current_date)), '[]')`

/** Where something is offered now. An area whose categories are all gone is not open to the others. */
export async function listAreas(db: DbOrTrx, language: Language, city: string | undefined): Promise<Area[]> {
  const { rows } = await sql<Area>`
    select area.id, catalog_text('area', area.id, 'name', ${language}, area.name) as name, area.city, area.state,
      area.country, area.latitude, area.longitude, area.postal_codes, area.base_price_multiplier, area.travel_fee,
      ${defaultCurrency}::text as currency, served.category_ids
    from service_areas area
    cross join lateral (
      select count(*) as named, coalesce(json_agg(category.id order by category.id) filter (where category.is_active), '[]') as category_ids
      from service_area_categories membership
      left join service_categories category on category.id = membership.category_id
      where membership.service_area_id = area.id) served
    where area.is_active and (served.named = 0 or json_array_length(served.category_ids) > 0)
      and (${city ?? null}::text is null or lower(area.city) = lower(btrim(${city ?? ''})))
    order by area.city, area.name, area.id`.execute(db)
  return rows
}

export function findService(db: DbOrTrx, id: string) {
  return db
    .selectFrom('service_subcategories as service')
    .innerJoin('service_categories as category', 'category.id', 'service.category_id')
    .select([
      'service.category_id',
      'category.commission_rate',
      'category.min_price',
      'category.max_price',
      'category.requires_license',
      'category.requires_insurance',
      'category.requires_background_check',
      ({ eb, and }) => and([eb('service.is_active', '=', true), eb('category.is_active', '=', true)]).as('is_active'),
    ])
    .where('service.id', '=', id)
    .executeTakeFirst()
}

export function listAddons(db: DbOrTrx, subcategoryId: string, ids: string[], language: Language) {
  return db
    .selectFrom('service_addons')
    .select(['id', 'price', 'price_type', 'min_quantity', 'max_quantity', 'prerequisites'])
    .select(sql<string>`catalog_text('addon', id, 'name', ${language}, name)`.as('name'))
    .where('subcategory_id', '=', subcategoryId)
    .where('id', 'in', ids)
    .where('is_active', '=', true)
    .execute()
}

/**
 * Where an address is. Its postal code decides, whatever city is written beside it; without one the city does,
 * and there an area for the whole city goes before parts of it, then the cheaper one.
 */
export interface Place {
  city: string
  state?: string | undefined
  country?: string | undefined
  postal_code?: string | undefined
  categoryId: string
}

export async function findArea(db: DbOrTrx, place: Place) {
  const { city, state = '', country = '', categoryId } = place
  const postal_code = place.postal_code?.trim() ?? ''
  const { rows } = await sql<{ id: string; base_price_multiplier: string; travel_fee: string }>`
    select area.id, area.base_price_multiplier, area.travel_fee
    from service_areas area
    cross join lateral (
      select count(*) = 0 or bool_or(membership.category_id = ${categoryId}) as has_category
      from service_area_categories membership where membership.service_area_id = area.id) served
    where area.is_active and served.has_category
      and (area.postal_codes ? ${postal_code}
        or (lower(area.city) = lower(btrim(${city})) and (${state} = '' or area.state in ('', ${state}))
          and (${postal_code} = '' or area.postal_codes = '[]')))
      and (${country} = '' or area.country in ('', ${country}))
    order by area.postal_codes ? ${postal_code} desc, area.postal_codes = '[]' desc,
      area.base_price_multiplier, area.travel_fee, area.id
    limit 1`.execute(db)
  return rows[0] ?? null
}

export async function findUnknownAreas(db: DbOrTrx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const known = await db.selectFrom('service_areas').select('id').where('id', 'in', ids).execute()
  return ids.filter((id) => !known.some((area) => area.id === id.toLowerCase()))
}

/** Which transaction changed the list of categories last. */
export async function findVersion(db: DbOrTrx): Promise<string> {
  const { rows } = await sql<{ version: string }>`select changed_in::text as version from catalog_version`.execute(db)
  return rows[0]?.version ?? ''
}
