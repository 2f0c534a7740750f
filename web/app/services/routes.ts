import { route } from '@react-router/dev/routes'

export const serviceRoutes = [
  route('services', 'services/pages/services.tsx'),
  route('services/:category', 'services/pages/category.tsx'),
  route('services/:category/:service', 'services/pages/service.tsx'),
]
