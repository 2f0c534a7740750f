import { route } from '@react-router/dev/routes'

export const notificationRoutes = [
  route('notifications', 'notifications/pages/notifications.tsx'),
  route('notifications/:id', 'notifications/pages/open.ts'),
  route('profile/notifications', 'notifications/pages/settings.tsx'),
]
