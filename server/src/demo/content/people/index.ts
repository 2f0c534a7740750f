import { cleaningProviders } from './cleaning-providers.ts'
import { homeProviders } from './home-providers.ts'
import type { ProviderContent } from './person.ts'
import { personalProviders } from './personal-providers.ts'
import { technicalProviders } from './technical-providers.ts'
import { tradeProviders } from './trade-providers.ts'

export { clients } from './clients.ts'
export { staff } from './staff.ts'

export const providers: readonly ProviderContent[] = [
  ...tradeProviders,
  ...cleaningProviders,
  ...homeProviders,
  ...technicalProviders,
  ...personalProviders,
]
