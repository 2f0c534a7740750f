import { expect, test } from 'vitest'
import { apiWith, loggedIn, problem, visit } from './given.ts'

/** An API that refuses everything like this, or only the paths that match. */
const refusing =
  (status: number, path = /./): ReturnType<typeof apiWith> =>
  async (request, visitor) => {
    if (!path.test(new URL(request.url).pathname)) return apiWith()(request, visitor)
    return problem(status, { code: 'refused' })
  }

const quiet = { onError: () => {} }

test('a page that lacks something is not kept for others', async () => {
  const { response } = await visit('/en/services/plumbing', { ...quiet, apiFetch: refusing(503, /areas|providers/) })
  expect([response.status, response.headers.get('age')]).toEqual([200, null])
})

test('who opens too many pages is told to wait, and for how long', async () => {
  const { response, html } = await visit('/en/areas', { ...quiet, apiFetch: refusing(429) })
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60'])
  expect(html).toContain('That was too fast')
})

test('where nobody can say who has come, nobody is asked to sign in again', async () => {
  const hurried = await visit('/ru/orders', { ...quiet, headers: loggedIn, apiFetch: refusing(429) })
  expect([hurried.response.status, hurried.response.headers.get('location')]).toEqual([429, null])
  const broken = await visit('/ru/orders', { ...quiet, headers: loggedIn, apiFetch: refusing(503) })
  expect([broken.response.status, broken.response.headers.get('location')]).toEqual([500, null])
  expect(broken.html).toContain('Страница не открылась')
})

test('an area is not gone because the list of areas did not come', async () => {
  const { response } = await visit('/ru/areas/01a20275-7fd6-7dd5-8668-28cfa445bf25', {
    ...quiet,
    apiFetch: refusing(503, /areas/),
  })
  expect(response.status).toBe(500)
})
