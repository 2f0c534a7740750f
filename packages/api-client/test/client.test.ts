import { expect, expectTypeOf, test } from 'vitest'
import { createUstaClient, orThrow, type UstaClientOptions, UstaProblem } from '../src/index.ts'

const problem = {
  type: '/problems/order.not_open',
  title: 'Order not open',
  status: 409,
  code: 'order.not_open',
  detail: 'This order takes no offers any more.',
  request_id: 'request-1',
}

/** A client whose server gives one answer, and the requests that it got. */
function given(answer: Response, options: Partial<UstaClientOptions> = {}) {
  const requests: Request[] = []
  const usta = createUstaClient({
    baseUrl: 'https://usta.test',
    fetch: async (request) => {
      requests.push(request)
      return answer.clone()
    },
    ...options,
  })
  return { usta, requests }
}

const publish = { params: { path: { id: '0199f0a0-0000-7000-8000-000000000001' } } }

test('a call goes to its path, with the token and the language', async () => {
  const { usta, requests } = given(Response.json({}), { token: 'secret', language: 'ru' })
  await usta.POST('/api/v1/orders/{id}/publish', publish)
  expect(requests[0]?.url).toBe('https://usta.test/api/v1/orders/0199f0a0-0000-7000-8000-000000000001/publish')
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer secret')
  expect(requests[0]?.headers.get('accept-language')).toBe('ru')
})

test('without a token none is sent', async () => {
  const { usta, requests } = given(Response.json({ items: [] }))
  await usta.GET('/api/v1/catalog/categories')
  expect(requests[0]?.headers.has('authorization')).toBe(false)
})

test('every POST brings an idempotency key of its own, and nothing else does', async () => {
  const { usta, requests } = given(Response.json({}))
  await usta.POST('/api/v1/orders/{id}/publish', publish)
  await usta.POST('/api/v1/orders/{id}/publish', publish)
  await usta.GET('/api/v1/catalog/categories')
  const [first, second, third] = requests.map((request) => request.headers.get('idempotency-key'))
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  expect(second).not.toBe(first)
  expect(third).toBe(null)
})

test("the caller's own idempotency key stays", async () => {
  const { usta, requests } = given(Response.json({}))
  const headers = { 'idempotency-key': 'mine' }
  await usta.POST('/api/v1/orders/{id}/publish', { ...publish, headers })
  expect(requests[0]?.headers.get('idempotency-key')).toBe('mine')
})

test('idempotency keys can be left to the caller', async () => {
  const { usta, requests } = given(Response.json({}), { idempotencyKeys: false })
  await usta.POST('/api/v1/orders/{id}/publish', publish)
  expect(requests[0]?.headers.has('idempotency-key')).toBe(false)
})

test('a problem is data: its codes are typed by the route', async () => {
  const { usta } = given(Response.json(problem, { status: 409 }))
  const { data, error } = await usta.POST('/api/v1/orders/{id}/publish', publish)
  expect(data).toBeUndefined()
  expect(error?.detail).toBe(problem.detail)
  expectTypeOf<'auth.required'>().toExtend<NonNullable<typeof error>['code']>()
  expectTypeOf<'no.such_code'>().not.toExtend<NonNullable<typeof error>['code']>()
})

test('orThrow gives the data', async () => {
  const { usta } = given(Response.json({ items: [], next_cursor: null }))
  const page = await orThrow(usta.GET('/api/v1/catalog/categories'))
  expect(page.items).toEqual([])
})

test('orThrow throws a problem with all that the server said', async () => {
  const errors = [{ pointer: '/amount', code: 'minimum', message: 'At least 500.00' }]
  const headers = { 'retry-after': '7' }
  const { usta } = given(Response.json({ ...problem, errors }, { status: 409, headers }))
  const thrown = await orThrow(usta.POST('/api/v1/orders/{id}/publish', publish)).catch((e) => e)
  expect(thrown).toBeInstanceOf(UstaProblem)
  expect(thrown).toMatchObject({
    message: '409 order.not_open: This order takes no offers any more.',
    status: 409,
    code: 'order.not_open',
    title: 'Order not open',
    detail: 'This order takes no offers any more.',
    requestId: 'request-1',
    errors,
    retryAfter: 7,
  })
})

test("a proxy's error page is a problem too", async () => {
  const page = new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' })
  const { usta } = given(page)
  await expect(orThrow(usta.GET('/api/v1/catalog/categories'))).rejects.toMatchObject({
    status: 502,
    code: 'unexpected_answer',
    title: 'Bad Gateway',
    requestId: null,
  })
})

test('an answer without a body is no problem', async () => {
  const { usta } = given(new Response(null, { status: 204 }))
  await expect(orThrow(usta.DELETE('/api/v1/orders/{id}', publish))).resolves.toBeUndefined()
})
