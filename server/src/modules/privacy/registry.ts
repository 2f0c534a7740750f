import type { PersonalData } from '../../kernel/personal-data.ts'
import { personalData as platform } from '../../platform/personal-data.ts'
import { personalData as accounts } from '../accounts/index.ts'
import { personalData as catalog } from '../catalog/index.ts'
import { personalData as chat } from '../chat/index.ts'
import { personalData as files } from '../files/index.ts'
import { personalData as notifications } from '../notifications/index.ts'
import { personalData as orders } from '../orders/index.ts'
import { personalData as payments } from '../payments/index.ts'
import { personalData as profiles } from '../profiles/index.ts'
import { personalData as retention } from '../retention/index.ts'
import { personalData as search } from '../search/index.ts'
import { personalData as settings } from '../settings/index.ts'
import { personalData as privacy } from './personal-data.ts'
import { personalData as withoutModule } from './tables-without-module.ts'

/** Every table there is, parents before their children. A test fails where a column that can hold text is not in it. */
export const registry: PersonalData = {
  ...platform,
  ...accounts,
  ...settings,
  ...catalog,
  ...files,
  ...profiles,
  ...payments,
  ...orders,
  ...notifications,
  ...chat,
  ...withoutModule,
  ...search,
  ...retention,
  ...privacy,
}
