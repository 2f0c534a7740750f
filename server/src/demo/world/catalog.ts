import type {
  AddonContent,
  CategoryContent,
  PackageContent,
  SubcategoryContent,
  Text,
} from '../content/catalog/content.ts'
import { areas, catalog } from '../content/index.ts'
import { demoId } from '../ids.ts'
import { instant } from '../moments.ts'
import { json, stamps, type World } from './rows.ts'
import { translate } from './translations.ts'

export type Addon = Readonly<{ id: string; content: AddonContent }>

export type Subcategory = Readonly<{
  id: string
  content: SubcategoryContent
  category: CategoryContent
  addons: readonly Addon[]
}>

export type Area = Readonly<{ id: string; content: (typeof areas)[number] }>

/** Where the rest of the world finds what can be ordered, and where. */
export type Catalog = Readonly<{
  /** By slug. */
  subcategories: ReadonlyMap<string, Subcategory>
  /** By key. */
  areas: ReadonlyMap<string, Area>
}>

/** Fills in the catalog as it was on the day the marketplace opened. */
export function addCatalog(world: World, opened: number): Catalog {
  const subcategories = new Map<string, Subcategory>()
  for (const [order, category] of catalog.entries()) {
    const categoryId = addCategory(world, category, order, opened)
    for (const [place, content] of category.subcategories.entries()) {
      subcategories.set(content.slug, addSubcategory(world, { categoryId, category, content, place, opened }))
    }
  }
  return { subcategories, areas: addAreas(world, opened) }
}

function addCategory(world: World, category: CategoryContent, order: number, opened: number): string {
  const id = demoId(`category ${category.slug}`, opened)
  const meta = metaTexts(category)
  world['stored.service_categories'].push({
    id,
    slug: category.slug,
    name: category.name.ky,
    description: category.description.ky,
    icon: category.icon,
    color: category.color,
    sort_order: order + 1,
    featured: category.featured ?? false,
    commission_rate: `${category.commission}.00`,
    min_price: `${category.minPrice}.00`,
    max_price: `${category.maxPrice}.00`,
    estimated_duration_min: category.duration[0],
    estimated_duration_max: category.duration[1],
    meta_title: meta.title.ky,
    meta_description: meta.description.ky,
    keywords: category.keywords.ky,
    requires_license: category.requires?.includes('license') ?? false,
    requires_insurance: category.requires?.includes('insurance') ?? false,
    requires_background_check: category.requires?.includes('background_check') ?? false,
    ...stamps(instant(opened)),
  })
  translate(world, opened, 'category', id, {
    name: category.name,
    description: category.description,
    meta_title: meta.title,
    meta_description: meta.description,
    keywords: category.keywords,
  })
  return id
}

function addSubcategory(
  world: World,
  {
    categoryId,
    category,
    content,
    place,
    opened,
  }: {
    categoryId: string
    category: CategoryContent
    content: SubcategoryContent
    place: number
    opened: number
  },
): Subcategory {
  const id = demoId(`subcategory ${content.slug}`, opened)
  const meta = metaTexts(content)
  world['stored.service_subcategories'].push({
    id,
    category_id: categoryId,
    slug: content.slug,
    name: content.name.ky,
    description: content.description.ky,
    icon: content.icon,
    sort_order: place + 1,
    featured: content.featured ?? false,
    base_price: `${content.price}.00`,
    price_range_min: `${content.range[0]}.00`,
    price_range_max: `${content.range[1]}.00`,
    estimated_duration: content.minutes,
    complexity_level: content.level,
    meta_title: meta.title.ky,
    meta_description: meta.description.ky,
    ...stamps(instant(opened)),
  })
  translate(world, opened, 'subcategory', id, {
    name: content.name,
    description: content.description,
    meta_title: meta.title,
    meta_description: meta.description,
  })
  const addons = addAddons(world, id, content, opened)
  for (const offer of content.packages ?? []) addPackage(world, id, content, offer, addons, opened)
  return { id, content, category, addons }
}

