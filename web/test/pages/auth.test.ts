import { describe, expect, test } from 'vitest'
import { apiAnswering, loggedIn, problem, sessionOf, visit } from './given.ts'

const login = { email: 'aigul@usta.test', password: ' right horse ' }
const cookies = new Headers({ 'set-cookie': 'usta.session_token=t; Path=/; HttpOnly' })
const welcome = () => Response.json({ token: 'token-of-the-new-user', user: {} }, { headers: cookies })

describe('signing in', () => {
  test('leads back to where one was, with the cookie of the API', async () => {
    const sent: unknown[] = []
    const api = apiAnswering({
      'POST /auth/login': async (request) => {
        sent.push(await request.json(), request.headers.get('origin'))
        return welcome()
      },
    })
    const { response } = await visit('/ru/sign-in?next=%2Fru%2Forders%3Fcursor%3Da', { form: login, apiFetch: api })
    expect(sent).toEqual([login, 'http://usta.test'])
    expect([response.status, response.headers.get('location')]).toEqual([302, '/ru/orders?cursor=a'])
    expect(response.headers.getSetCookie()).toContain('usta.session_token=t; Path=/; HttpOnly')
  })

  test.each(['//evil.test/', 'https://evil.test/', '/\\evil.test', 'javascript:alert(1)', ''])(
    'never leads to another site: %s',
    async (next) => {
      const { response } = await visit(`/ru/sign-in?next=${encodeURIComponent(next)}`, {
        form: login,
        apiFetch: apiAnswering({ 'POST /auth/login': welcome }),
      })
      expect(response.headers.get('location')).toBe('/ru')
    },
  )

  test('a refusal stands above the form, which keeps the address and forgets the password', async () => {
    const wrong = () => problem(401, { code: 'auth.wrong_credentials', detail: 'Неверная почта или пароль.' })
    const { response, html } = await visit('/ru/sign-in', {
      form: login,
      apiFetch: apiAnswering({ 'POST /auth/login': wrong }),
    })
    expect(response.status).toBe(401)
    expect(html).toMatch(/role="alert"[^>]*><p>Неверная почта или пароль\./)
    expect(html).toContain('value="aigul@usta.test"')
    expect(html).not.toContain('right horse')
  })

  test('what is wrong with a field stands at the field', async () => {
    const errors = [{ pointer: '/email', code: 'format', message: 'Напишите адрес целиком.' }]
    const { response, html } = await visit('/ru/sign-in', {
      form: { email: 'aigul', password: 'x' },
      apiFetch: apiAnswering({ 'POST /auth/login': () => problem(400, { code: 'request.malformed', errors }) }),
    })
    expect(response.status).toBe(400)
    const described =
      /name="email"[^>]*aria-describedby="([^"]*)"/.exec(html) ??
      /aria-describedby="([^"]*)"[^>]*name="email"/.exec(html)
    const id = described?.[1]?.split(' ').find((each) => each.endsWith('error'))
    expect(html).toMatch(new RegExp(`id="${id}"[^>]*>Напишите адрес целиком\\.`))
  })

  test('a field left empty is to be filled in, however long it has to be', async () => {
    const errors = [{ pointer: '/email', code: 'min_length', message: 'Нужно не меньше символов: 3.' }]
    const apiFetch = apiAnswering({ 'POST /auth/login': () => problem(400, { code: 'request.malformed', errors }) })
    const shown = async (email: string) =>
      (await visit('/ru/sign-in', { form: { email, password: 'x' }, apiFetch })).html
    expect(await shown('')).toContain('Заполните это поле.')
    expect(await shown('ab')).toContain('Нужно не меньше символов: 3.')
  })

  test('an API that is away is told as such, and to the operator', async () => {
    const failures: unknown[] = []
    const { response, html } = await visit('/ru/sign-in', {
      form: login,
      apiFetch: () => Promise.reject(new Error('no answer')),
      onError: (error) => failures.push(error),
    })
    expect(response.status).toBe(503)
    expect(html).toContain('Ответа нет. Повторите чуть позже.')
    expect(failures.length).toBeGreaterThan(0)
  })

  test('whoever is logged in is led on', async () => {
    const { response } = await visit('/ru/sign-in?next=%2Fru%2Forders', {
      headers: loggedIn,
      apiFetch: apiAnswering({ 'GET /auth/session': sessionOf() }),
    })
    expect(response.headers.get('location')).toBe('/ru/orders')
  })

  test('a page for those who are logged in asks strangers to, and keeps where they were', async () => {
    const asked = await visit('/ru/orders?cursor=a')
    expect(asked.response.headers.get('location')).toBe('/ru/sign-in?next=%2Fru%2Forders%3Fcursor%3Da')
    const ended = await visit('/ru/orders', {
      headers: loggedIn,
      apiFetch: apiAnswering({ 'GET /auth/session': () => problem(401, { code: 'auth.required' }) }),
    })
    expect(ended.response.headers.get('location')).toBe('/ru/sign-in?next=%2Fru%2Forders')
  })
})

