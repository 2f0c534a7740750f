import { index, type RouteConfig, route } from '@react-router/dev/routes'
import { authRoutes } from './auth/routes.ts'
import { messageRoutes } from './messages/routes.ts'
import { orderFormRoutes } from './order-form/routes.ts'
import { orderRoutes } from './orders/routes.ts'
import { profileRoutes } from './profile/routes.ts'
import { workRoutes } from './work/routes.ts'

export default [
  route('scheme', 'routes/scheme.ts'),
  // Every page lives at `/`, in the visitor's language, and under `/ky`, `/ru` and `/en`.
  route(':language?', 'routes/language.tsx', [
    index('start/pages/start.tsx'),
    ...authRoutes,
    ...orderFormRoutes,
    ...orderRoutes,
    ...messageRoutes,
    ...profileRoutes,
    ...workRoutes,
    route('*', 'routes/missing.ts'),
  ]),
] satisfies RouteConfig
