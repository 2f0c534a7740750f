/** The demo's provider, who works through the API. */
export interface Provider {
  /** A service that they offer. */
  service(): Promise<string>
  /** What they do to an order: `ask('POST', '/orders/…/start')`. */
  ask(method: string, path: string, body?: object): Promise<unknown>
}

interface Services {
  items: { subcategory_id: string }[]
}

export async function provider(marketplace: string): Promise<Provider> {
  const api = `${marketplace}/api/v1`
  const send = async (method: string, path: string, body?: object, token?: string) => {
    const headers = new Headers(token === undefined ? {} : { authorization: `Bearer ${token}` })
    if (body) headers.set('content-type', 'application/json')
    const response = await fetch(api + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const { token } = await send('POST', '/auth/login', { email: 'provider@usta.test', password: 'usta-demo-2026' })
  const ask = (method: string, path: string, body?: object) => send(method, path, body, token)
  return {
    ask,
    async service() {
      const { items } = (await ask('GET', '/profile/provider/services')) as Services
      return items[0]?.subcategory_id ?? ''
    },
  }
}
