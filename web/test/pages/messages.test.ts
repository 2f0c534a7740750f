import { describe, expect, test } from 'vitest'
import { message, person, room } from '../messages/given.ts'
import { apiAnswering, loggedIn, problem, sessionOf, visit } from './given.ts'

const id = '018f0000-0000-7000-8000-00000000000a'
const orderId = '018f0000-0000-7000-8000-00000000000b'
const talk = room({
  id,
  title: 'Капает кран',
  order_id: orderId,
  participants: [person('u', { name: 'Айгуль' }), person('azamat', { name: 'Азамат', is_online: true })],
  last_seq: 60,
  last_message: message(60, { content: 'Буду в десять' }),
  last_message_at: '2026-03-10T06:01:00Z',
  unread_count: 2,
})
const page = (items: object[]) => Response.json({ items, next_cursor: null })

/** What the API answers to somebody with one conversation. */
const replies: Parameters<typeof apiAnswering>[0] = {
  'GET /auth/session': sessionOf(),
  'GET /chat/unread': () => Response.json({ count: 2, rooms: 1 }),
  'GET /chat/sync': () =>
    Response.json({
      reset: true,
      rooms: [],
      left_room_ids: [],
      messages: [],
      receipts: [],
      cursor: 'c',
      has_more: false,
    }),
  'GET /chat/rooms': () => page([talk]),
  [`GET /chat/rooms/${id}`]: () => Response.json(talk),
  [`GET /chat/rooms/${id}/messages`]: () =>
    page([
      message(60, { content: 'Буду в <b>десять</b>' }),
      message(59, { content: 'Звоните •••', is_masked: true }),
      message(58, { sender_id: 'u', content: '', deleted_at: '2026-03-10T06:00:58Z' }),
      message(57, { sender_id: null, message_type: 'order_update', content: 'Исполнитель выбран.' }),
    ]),
  [`GET /orders/${orderId}`]: () => Response.json({ title: 'Капает кран', status: 'assigned', client_id: 'c' }),
}

const open = (path: string, more: Parameters<typeof apiAnswering>[0] = {}, form?: Record<string, string>) =>
  visit(path, { headers: loggedIn, apiFetch: apiAnswering({ ...replies, ...more }), ...(form ? { form } : {}) })

describe('the conversations', () => {
  test('say with whom, about what, what was said last and how much is new, in the title and the bar, too', async () => {
    const { html } = await open('/ru/messages')
    expect(html).toContain('<title>(2) Сообщения</title>')
    expect(html).toContain(`href="/ru/messages/${id}"`)
    for (const word of ['Азамат', 'Капает кран', 'Буду в десять']) expect(html).toContain(word)
    expect(html.match(/2 непрочитанных сообщения/g)).toHaveLength(2)
  })

  test('say what to do where there are none, and ask strangers to sign in', async () => {
    const { html } = await open('/ky/messages', { 'GET /chat/rooms': () => page([]) })
    expect(html).toContain('Азырынча билдирүү жок')
    const stranger = await visit('/en/messages')
    expect(stranger.response.headers.get('location')).toBe('/en/sign-in?next=%2Fen%2Fmessages')
  })

  test('that were put away are asked for as such', async () => {
    const asked: string[] = []
    const list = (request: Request) => {
      asked.push(new URL(request.url).searchParams.get('archived') ?? '')
      return page([])
    }
    const { html } = await open('/en/messages?archived=1', { 'GET /chat/rooms': list })
    expect([asked, html.includes('Nothing is archived')]).toEqual([['true'], true])
  })
})

