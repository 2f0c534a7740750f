import { type Static, Type } from 'typebox'
import {
  Amount,
  CurrencyCode,
  DateOnly,
  Exactly,
  Id,
  IdParams,
  Nullable,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
  Timestamp,
} from '../../platform/http/index.ts'

const Texts = Type.Array(Type.String())

const Subcategory = {
  id: Id,
  category_id: Id,
  name: Type.String(),
  description: Type.String(),
  slug: Type.String(),
  icon: Type.String(),
  image: Type.String(),
  featured: Type.Boolean(),
  base_price: Nullable(Amount),
  price_range_min: Nullable(Amount),
  price_range_max: Nullable(Amount),
  currency: CurrencyCode,
  estimated_duration: Nullable(Type.Integer({ description: 'Minutes' })),
  complexity_level: Type.Enum(['beginner', 'intermediate', 'advanced', 'expert']),
}

const Category = {
  id: Id,
  name: Type.String(),
  description: Type.String(),
  slug: Type.String(),
  icon: Type.String(),
  color: Type.String(),
  banner_image: Type.String(),
  featured: Type.Boolean(),
  min_price: Nullable(Amount),
  max_price: Nullable(Amount),
  currency: CurrencyCode,
  requires_license: Type.Boolean(),
  requires_insurance: Type.Boolean(),
  requires_background_check: Type.Boolean(),
  meta_title: Type.String(),
  meta_description: Type.String(),
  keywords: Type.String(),
}

const CategoryWithSubcategories = Exactly(
  {
    ...Category,
    subcategories: Type.Array(Exactly(Subcategory, { $id: 'ServiceSubcategory' })),
    updated_at: Timestamp,
  },
  { $id: 'ServiceCategory' },
)
export type CategoryWithSubcategories = Static<typeof CategoryWithSubcategories>

const Addon = Exactly(
  {
    id: Id,
    name: Type.String(),
    description: Type.String(),
    price: {
      ...Amount,
      description: 'Of the whole, of one unit, of one hour, or percent of the price; see price_type',
    },
    price_type: Type.Enum(['fixed', 'percentage', 'per_unit', 'per_hour']),
    currency: CurrencyCode,
    image: Type.String(),
    featured: Type.Boolean(),
    duration_addition: Nullable(Type.Integer({ description: 'Minutes' })),
    min_quantity: Type.Integer(),
    max_quantity: Nullable(Type.Integer()),
    requires_approval: Type.Boolean(),
    prerequisites: Type.Array(Type.String(), { description: 'Ids of add-ons that have to be chosen too' }),
  },
  { $id: 'ServiceAddon' },
)

const Package = Exactly(
  {
    id: Id,
    name: Type.String(),
    description: Type.String(),
    package_price: Amount,
    discount_percentage: Type.String(),
    currency: CurrencyCode,
    is_popular: Type.Boolean(),
    is_best_value: Type.Boolean(),
    estimated_duration: Nullable(Type.Integer({ description: 'Minutes' })),
    valid_from: Nullable(DateOnly),
    valid_until: Nullable(DateOnly),
    addon_ids: Type.Array(Id),
  },
  { $id: 'ServicePackage' },
)

const SubcategoryDetails = Exactly(
  {
    ...Subcategory,
    required_tools: Texts,
    required_materials: Texts,
    safety_requirements: Type.String(),
    meta_title: Type.String(),
    meta_description: Type.String(),
    category: Exactly(Category),
    addons: Type.Array(Addon),
    packages: Type.Array(Package),
    updated_at: Timestamp,
  },
  { $id: 'ServiceSubcategoryDetails' },
)
export type SubcategoryDetails = Static<typeof SubcategoryDetails>

const Area = Exactly(
  {
    id: Id,
    name: Type.String(),
    city: Type.String(),
    state: Type.String(),
    country: Type.String(),
    latitude: Nullable(Type.String()),
    longitude: Nullable(Type.String()),
    postal_codes: Texts,
    base_price_multiplier: Type.String(),
    travel_fee: Amount,
    currency: CurrencyCode,
    category_ids: Type.Array(Id, { description: 'What is offered here; empty for everything' }),
  },
  { $id: 'ServiceArea' },
)
export type Area = Static<typeof Area>

export const listCategories = {
  summary: 'The categories with their services',
  query: Exactly(pageParameters),
  response: { 200: PageOf(CategoryWithSubcategories) },
} satisfies RouteSpec

export const getCategory = {
  summary: 'One category with its services',
  params: IdParams,
  response: { 200: CategoryWithSubcategories },
} satisfies RouteSpec

export const getSubcategory = {
  summary: 'One service with its add-ons and packages',
  params: IdParams,
  response: { 200: SubcategoryDetails },
} satisfies RouteSpec

export const listAreas = {
  summary: 'Where services are offered',
  query: Exactly({ ...pageParameters, city: Type.Optional(Text(100)) }),
  response: { 200: PageOf(Area) },
} satisfies RouteSpec
