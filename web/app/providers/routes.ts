import { route } from '@react-router/dev/routes'

export const providerRoutes = [route('providers/:id', 'providers/pages/provider.tsx')]
