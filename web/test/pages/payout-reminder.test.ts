import { expect, test } from 'vitest'
import { apiAnswering, loggedIn, sessionOf, visit } from './given.ts'

const reminders = {
  ky: 'Акчаңызды кайда которобуз?',
  ru: 'Куда перечислить ваши деньги?',
  en: 'Where shall we send your money?',
}
const none = { assigned: 0, in_progress: 0, completed: 0, disputed: 0, cancelled: 0 }
const noMoney = { balance: '0.00', held: '0.00', currency: 'KGS', months: [] }

interface Given {
  /** What is to be seen to of where their money goes. */
  payout?: 'todo' | 'done'
  /** Their jobs by state. */
  jobs?: Partial<typeof none>
  /** Money of their orders that is held. */
  held?: string
}

/** A page as a provider sees it. */
async function show(path: string, { payout = 'todo', jobs = {}, held = '0.00' }: Given) {
  const apiFetch = apiAnswering({
    'GET /auth/session': sessionOf({ provider_id: 'p' }),
    'GET /profile/provider/checklist': () => Response.json({ steps: [{ key: 'payout', state: payout }] }),
    'GET /orders': () => Response.json({ items: [], next_cursor: null }),
    'GET /orders/counts': () => Response.json({ ...none, ...jobs }),
    'GET /profile/provider/earnings': () => Response.json({ ...noMoney, held }),
  })
  const { html, response } = await visit(path, { headers: loggedIn, apiFetch })
  expect(response.status).toBe(200)
  return html
}

test.each(['ky', 'ru', 'en'] as const)(
  'a provider who was chosen is asked in %s where their money goes',
  async (language) => {
    const pages = { jobs: { jobs: { assigned: 1 } }, earnings: { held: '1350.00' } }
    for (const [page, given] of Object.entries(pages)) {
      const html = await show(`/${language}/${page}`, given)
      expect(html).toContain(reminders[language])
      expect(html).toContain(`href="/${language}/business/payout"`)
    }
  },
)

test('who has said so, or was never chosen, or only for work that was cancelled, is not', async () => {
  for (const given of [{ payout: 'done', jobs: { assigned: 1 } }, {}, { jobs: { cancelled: 2 } }] as const) {
    expect(await show('/ru/jobs', given)).not.toContain(reminders.ru)
  }
  expect(await show('/ru/earnings', { payout: 'done', held: '1350.00' })).not.toContain(reminders.ru)
  expect(await show('/ru/earnings', {})).not.toContain(reminders.ru)
})
