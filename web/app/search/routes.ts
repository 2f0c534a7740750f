import { route } from '@react-router/dev/routes'

export const searchRoutes = [route('search', 'search/pages/search.tsx')]
