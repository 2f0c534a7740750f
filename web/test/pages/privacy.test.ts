import { describe, expect, test } from 'vitest'
import { apiAnswering, loggedIn, problem, sessionOf, visit } from './given.ts'

const page = '/ru/profile/privacy'
const noCopy = { status: 'none', requested_at: null, ready_at: null, expires_at: null, size: null, url: null }
const nothing = { status: 'none', requested_at: null, due_at: null, finished_at: null, grace_days: 30, open: [] }

function api(changes: { copy?: object; erasure?: object; post?: Parameters<typeof apiAnswering>[0] } = {}) {
  return apiAnswering({
    'GET /auth/session': sessionOf(),
    'GET /account/export': () => Response.json({ ...noCopy, ...changes.copy }),
    'GET /account/erasure': () => Response.json({ ...nothing, ...changes.erasure }),
    ...changes.post,
  })
}

const show = async (changes: Parameters<typeof api>[0] = {}) =>
  (await visit(page, { headers: loggedIn, apiFetch: api(changes) })).html

const send = (form: Record<string, string>, post: Parameters<typeof apiAnswering>[0]) =>
  visit(page, { headers: loggedIn, form, apiFetch: api({ post }) })

describe('the copy of one’s data', () => {
  test('is asked for, waited for, and fetched', async () => {
    expect(await show()).toContain('Запросить копию')
    const waiting = await show({ copy: { status: 'preparing' } })
    expect(waiting).toContain('Мы готовим вашу копию')
    expect(waiting).not.toContain('value="copy"')
    const url = '/api/v1/account/export/file'
    const ready = await show({ copy: { status: 'ready', url, expires_at: '2030-05-03T10:00:00Z', size: 1 } })
    expect(ready).toMatch(new RegExp(`href="${url}"[^>]*download|download[^>]*href="${url}"`))
    expect(await show({ copy: { status: 'failed' } })).toContain('Копию сделать не удалось')
  })

  test('is asked for by a form', async () => {
    const asked: string[] = []
    const { response } = await send(
      { _form: 'copy', intent: 'copy' },
      {
        'POST /account/export': ({ url }) => {
          asked.push(url)
          return Response.json({ ...noCopy, status: 'preparing' }, { status: 202 })
        },
      },
    )
    expect([response.status, response.headers.get('location'), asked.length]).toEqual([302, page, 1])
  })
})

describe('deleting the account', () => {
  test('asks for the password, and says when it begins', async () => {
    const html = await show()
    expect(html).toContain('name="password"')
    expect(html).toContain('через 30 дней')
    const sent: unknown[] = []
    const { response } = await send(
      { _form: 'erase', intent: 'erase', password: ' my own ' },
      {
        'POST /account/erasure': async (request) => {
          sent.push(await request.json())
          return Response.json({ ...nothing, status: 'waiting' }, { status: 201 })
        },
      },
    )
    expect([response.status, sent]).toEqual([302, [{ password: ' my own ' }]])
  })

  test('a wrong password stands at the field, and is not sent back', async () => {
    const errors = [{ pointer: '/password', code: 'erasure.wrong_password', message: 'Пароль указан неверно.' }]
    const { html, response } = await send(
      { _form: 'erase', intent: 'erase', password: 'wrong horse' },
      { 'POST /account/erasure': () => problem(422, { code: 'erasure.wrong_password', errors }) },
    )
    expect(response.status).toBe(422)
    expect(html).toContain('Пароль указан неверно.')
    expect(html).not.toContain('wrong horse')
  })

  test('what has to be over first is listed in the place of the form', async () => {
    const id = '018f0000-0000-7000-8000-000000000004'
    const unnamed = { id: null, title: null, amount: null, currency: null }
    const open = [
      { ...unnamed, kind: 'order', id, title: 'Капает <кран>' },
      { ...unnamed, kind: 'order', id: id.replace(/4$/, '5'), title: 'Окно' },
      { ...unnamed, kind: 'invoice', id, title: 'INV-2026-000123', amount: '1500.00', currency: 'KGS' },
      { ...unnamed, kind: 'payout', amount: '1350.00', currency: 'KGS' },
      { ...unnamed, kind: 'money' },
    ]
    const html = await show({ erasure: { open } })
    expect(html).toMatch(
      new RegExp(`href="/ru/orders/${id}"[^>]*>Работа по заказу «Капает &lt;кран&gt;» не закончена<`),
    )
    expect(html).toContain('Работа по заказу «Окно» не закончена')
    expect(html).toContain('Счёт INV-2026-000123 не оплачен: 1\u00A0500\u00A0сом')
    expect(html).toContain('Платформа должна вам 1\u00A0350\u00A0сом')
    expect(html).toContain('Расчёты не закончены')
    expect(html).not.toContain('name="password"')
  })

  test('is called off while it waits', async () => {
    const html = await show({ erasure: { status: 'waiting', due_at: '2030-05-03T10:00:00Z' } })
    expect(html).toContain('Аккаунт будет удалён')
    expect(html).not.toContain('name="password"')
    const { response } = await send(
      { _form: 'keep', intent: 'keep' },
      { 'POST /account/erasure/cancel': () => Response.json({ ...nothing, status: 'cancelled' }) },
    )
    expect([response.status, response.headers.get('location')]).toEqual([302, page])
  })

  test.each(['ky', 'ru', 'en'])('in %s, and for strangers by way of signing in', async (language) => {
    const own = await visit(`/${language}/profile/privacy`, { headers: loggedIn, apiFetch: api() })
    expect([own.response.status, /\bprivacy\.\w+/.test(own.html.replace(/<script[\s\S]*?<\/script>/g, ''))]).toEqual([
      200,
      false,
    ])
    const { response } = await visit(`/${language}/profile/privacy`)
    expect(response.headers.get('location')).toContain(`/${language}/sign-in`)
  })
})
