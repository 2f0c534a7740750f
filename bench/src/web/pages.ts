/** A page that everybody may see. */
export interface PublicPage {
  readonly name: string
  readonly path: string
  /** The calls of the API that it is made of: each list at the same time, one list after the other. */
  readonly calls: readonly (readonly string[])[]
}

const categories = '/catalog/categories?limit=100'

/** One page of each kind, in the language that most visitors read. The forms are made for each visitor. */
export async function publicPages(url: string): Promise<PublicPage[]> {
  const [category] = await list<{ id: string; slug: string; subcategories: { slug: string }[] }>(url, categories)
  const providers = `/search/providers?category_id=${category?.id}&limit=6`
  const [provider] = await list<{ id: string }>(url, providers)
  const [area] = await list<{ id: string }>(url, '/catalog/areas')
  const service = `/ru/services/${category?.slug}`
  return [
    { name: 'home', path: '/ru', calls: [[categories, '/reviews?limit=6', '/catalog/open-orders?limit=6']] },
    { name: 'category', path: service, calls: [[categories], [providers]] },
    { name: 'service', path: `${service}/${category?.subcategories[0]?.slug}`, calls: [] },
    { name: 'provider', path: `/ru/providers/${provider?.id}`, calls: [] },
    { name: 'area', path: `/ru/areas/${area?.id}`, calls: [] },
    { name: 'sign in', path: '/ru/sign-in', calls: [] },
    { name: 'sign up', path: '/ru/sign-up', calls: [] },
    { name: 'new order', path: '/ru/orders/new', calls: [] },
  ]
}

async function list<Item>(url: string, path: string): Promise<Item[]> {
  const answer = await fetch(`${url}/api/v1${path}`, { headers: { 'accept-language': 'ru' } })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return ((await answer.json()) as { items: Item[] }).items
}
