import type { Random } from '../random.ts'
import type { Catalog } from './catalog.ts'
import type { World } from './rows.ts'

/** What everyone who fills in people needs. */
export type Setting = Readonly<{
  world: World
  catalog: Catalog
  now: number
  /** The hash of the password that all of them share. */
  passwordHash: string
  random: Random
}>
