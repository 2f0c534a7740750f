import { describe, expect, test } from 'vitest'
import { readForm } from '../app/forms/form.server.ts'
import { isEnoughForDraft, pickAnswers } from '../app/order-form/answers.ts'
import { checkStep } from '../app/order-form/check-step.ts'
import { keepAnswers, keptAnswers } from '../app/order-form/kept-answers.server.ts'
import { areaOf, readStep } from '../app/order-form/read-step.ts'
import { type Step, stepAfter, stepsFor, unansweredBefore } from '../app/order-form/steps.ts'

const jal = { id: 'jal', name: 'Жал', city: 'Бишкек', state: '', country: 'Кыргызстан', postal_codes: ['720038'] }
const osh = { id: 'osh', name: 'Ош', city: 'Ош', state: '', country: 'Кыргызстан', postal_codes: [] }
const areas = [jal, osh]

const whole = {
  service_subcategory_id: 'service',
  title: 'Капает кран',
  description: 'На кухне, третий день',
  city: 'Бишкек',
  location: 'Жал, 23',
}

async function said(step: Step, fields: Record<string, string>, before = {}) {
  const request = new Request('http://usta.test/', { method: 'POST', body: new URLSearchParams(fields) })
  return readStep(step, await readForm(request), before, areas)
}

const inWords = ((key: string) => key) as unknown as Parameters<typeof checkStep>[3]
const faults = (step: Step, answers: object) => checkStep(step, answers, '2026-11-22', inWords)

describe('what a visitor fills in of an order', () => {
  const kept = (header: string | null) =>
    keptAnswers(new Request('http://usta.test/', { headers: { cookie: header?.split(';')[0] ?? '' } }))

  test('is kept in the browser, a long description too', () => {
    const letters = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя '
    const description = Array.from({ length: 3_000 }, (_, at) => letters[(at * at * 7 + at * 3) % letters.length]).join(
      '',
    )
    const answers = { ...whole, description, addons: [{ addon_id: 'addon', quantity: 2 }] }
    expect(kept(keepAnswers(answers))).toEqual(answers)
  })

  test('is not cut where it is too long for a cookie', () => {
    const noise = Array.from({ length: 6_000 }, () => String.fromCharCode(0x400 + Math.random() * 255)).join('')
    expect(keepAnswers({ ...whole, description: noise })).toBeNull()
  })

  test.each(['', 'usta_order=nonsense', `usta_order=${Buffer.from('[1]').toString('base64url')}`])(
    'is nothing in a cookie that is not ours: %s',
    (cookie) => expect(kept(cookie)).toEqual({}),
  )

  test('is what the form asks for and nothing else', () => {
    const strange = {
      ...whole,
      status: 'completed',
      client_id: 'me',
      urgency: 7,
      addons: [{ addon_id: 'a', quantity: 1, price: 1 }, null],
    }
    expect(pickAnswers(strange)).toEqual({ ...whole, addons: [{ addon_id: 'a', quantity: 1 }] })
  })

  test('is enough for a draft once the place is known', () => {
    expect(isEnoughForDraft(whole)).toBe(true)
    expect(isEnoughForDraft({ ...whole, location: '' })).toBe(false)
  })
})

describe('the steps', () => {
  test('follow each other, and none asks for add-ons that there are not', () => {
    expect(stepAfter('budget', stepsFor({ addons: [{}] }))).toBe('addons')
    expect(stepAfter('budget', stepsFor({ addons: [] }))).toBe('review')
  })

  test('cannot be jumped over where they are needed', () => {
    expect(unansweredBefore('review', whole)).toBeNull()
    expect(unansweredBefore('review', {})).toBe('service')
    expect(unansweredBefore('when', { ...whole, city: '' })).toBe('where')
    expect(unansweredBefore('what', { service_subcategory_id: 'service' })).toBeNull()
  })

  test('another service has other add-ons', async () => {
    const before = { service_subcategory_id: 'old', addons: [{ addon_id: 'a', quantity: 1 }] }
    expect(await said('service', { service_subcategory_id: 'new' }, before)).toEqual({
      service_subcategory_id: 'new',
      addons: [],
    })
    expect(await said('service', { service_subcategory_id: 'old' }, before)).toEqual({})
  })

  test('an area says its city and postal code; another place is a city in words', async () => {
    expect(await said('where', { area: 'jal', city: 'Ош', location: '23-14' })).toEqual({
      city: 'Бишкек',
      state: '',
      country: 'Кыргызстан',
      postal_code: '720038',
      location: '23-14',
    })
    expect(await said('where', { area: '', city: 'Талас', location: '1' }, { postal_code: '720038' })).toMatchObject({
      city: 'Талас',
      postal_code: '',
    })
  })

  test('a postal code that no area has stays while the city does', async () => {
    const before = { city: 'Талас', postal_code: '724200' }
    expect(await said('where', { area: '', city: 'Талас', location: '1' }, before)).not.toHaveProperty('postal_code')
  })

  test('an area is found again by its postal code, or as the whole city', () => {
    expect(areaOf({ city: 'Бишкек', postal_code: '720038' }, areas)).toBe(jal)
    expect(areaOf({ city: 'Ош' }, areas)).toBe(osh)
    expect(areaOf({ city: 'Бишкек' }, areas)).toBeNull()
  })

  test('amounts are taken as people write them', async () => {
    expect(await said('budget', { budget_min: '1 500', budget_max: '2500,5' })).toEqual({
      budget_min: '1500',
      budget_max: '2500.5',
    })
    expect(await said('budget', { budget_min: '', budget_max: '' })).toEqual({ budget_min: null, budget_max: null })
  })

  test('say what is missing or cannot be, at the field', () => {
    expect(faults('what', { title: '', description: 'x' })).toEqual({ title: 'needed.title' })
    expect(faults('where', { city: '', location: '' })).toEqual({ city: 'needed.city', location: 'needed.location' })
    expect(faults('when', { service_date: '2026-11-21' })).toEqual({ service_date: 'wrong.past' })
    expect(faults('when', { service_date: '2026-11-22' })).toEqual({})
    expect(faults('budget', { budget_min: 'много' })).toEqual({ budget_min: 'wrong.amount' })
    expect(faults('budget', { budget_min: '900', budget_max: '1000' })).toEqual({})
    expect(faults('budget', { budget_min: '1000', budget_max: '900' })).toEqual({ budget_max: 'wrong.reversed' })
  })
})
