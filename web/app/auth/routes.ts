import { route } from '@react-router/dev/routes'

export const authRoutes = [
  route('sign-in', 'auth/pages/sign-in.tsx'),
  route('sign-up', 'auth/pages/sign-up.tsx'),
  route('sign-out', 'auth/pages/sign-out.ts'),
]
