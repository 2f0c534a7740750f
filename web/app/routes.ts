import { index, type RouteConfig, route } from '@react-router/dev/routes'
import { areaRoutes } from './areas/routes.ts'
import { authRoutes } from './auth/routes.ts'
import { messageRoutes } from './messages/routes.ts'
import { notificationRoutes } from './notifications/routes.ts'
import { orderFormRoutes } from './order-form/routes.ts'
import { orderRoutes } from './orders/routes.ts'
import { profileRoutes } from './profile/routes.ts'
import { providerDeskRoutes } from './provider-desk/routes.ts'
import { providerRoutes } from './providers/routes.ts'
import { sceneRoutes } from './scenes/routes.ts'
import { searchRoutes } from './search/routes.ts'
import { serviceRoutes } from './services/routes.ts'
import { machineRoutes, siteRoutes } from './site/routes.ts'

export default [
  route('scheme', 'routes/scheme.ts'),
  ...machineRoutes,
  ...sceneRoutes,
  // Every page lives at `/`, in the visitor's language, and under `/ky`, `/ru` and `/en`.
  route(':language?', 'routes/language.tsx', [
    index('home/pages/home.tsx'),
    ...areaRoutes,
    ...authRoutes,
    ...messageRoutes,
    ...notificationRoutes,
    ...orderFormRoutes,
    ...orderRoutes,
    ...profileRoutes,
    ...providerDeskRoutes,
    ...providerRoutes,
    ...searchRoutes,
    ...serviceRoutes,
    ...siteRoutes,
    route('*', 'routes/missing.ts'),
  ]),
] satisfies RouteConfig
