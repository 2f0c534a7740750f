import { expect, test } from 'vitest'
import { apiAnswering, category, service, visit } from './given.ts'

const pageOf = (found: object) =>
  visit('/ru/services/plumbing', {
    apiFetch: apiAnswering({
      'GET /catalog/categories': () => Response.json({ items: [{ ...category(), ...found }], next_cursor: null }),
      'GET /search/providers': () => Response.json({ items: [], next_cursor: null }),
    }),
  })

test('a category without a picture of its own gets one that is drawn', async () => {
  const { html } = await pageOf({ subcategories: [service()] })
  expect(html).toContain('src="/scenes/droplet/plumbing.svg" alt=""')
  const { response, html: picture } = await visit('/scenes/droplet/plumbing.svg')
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8'])
  expect(response.headers.get('cache-control')).toBe('public, max-age=86400')
  expect(picture).toMatch(/^<svg /)
})

test('the operator’s own picture comes first', async () => {
  const { html } = await pageOf({ banner_image: 'https://usta.kg/banner.webp' })
  expect(html).toContain('src="https://usta.kg/banner.webp"')
  expect(html).not.toContain('/scenes/')
})

test.each(['/scenes/droplet/plumbing', '/scenes/droplet/a.b.svg', `/scenes/${'x'.repeat(60)}/a.svg`])(
  '%s is no picture',
  async (path) => {
    expect((await visit(path)).response.status).toBe(404)
  },
)