describe('a conversation', () => {
  test('can be read without JavaScript: what was said, by the platform, too, and what is gone', async () => {
    const { html } = await open(`/ru/messages/${id}`)
    expect(html).toMatch(/<h1[^>]*>Азамат<\/h1>/)
    expect(html).toContain('в сети')
    expect(html).toContain('Буду в &lt;b&gt;десять&lt;/b&gt;')
    expect(html).toContain('Контакты скрыты')
    expect(html).toContain('Сообщение удалено')
    expect(html).toMatch(/Исполнитель выбран\.[\s\S]*?href="\/ru\/orders\/018f/)
    expect(html).toContain(`href="/ru/messages/${id}?before=57"`)
  })

  test('leads its provider to their own page of the order, and nobody to one they may not see', async () => {
    const theirs = () => Response.json({ title: 'Капает кран', status: 'assigned', client_id: 'another' })
    expect((await open(`/ru/messages/${id}`, { [`GET /orders/${orderId}`]: theirs })).html).toContain(
      `href="/ru/jobs/${orderId}"`,
    )
    const hidden = () => problem(404, { code: 'not_found' })
    const { response, html } = await open(`/ru/messages/${id}`, { [`GET /orders/${orderId}`]: hidden })
    expect([response.status, html.includes('/jobs/')]).toEqual([200, false])
  })

  test('that one is not in does not exist', async () => {
    const { response } = await open(`/ru/messages/${id}`, {
      [`GET /chat/rooms/${id}`]: () => problem(404, { code: 'not_found' }),
    })
    expect(response.status).toBe(404)
  })

  test('that is closed says so in place of the form', async () => {
    const closed = { ...talk, is_active: false, allowed_actions: [] }
    const { html } = await open(`/en/messages/${id}`, {
      [`GET /chat/rooms/${id}`]: () => Response.json(closed),
      'GET /chat/rooms': () => page([closed]),
    })
    expect(html).toContain('This conversation is closed')
    expect(html).not.toContain('<textarea')
  })
})

describe('a form without JavaScript', () => {
  const send = `POST /chat/rooms/${id}/messages`

  test('sends a message, twice as one', async () => {
    const sent: unknown[] = []
    const take = async (request: Request) => {
      sent.push(await request.json())
      return Response.json(message(61), { status: 201 })
    }
    const form = { _form: 'send', _key: 'abcdef123456', intent: 'send', content: ' Хорошо ' }
    const { response } = await open(`/ru/messages/${id}`, { [send]: take }, form)
    expect([response.status, response.headers.get('location')]).toEqual([302, `/ru/messages/${id}`])
    expect(sent).toEqual([{ client_id: 'abcdef123456-0', content: 'Хорошо' }])
  })

  test('says what is missing, and why the API refused, and keeps what was written', async () => {
    const form = { _form: 'send', intent: 'send', content: '' }
    const empty = await open(`/ru/messages/${id}`, {}, form)
    expect([empty.response.status, empty.html.includes('Напишите сообщение или прикрепите файл.')]).toEqual([422, true])
    const refuse = () => problem(409, { code: 'chat.room_closed', detail: 'Эта переписка закрыта.' })
    const refused = await open(`/ru/messages/${id}`, { [send]: refuse }, { ...form, content: 'Ещё одно' })
    expect(refused.response.status).toBe(409)
    expect(refused.html).toContain('Эта переписка закрыта.')
    expect(refused.html).toMatch(/<textarea[^>]*>Ещё одно<\/textarea>/)
  })

  test.each([
    ['mute', { notifications_enabled: false }],
    ['unmute', { notifications_enabled: true, mute_until: null }],
    ['archive', { archived: true }],
    ['unarchive', { archived: false }],
  ])('can %s', async (intent, expected) => {
    const sent: unknown[] = []
    const take = async (request: Request) => {
      sent.push(await request.json())
      return Response.json(talk)
    }
    const { response } = await open(`/ru/messages/${id}`, { [`PATCH /chat/rooms/${id}/settings`]: take }, { intent })
    expect([response.status, sent]).toEqual([302, [expected]])
  })

  test('opens the conversation about an offer, and says on the page before why it cannot', async () => {
    const bid = '018f0000-0000-7000-8000-00000000000c'
    const form = { intent: 'bid', id: bid }
    const { response } = await open(
      '/ru/messages/open',
      { [`POST /bids/${bid}/chat`]: () => Response.json(talk) },
      form,
    )
    expect(response.headers.get('location')).toBe(`/ru/messages/${id}`)
    const refuse = () => problem(409, { code: 'chat.bid_closed', detail: 'По этому предложению уже принято решение.' })
    const refused = await visit('/ru/messages/open', {
      headers: { ...loggedIn, referer: 'http://usta.test/ru/orders/1' },
      apiFetch: apiAnswering({ ...replies, [`POST /bids/${bid}/chat`]: refuse }),
      form,
    })
    expect(refused.response.headers.get('location')).toBe('/ru/orders/1')
    expect(decodeURIComponent(refused.response.headers.getSetCookie().join())).toContain('уже принято решение')
  })

  test('reports what somebody else wrote last, with a reason', async () => {
    const { html } = await open(`/ru/messages/${id}/report`)
    expect(html).toContain('Буду в &lt;b&gt;десять&lt;/b&gt;')
    const sent: unknown[] = []
    const take = async (request: Request) => {
      sent.push(await request.json())
      return Response.json({}, { status: 201 })
    }
    const { response } = await open(
      `/ru/messages/${id}/report`,
      { 'POST /chat/messages/m-60/reports': take },
      { message: 'm-60', reason: 'harassment', description: 'Угрожает' },
    )
    expect(sent).toEqual([{ reason: 'harassment', description: 'Угрожает' }])
    expect(response.headers.get('location')).toBe(`/ru/messages/${id}`)
  })
})
