import { appliances } from './appliances.ts'
import { beauty } from './beauty.ts'
import { care } from './care.ts'
import { cleaning } from './cleaning.ts'
import { computers } from './computers.ts'
import type { CategoryContent } from './content.ts'
import { electrical } from './electrical.ts'
import { garden } from './garden.ts'
import { moving } from './moving.ts'
import { plumbing } from './plumbing.ts'
import { renovation } from './renovation.ts'
import { tutoring } from './tutoring.ts'

/** Every category of the demo, in the order in which they are shown. */
export const catalog: readonly CategoryContent[] = [
  cleaning,
  plumbing,
  electrical,
  renovation,
  moving,
  appliances,
  beauty,
  tutoring,
  garden,
  computers,
  care,
]
