import { index, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  route('scheme', 'routes/scheme.ts'),
  // Every page lives at `/`, in the visitor's language, and under `/ky`, `/ru` and `/en`.
  route(':language?', 'routes/language.tsx', [index('routes/start.tsx'), route('*', 'routes/missing.ts')]),
] satisfies RouteConfig
