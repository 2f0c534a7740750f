import type { HitKind } from './schema.ts'

/** Something that was found. Higher scores are better; ids break ties. */
export interface Hit {
  readonly kind: HitKind
  readonly id: string
  readonly score: number
}
