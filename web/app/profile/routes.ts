import { route } from '@react-router/dev/routes'

export const profileRoutes = [route('profile', 'profile/pages/profile.tsx')]
