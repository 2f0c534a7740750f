interface Named {
  slug: string
}

/** The page of a category, or of a service in it, without the language. */
export function servicePath(category: Named, service?: Named): string {
  const path = `/services/${encodeURIComponent(category.slug)}`
  return service ? `${path}/${encodeURIComponent(service.slug)}` : path
}

/** Where an order for a service begins. */
export function orderPath(service: { id: string }): string {
  return `/orders/new?service=${service.id}`
}
