import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { crawl, kindOf } from '../src/crawl.ts'

/** Each page, as the links that it shows; what is no page is missing. */
const site: Record<string, string[]> = {
  '/': ['/a', '/list', 'https://elsewhere.invalid/'],
  '/a': ['/gone', '/'],
  '/list': ['/list?cursor=1', '/list?cursor=2', '/list?cursor=3'],
}
const server = createServer((request, response) => {
  const links = site[request.url?.replace(/\?.*/, '') ?? '']
  response.writeHead(links ? 200 : 404, { 'content-type': 'text/html' })
  response.end(links?.map((link) => `<a class="x" href="${link}">x</a>`).join(''))
})
let url = ''
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

test('a crawl tells of a link that leads nowhere, and of the page that shows it', async () => {
  const found = await crawl({ url, start: ['/'], perKind: 2 })
  expect(found.filter(({ status }) => status !== 200)).toEqual([{ path: '/gone', status: 404, from: '/a' }])
})

test('a crawl opens some pages of a kind, and none of other hosts', async () => {
  const found = await crawl({ url, start: ['/'], perKind: 2 })
  const paths = found.map(({ path }) => path).sort()
  expect(paths).toEqual(['/', '/a', '/gone', '/list', '/list?cursor=1', '/list?cursor=2'])
})

test('pages that differ in what they show are of one kind', () => {
  const id = '0199e5e8-0301-7901-9553-6a64dc1fdefc'
  expect(kindOf(`/ru/orders/${id}?tab=a`)).toBe('/ru/orders/:id?tab')
  expect(kindOf('/ru/services/cleaning/windows')).toBe('/ru/services/:name/:name')
})
