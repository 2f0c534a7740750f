import { route } from '@react-router/dev/routes'

/** What machines read: at the root, without a language. */
export const machineRoutes = [route('sitemap.xml', 'site/sitemap.ts'), route('robots.txt', 'site/robots.ts')]

export const siteRoutes = [route('offline', 'site/pages/offline.tsx')]
