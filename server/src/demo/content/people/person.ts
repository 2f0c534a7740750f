export type ProviderContent = Readonly<{
  /** The part of the address before the @; `provider` is the demo login. */
  login: string
  name: string
  gender: 'male' | 'female'
  /** The language that they write in. */
  language: 'ky' | 'ru'
  /** The name they work under; empty for those who work under their own. */
  business?: string
  bio: string
  years: number
  verified: boolean
  /** Kilometres. */
  radius: number
  /** Slugs of subcategories. */
  services: readonly string[]
  /** Keys of areas; all of the city where left out. */
  areas?: readonly string[]
  city: 'Бишкек' | 'Ош'
  /** When they work: by default weekdays and Saturday. */
  week?: 'weekdays' | 'six-days' | 'every-day' | 'evenings'
}>

export type ClientContent = Readonly<{
  login: string
  name: string
  gender: 'male' | 'female'
  language: 'ky' | 'ru'
  area: string
}>

export type StaffContent = Readonly<{
  email: string
  name: string
  role: 'support' | 'moderator' | 'finance' | 'admin'
  language: 'ky' | 'ru'
}>
