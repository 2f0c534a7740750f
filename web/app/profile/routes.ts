import { route } from '@react-router/dev/routes'

export const profileRoutes = [
  route('profile', 'profile/pages/profile.tsx'),
  route('profile/edit', 'profile/pages/edit-profile.tsx'),
  route('profile/password', 'profile/pages/password.tsx'),
  route('profile/sessions', 'profile/pages/sessions.tsx'),
  route('profile/privacy', 'profile/pages/privacy.tsx'),
  route('profile/favorites', 'profile/pages/favorites.tsx'),
  route('profile/invoices', 'profile/pages/invoices.tsx'),
]