describe('signing up', () => {
  const person = { ...login, name: 'Айгуль', user_type: 'service_provider' }

  test('makes the account and its profile', async () => {
    const sent: unknown[] = []
    const { response } = await visit('/ky/sign-up', {
      form: person,
      apiFetch: apiAnswering({
        'POST /auth/register': async (request) => {
          sent.push(await request.json())
          return welcome()
        },
        'PUT /profile': async (request) => {
          sent.push(await request.json(), request.headers.get('authorization'))
          return Response.json({})
        },
      }),
    })
    expect(sent).toEqual([
      { ...login, name: 'Айгуль', language: 'ky' },
      { user_type: 'service_provider' },
      'Bearer token-of-the-new-user',
    ])
    expect(response.headers.get('location')).toBe('/ky')
    expect(response.headers.getSetCookie().join()).toContain('usta.session_token=t')
  })

  test('one form sent twice asks with the same key, so that the API does it once', async () => {
    const keys: (string | null)[] = []
    const api = apiAnswering({
      'POST /auth/register': (request) => {
        keys.push(request.headers.get('idempotency-key'))
        return problem(409, { code: 'auth.email_taken', detail: 'С этой почтой аккаунт уже есть.' })
      },
    })
    const form = { ...person, _key: 'abcdef123456' }
    await visit('/ru/sign-up', { form, apiFetch: api })
    const { html } = await visit('/ru/sign-up', { form, apiFetch: api })
    expect(keys).toEqual(['abcdef123456-0', 'abcdef123456-0'])
    expect(html).toContain('С этой почтой аккаунт уже есть.')
    expect(html).toMatch(
      /<input type="radio"[^>]*value="service_provider"[^>]*checked=""|checked=""[^>]*value="service_provider"/,
    )
  })
})

test('signing out ends the session and says so on the next page, once', async () => {
  const gone = new Headers({ 'set-cookie': 'usta.session_token=; Max-Age=0; Path=/' })
  const { response } = await visit('/ru/sign-out', {
    form: { _key: 'abcdef123456' },
    headers: loggedIn,
    apiFetch: apiAnswering({ 'POST /auth/logout': () => new Response(null, { status: 204, headers: gone }) }),
  })
  expect(response.headers.get('location')).toBe('/ru')
  const set = response.headers.getSetCookie()
  expect(set.some((cookie) => cookie.startsWith('usta.session_token=;'))).toBe(true)
  const flash = set.find((cookie) => cookie.startsWith('usta_flash='))?.split(';')[0] ?? ''
  const next = await visit('/ru', { headers: { cookie: flash } })
  expect(next.html).toContain('<p role="status">Вы вышли.</p>')
  expect(next.response.headers.getSetCookie().join()).toContain('usta_flash=; Path=/; Max-Age=0')
})

test('the demo shows its logins, a real marketplace has none', async () => {
  expect((await visit('/en/sign-in')).html).toContain('client@usta.test')
  expect((await visit('/en/sign-in', { demo: false })).html).not.toContain('usta.test"')
})
