import { expect, test } from 'vitest'
import { barriers } from '../src/accessibility.ts'
import { type Language, visitor, widths } from '../src/visitors.ts'

const pages = [
  '/feed',
  '/feed?within_km=10&urgency=high',
  '/offers',
  '/jobs',
  '/jobs?status=completed',
  '/calendar',
  '/earnings',
  '/business',
  '/business/profile',
  '/business/services',
  '/business/verification',
]

test.each<Language>(['ky', 'ru', 'en'])(
  'the pages of a provider can be used by everybody in %s',
  async (language) => {
    for (const width of [widths.phone, widths.desktop]) {
      const someone = await visitor({ who: 'provider', language, width })
      for (const path of pages) {
        expect(await someone.goto(path), path).toBe(200)
        expect(await barriers(someone.page), path).toEqual([])
      }
      expect(someone.faults()).toEqual([])
      await someone.close()
    }
  },
  300_000,
)

const words = {
  ky: { offer: 'Сунушту жөнөтүү', receive: 'Сиз аласыз', begin: 'Каттал' },
  ru: { offer: 'Отправить предложение', receive: 'Вы получаете', begin: 'Зарег' },
  en: { offer: 'Send the offer', receive: 'You receive', begin: 'Sign up' },
}

test.each<Language>(['ky', 'ru', 'en'])(
  'a provider signs up, gets ready and offers a price, without JavaScript, in %s',
  async (language) => {
    const { page, goto, faults, close } = await visitor({ language, width: widths.phone, javaScript: false })
    const field = (name: string) => page.locator(`[name="${name}"]`)
    const send = (form: string) => page.locator(`form:has([name="${form}"]) button[type=submit]`).first().click()
    await goto('/sign-up?next=%2Fbusiness')
    await field('name').fill('Эрмек Усталиев')
    await field('email').fill(`ermek.${language}@example.kg`)
    await field('password').fill('uzun sır söz 1')
    await page.locator('[name="user_type"][value="service_provider"]').check()
    await send('password')
    await goto('/business/profile')
    await field('business_name').fill('Эрмек уста')
    await field('business_description').fill('Кран, түтүк, жылытуу.')
    await field('service_areas').first().check()
    await field('availability_schedule/mon/0/from').fill('09:00')
    await field('availability_schedule/mon/0/to').fill('18:00')
    await send('business_name')
    await goto('/business/services')
    await field('base_price').fill('800')
    await send('base_price')
    await goto('/business/verification')
    await field('evidence/number').fill('AN1234567')
    await send('evidence/number')
    await goto('/business')
    expect(await page.locator('progress').getAttribute('value')).toBe('4')
    await goto('/feed')
    const orders = await page
      .locator('main li h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    // Some categories take offers of verified providers only.
    for (const order of orders) {
      await page.goto(order ?? '')
      if ((await field('amount').count()) > 0) break
    }
    await field('amount').fill('2500')
    await field('description').fill('Бүгүн келе алам.')
    await page.locator('button[value=quote]').click()
    await page.getByText(words[language].receive).waitFor()
    expect(await field('amount').inputValue()).toBe('2500')
    await page.getByRole('button', { name: words[language].offer }).click()
    await goto('/offers')
    expect(await page.locator('main li h2').count()).toBe(1)
    await goto('/earnings')
    expect(faults()).toEqual([])
    await close()
  },
  300_000,
)
