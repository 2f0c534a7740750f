/** One text in the three languages that the demo speaks. */
export type Text = Readonly<Record<'ky' | 'ru' | 'en', string>>

export const text = (ky: string, ru: string, en: string): Text => ({ ky, ru, en })

/** The names of the line icons that the web draws. */
export type Icon =
  | 'sparkles'
  | 'droplet'
  | 'bolt'
  | 'hammer'
  | 'brush'
  | 'truck'
  | 'plug'
  | 'scissors'
  | 'book'
  | 'leaf'
  | 'laptop'
  | 'heart'
  | 'home'
  | 'window'
  | 'sofa'
  | 'flame'
  | 'lamp'
  | 'door'
  | 'box'
  | 'phone'
  | 'wifi'
  | 'camera'
  | 'snowflake'
  | 'language'
  | 'child'

export type PriceType = 'fixed' | 'percentage' | 'per_unit' | 'per_hour'

export type AddonContent = Readonly<{
  /** Unique within its subcategory. */
  key: string
  name: Text
  description: Text
  /** Som, or percent of the price where the type is `percentage`. */
  price: number
  type: PriceType
  /** Minutes that it adds to the visit. */
  minutes?: number
  min?: number
  max?: number
  /** Keys of add-ons of the same subcategory that it makes sense with only. */
  after?: readonly string[]
  /** The provider has to agree first. */
  approval?: boolean
}>

export type PackageContent = Readonly<{
  key: string
  name: Text
  description: Text
  addons: readonly string[]
  /** Percent off the sum of the base price and the add-ons. */
  discount: number
  popular?: boolean
  best?: boolean
}>

export type SubcategoryContent = Readonly<{
  slug: string
  icon: Icon
  name: Text
  description: Text
  /** Som. */
  price: number
  range: readonly [number, number]
  minutes: number
  level: 'beginner' | 'intermediate' | 'advanced' | 'expert'
  featured?: boolean
  addons: readonly AddonContent[]
  packages?: readonly PackageContent[]
}>

export type CategoryContent = Readonly<{
  slug: string
  icon: Icon
  color: `#${string}`
  name: Text
  description: Text
  keywords: Text
  /** Percent. */
  commission: number
  /** Som; no bid may be lower. */
  minPrice: number
  maxPrice: number
  /** Minutes, from and to. */
  duration: readonly [number, number]
  featured?: boolean
  requires?: readonly ('license' | 'insurance' | 'background_check')[]
  subcategories: readonly SubcategoryContent[]
}>
