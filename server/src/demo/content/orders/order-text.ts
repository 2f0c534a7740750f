/** What somebody asks for, in their own words. */
export type OrderText = Readonly<{
  language: 'ky' | 'ru'
  /** Som; what such work costs about. */
  price: number
  title: string
  description: string
}>

/** Requests by slug of the subcategory. */
export type OrderTexts = Readonly<Record<string, readonly OrderText[]>>

export const ky = (price: number, title: string, description: string): OrderText => ({
  language: 'ky',
  price,
  title,
  description,
})

export const ru = (price: number, title: string, description: string): OrderText => ({
  language: 'ru',
  price,
  title,
  description,
})
