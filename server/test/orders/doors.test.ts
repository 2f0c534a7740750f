import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, given } = await startTestServer()

const nowhere = '01970000-0000-7000-8000-000000000000'
const draft = {
  service_subcategory_id: nowhere,
  title: 'Кран',
  description: 'Тамчылайт',
  location: 'Киев көчөсү',
  city: 'Бишкек',
}
const bid = { amount: '1000', description: 'Келем' }
const dispute = { dispute_type: 'other', description: 'Келишпедик' }

type Door = 'users' | 'clients' | 'providers' | 'moderators'

type Endpoint = [method: 'get' | 'post' | 'patch' | 'delete', path: string, door: Door, body?: object]

/** Every endpoint that needs a login, with a body that is good. */
const endpoints: Endpoint[] = [
  ['post', '/orders', 'clients', draft],
  ['get', '/orders', 'users'],
  ['get', '/orders/:id', 'users'],
  ['patch', '/orders/:id', 'clients', { title: 'Кран' }],
  ['delete', '/orders/:id', 'users'],
  ['post', '/orders/:id/restore', 'users'],
  ['get', '/orders/counts?feed=own', 'users'],
  ['post', '/orders/:id/duplicate', 'clients'],
  ['get', '/orders/:id/timeline', 'users'],
  ['get', '/orders/:id/cancellation', 'users'],
  ['post', '/orders/:id/publish', 'clients'],
  ['post', '/orders/:id/start', 'providers'],
  ['post', '/orders/:id/finish', 'providers', {}],
  ['post', '/orders/:id/complete', 'clients', {}],
  ['post', '/orders/:id/review', 'clients', { client_rating: 5 }],
  ['post', '/orders/:id/cancel', 'users', { reason: 'Керек эмес' }],
  ['get', '/orders/:id/assignment', 'users'],
  ['patch', '/orders/:id/assignment', 'providers', { progress_notes: 'Жолдомун' }],
  ['post', '/orders/:id/bids', 'providers', bid],
  ['get', '/orders/:id/bids', 'users'],
  ['get', '/orders/:id/bids/quote?amount=1000', 'providers'],
  ['get', '/bids', 'providers'],
  ['get', '/bids/counts', 'providers'],
  ['get', '/bids/:id', 'users'],
  ['patch', '/bids/:id', 'providers', { amount: '900' }],
  ['post', '/bids/:id/withdraw', 'providers'],
  ['post', '/bids/:id/accept', 'clients'],
  ['post', '/orders/:id/disputes', 'users', dispute],
  ['get', '/disputes', 'users'],
  ['get', '/disputes/:id', 'users'],
  ['post', '/disputes/:id/review', 'moderators', {}],
  ['post', '/disputes/:id/resolve', 'moderators', { resolution: 'Бүттү', outcome: 'completed' }],
]

const [plain, client, provider, moderator] = [
  await given.user(),
  await given.client(),
  await given.provider(),
  await given.staff('moderator'),
]
const people = { users: plain, clients: client, providers: provider, moderators: moderator }

const withId = endpoints.filter(([, path]) => path.includes(':id'))

function call(caller: typeof api, [method, path, , body]: Endpoint, id = nowhere) {
  const url = path.replace(':id', id)
  return method === 'get' || method === 'delete' ? caller[method](url) : caller[method](url, body)
}

test.each(endpoints)('%s %s needs a login', async (...endpoint) => {
  expect(await call(api, endpoint)).toMatchObject({ status: 401, body: { code: 'auth.required' } })
})

test.each(endpoints.filter(([, , door]) => door !== 'users'))('%s %s is for %s', async (...endpoint) => {
  const others = Object.entries(people).filter(([name]) => name !== endpoint[2])
  for (const [, other] of others) {
    expect(await call(api.as(other), endpoint)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } })
  }
})

test.each(withId)('%s %s knows nothing of what is not there', async (...endpoint) => {
  const answer = await call(api.as(people[endpoint[2]]), endpoint)
  expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } })
})

test.each(withId)('%s %s takes ids only', async (...endpoint) => {
  expect(await call(api.as(people[endpoint[2]]), endpoint, 'x')).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/params/id', code: 'format' }] },
  })
})

test.each(endpoints.filter(([, , , body]) => body !== undefined))(
  '%s %s takes the fields it names only',
  async (...[method, path, door, body]) => {
    const sent = { ...body, status: 'completed', is_deleted: true }
    const answer = await call(api.as(people[door]), [method, path, door, sent])
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pointer: '/status', code: 'unknown' }),
        expect.objectContaining({ pointer: '/is_deleted', code: 'unknown' }),
      ]),
    )
  },
)

test.each([
  ['/orders', client],
  ['/bids', provider],
  ['/disputes', client],
])('get %s takes the parameters it names only', async (path, caller) => {
  const answer = await api.as(caller).get(`${path}?limit=0&order=up`)
  expect(answer.status).toBe(400)
  expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
    '/query/limit',
    '/query/order',
  ])
  expect(await api.as(caller).get(`${path}?cursor=forged`)).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/query/cursor' }] },
  })
})
