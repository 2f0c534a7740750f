import { describe, expect, it } from 'vitest'
import { anOpenSession, aShop, kgs, submitCard } from './given.ts'

const english = { headers: { 'accept-language': 'en' } }

describe('The checkout page', () => {
  it('is one plain form with one button, and says that it is a test', async () => {
    const { stripe } = await aShop()
    const session = await anOpenSession(stripe)
    const page = await fetch(session.url, english)
    const text = await page.text()
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect([...text.matchAll(/<input name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      'card_number',
      'exp_month',
      'exp_year',
      'cvc',
    ])
    expect(text.match(/<form /g)).toHaveLength(1)
    expect(text.match(/<button /g)).toHaveLength(1)
    expect(text).toContain('This is a test page')
    expect(text).toContain('4242 4242 4242 4242')
    expect(text).toContain('href="http://shop.test/cart"')
    expect(text).toContain('Ремонт крана')
  })

  it('loads nothing and runs nothing', async () => {
    const { stripe } = await aShop()
    const session = await anOpenSession(stripe)
    const page = await fetch(session.url)
    const text = await page.text()
    const policy = String(page.headers.get('content-security-policy'))
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'self' http://shop.test")
    expect(text).not.toMatch(/<script|<link|<img|@import|url\(/)
  })

  it.each([
    ['ru', 'ky', 'Оплатить'],
    ['auto', 'ky-KG,ru;q=0.8', 'төлөө'],
    ['auto', 'de,ru;q=0.5,en;q=0.9', 'Pay'],
    ['auto', 'de', 'төлөө'],
    ['fr', 'ru', 'Pay'],
  ] as const)('speaks by locale %s and the browser’s %s', async (locale, accepted, expected) => {
    const { stripe } = await aShop()
    const session = await anOpenSession(stripe, { locale })
    const page = await fetch(session.url, { headers: { 'accept-language': accepted } })
    expect(await page.text()).toContain(expected)
  })

  it('shows amounts with the decimals of their currency', async () => {
    const { stripe } = await aShop()
    const yen = { price_data: { currency: 'jpy', unit_amount: 1500, product_data: { name: 'x' } }, quantity: 1 }
    const som = await fetch((await anOpenSession(stripe, { locale: 'ru' })).url)
    expect((await som.text()).replace(/\s/g, ' ')).toContain('1 500,00 сом')
    const session = await anOpenSession(stripe, { locale: 'en', line_items: [yen] })
    expect(await (await fetch(session.url)).text()).toContain('¥1,500<')
  })

  it('shows what a shop sends as text, whatever it is', async () => {
    const { stripe } = await aShop()
    const evil = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`
    const session = await anOpenSession(stripe, {
      line_items: [kgs(5000, evil)],
      cancel_url: 'http://shop.test/?q="onmouseover="alert(3)',
      locale: 'en',
    })
    const declined = await submitCard(session.url, evil, { exp_month: evil, exp_year: evil, cvc: evil })
    for (const page of [await fetch(session.url), declined]) {
      const text = await page.text()
      expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(text).not.toMatch(/<script|<img|"onmouseover/)
    }
  })

  it('comes again with the reason when the card is declined, and never with the number', async () => {
    const { stripe } = await aShop()
    const session = await anOpenSession(stripe, { locale: 'ru' })
    const answer = await submitCard(session.url, '4000000000009995', { cvc: '987' })
    expect(answer.status).toBe(402)
    const text = await answer.text()
    expect(text).toContain('На карте недостаточно денег')
    expect(text).toContain('value="2040"')
    expect(text).not.toContain('987')
    expect(text).not.toContain('4000000000009995')
    expect((await submitCard(session.url)).status).toBe(303)
  })

  it('is not there for a session that is not', async () => {
    const { sandbox } = await aShop()
    const page = await fetch(`${sandbox.url}/c/pay/cs_test_none`, english)
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('There is no such payment')
    expect((await submitCard(`${sandbox.url}/c/pay/cs_test_none`)).status).toBe(404)
  })

  it('takes no form of ten megabytes', async () => {
    const { stripe } = await aShop()
    const session = await anOpenSession(stripe)
    const body = new URLSearchParams({ card_number: '4'.repeat(10_000_000) })
    const answer = await fetch(session.url, { method: 'POST', body, ...english })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('could not be read')
  })

  it('is where publicUrl says', async () => {
    const { stripe, sandbox } = await aShop({ publicUrl: 'https://usta.test/stripe/' })
    const session = await anOpenSession(stripe)
    expect(session.url).toBe(`https://usta.test/stripe/c/pay/${session.id}`)
    expect((await fetch(`${sandbox.url}/c/pay/${session.id}`)).status).toBe(200)
  })
})
