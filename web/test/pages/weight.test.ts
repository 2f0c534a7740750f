import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { apiAnswering, apiWith, loggedIn, problem, sessionOf, type VisitOptions, visit } from './given.ts'

const built = inject('webBuild')
const publicFolder = join(import.meta.dirname, '../../public')

/** Bytes, packed, of what a browser fetches to show a page for the first time, but for fonts and pictures. */
async function weigh(path: string, options: VisitOptions = {}) {
  const { html } = await visit(path, options)
  const files = Array.from(html.matchAll(/"(\/[^"\s]+\.(?:css|js))"/g), ([, file = '']) => file)
  const weight = { html: gzipSync(html).byteLength, styles: 0, scripts: 0 }
  for (const file of new Set(files)) {
    const folder = file.startsWith('/assets/') ? join(built, 'client') : publicFolder
    weight[file.endsWith('.css') ? 'styles' : 'scripts'] += gzipSync(readFileSync(join(folder, file))).byteLength
  }
  return weight
}

describe('the first load', () => {
  test.each(['/ru', '/ky/services', '/en/offline'])('of the public page %s is light', async (path) => {
    const { html, styles, scripts } = await weigh(path)
    expect(styles).toBeGreaterThan(5_000)
    expect(scripts).toBeLessThan(5_000)
    expect(html + styles + scripts).toBeLessThan(60_000)
  })

  test.each(['/ru/sign-in', '/ky/sign-up', '/en/orders/new', '/ru/nowhere'])(
    'of a stranger’s %s, too',
    async (path) => {
      const { html, styles, scripts } = await weigh(path)
      expect(styles).toBeGreaterThan(5_000)
      expect(scripts).toBeLessThan(5_000)
      expect(html + styles + scripts).toBeLessThan(60_000)
    },
  )

  test('of a form that is refused, too', async () => {
    const errors = [{ pointer: '/email', code: 'format', message: 'Напишите адрес целиком.' }]
    const refusal = () => problem(400, { code: 'request.malformed', errors })
    const form = { email: 'aigul', password: 'x' }
    const { html } = await visit('/ru/sign-in', { form, apiFetch: apiAnswering({ 'POST /auth/login': refusal }) })
    expect(html).toContain('Напишите адрес целиком.')
    expect(html.match(/<script[^>]*src="[^"]*"/g)).toEqual(['<script src="/page.js"'])
  })

  test('of who is logged in is within 250 kB, with all of React', async () => {
    const apiFetch: VisitOptions['apiFetch'] = (request, who) =>
      request.url.endsWith('/auth/session') ? Promise.resolve(sessionOf()(request)) : apiWith()(request, who)
    const { html, styles, scripts } = await weigh('/ru', { headers: loggedIn, apiFetch })
    expect(scripts).toBeGreaterThan(100_000)
    expect(html + styles + scripts).toBeLessThan(250_000)
  })
})

test('a page names only the fonts that its language is written with', async () => {
  const fontsIn = async (path: string) =>
    Array.from((await visit(path)).html.matchAll(/inter-([a-z-]+)-wght/g), ([, subset]) => subset).sort()
  expect(await fontsIn('/en')).toEqual(['latin'])
  expect(await fontsIn('/ru')).toEqual(['cyrillic', 'latin'])
  expect(await fontsIn('/ky')).toEqual(['cyrillic', 'cyrillic-ext', 'latin'])
})

test('whatever gains by it lies packed beside itself', () => {
  const folder = join(built, 'client/assets')
  const large = readdirSync(folder).filter(
    (name) => /\.(css|js)$/.test(name) && statSync(join(folder, name)).size > 1_000,
  )
  expect(large.length).toBeGreaterThan(10)
  for (const name of large) for (const end of ['.br', '.gz']) expect(existsSync(join(folder, name + end))).toBe(true)
})

test('pages are rendered by the half of React that is made for it, not by the one for development', () => {
  expect(readFileSync(join(built, 'server/index.js'), 'utf8')).not.toMatch(/jsxDEV|react-dom-server\.node\.development/)
})
