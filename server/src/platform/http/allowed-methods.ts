import type { App } from './app-type.ts'

/**
 * Remembers which methods the addresses of the API take, so that a wrong one is told from a wrong address.
 * @returns the methods that are registered for a path, none for one that nobody knows
 */
export function rememberMethods(app: App): (path: string) => string[] {
  const routes: { pattern: RegExp; methods: string[] }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api/') || url.includes('*')) return
    const segments = url
      .split('/')
      .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replaceAll('.', '\\.')))
    routes.push({ pattern: new RegExp(`^${segments.join('/')}$`), methods: [method].flat() })
  })
  return (path) => [...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))]
}