function addAddons(world: World, subcategoryId: string, content: SubcategoryContent, opened: number): Addon[] {
  const idOf = (key: string) => demoId(`addon ${content.slug} ${key}`, opened)
  return content.addons.map((addon) => {
    const id = idOf(addon.key)
    world['stored.service_addons'].push({
      id,
      subcategory_id: subcategoryId,
      name: addon.name.ky,
      description: addon.description.ky,
      price: `${addon.price}.00`,
      price_type: addon.type,
      duration_addition: addon.minutes ?? 0,
      min_quantity: addon.min ?? 1,
      max_quantity: addon.max ?? 0,
      requires_approval: addon.approval ?? false,
      prerequisites: json((addon.after ?? []).map(idOf)),
      ...stamps(instant(opened)),
    })
    translate(world, opened, 'addon', id, { name: addon.name, description: addon.description })
    return { id, content: addon }
  })
}

function addPackage(
  world: World,
  subcategoryId: string,
  content: SubcategoryContent,
  offer: PackageContent,
  addons: readonly Addon[],
  opened: number,
): void {
  const id = demoId(`package ${content.slug} ${offer.key}`, opened)
  const parts = offer.addons.map((key) => {
    const part = addons.find((addon) => addon.content.key === key)
    if (!part) throw new Error(`package ${offer.key} has no add-on ${key} in ${content.slug}`)
    return part
  })
  world['stored.service_packages'].push({
    id,
    subcategory_id: subcategoryId,
    name: offer.name.ky,
    description: offer.description.ky,
    package_price: packagePrice(content, offer, parts),
    discount_percentage: `${offer.discount}.00`,
    is_popular: offer.popular ?? false,
    is_best_value: offer.best ?? false,
    estimated_duration: parts.reduce((sum, part) => sum + (part.content.minutes ?? 0), content.minutes),
    ...stamps(instant(opened)),
  })
  translate(world, opened, 'package', id, { name: offer.name, description: offer.description })
  for (const part of parts) {
    world.service_package_addons.push({
      id: demoId(`package addon ${content.slug} ${offer.key} ${part.content.key}`, opened),
      package_id: id,
      addon_id: part.id,
      ...stamps(instant(opened)),
    })
  }
}

/** The base price and the smallest quantity of each part, less the discount; som are whole. */
function packagePrice(content: SubcategoryContent, offer: PackageContent, parts: readonly Addon[]): string {
  const full = parts.reduce((sum, { content: { type, price, min } }) => {
    return sum + (type === 'percentage' ? (content.price * price) / 100 : price * (min ?? 1))
  }, content.price)
  return `${Math.round((full * (100 - offer.discount)) / 100)}.00`
}

function addAreas(world: World, opened: number): Map<string, Area> {
  const found = new Map<string, Area>()
  for (const content of areas) {
    const id = demoId(`area ${content.key}`, opened)
    world['stored.service_areas'].push({
      id,
      name: content.name.ky,
      city: content.city,
      state: content.city,
      country: 'Кыргызстан',
      latitude: content.latitude.toFixed(6),
      longitude: content.longitude.toFixed(6),
      postal_codes: json(content.postalCodes),
      base_price_multiplier: content.multiplier,
      travel_fee: `${content.travelFee}.00`,
      ...stamps(instant(opened)),
    })
    translate(world, opened, 'area', id, { name: content.name })
    for (const category of catalog) {
      world.service_area_categories.push({
        id: demoId(`area category ${content.key} ${category.slug}`, opened),
        service_area_id: id,
        category_id: demoId(`category ${category.slug}`, opened),
        ...stamps(instant(opened)),
      })
    }
    found.set(content.key, { id, content })
  }
  return found
}

const longestTitle = 60

function metaTexts({ name, description }: { name: Text; description: Text }): { title: Text; description: Text } {
  const title = (text: string, cities: string) =>
    `${text} | ${cities}`.length <= longestTitle ? `${text} | ${cities}` : text
  return {
    title: {
      ky: title(name.ky, 'Бишкек жана Ош'),
      ru: title(name.ru, 'Бишкек и Ош'),
      en: title(name.en, 'Bishkek and Osh'),
    },
    description,
  }
}
