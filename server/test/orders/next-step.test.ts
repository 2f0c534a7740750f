import { describe, expect, test } from 'vitest'
import type { Actor, UserActor } from '../../src/kernel/actor.ts'
import type { OrderState } from '../../src/modules/orders/machine.ts'
import { nextStep } from '../../src/modules/orders/next-step.ts'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned, givenCompleted, givenFinished, givenPaid } from './steps.ts'

const person = (profiles: Partial<UserActor>) =>
  ({ kind: 'user', staffRole: null, clientId: null, providerId: null, ...profiles }) as Actor

const client = person({ clientId: 'the client' })
const loser = person({ providerId: 'a bidder' })

const order = (status: OrderState, values: object = {}) => ({
  client_id: 'the client',
  provider_id: ['assigned', 'in_progress', 'completed', 'disputed'].includes(status) ? 'the provider' : null,
  status,
  finished_at: null,
  completes_at: null,
  disputable_until: null,
  own_bid: null,
  ...values,
})

const ended = '2026-11-22T10:00:00.000000Z'
const due = '2026-11-25T10:00:00.000000Z'

test.each([
  ['draft', {}, { step: 'publish', by: 'client', until: null }],
  ['published', {}, { step: 'offer', by: 'provider', until: null }],
  ['bidding', {}, { step: 'choose', by: 'client', until: null }],
  ['assigned', {}, { step: 'pay', by: 'client', until: null }],
  ['assigned', { paid: true }, { step: 'start', by: 'provider', until: null }],
  ['in_progress', {}, { step: 'finish', by: 'provider', until: null }],
  ['in_progress', { finished_at: ended, completes_at: due }, { step: 'accept', by: 'client', until: due }],
  ['completed', {}, { step: 'review', by: 'client', until: null }],
  ['completed', { reviewed: true }, null],
  ['disputed', {}, { step: 'decide', by: 'staff', until: null }],
  ['cancelled', {}, null],
] as const)(
  '%s %o waits for %o',
  (status, { paid = false, reviewed = false, ...values }: Record<string, unknown>, step) => {
    expect(nextStep(client, order(status, values), { paid: paid === true, reviewed: reviewed === true })).toEqual(step)
  },
)

test('who lost does not learn whether it is paid', () => {
  const known = { paid: true, reviewed: false }
  expect(nextStep(loser, order('assigned', { own_bid: 'rejected' }), known)).toBeNull()
  expect(nextStep(loser, order('bidding', { own_bid: 'pending' }), known)).toMatchObject({ step: 'choose' })
})

describe('the API tells it', () => {
  test('in the order and in lists alike', async () => {
    const server = await startTestServer()
    const { api } = server
    const cases = [
      [await givenAssigned(server), { step: 'pay', by: 'client' }],
      [await givenPaid(server), { step: 'start', by: 'provider' }],
      [await givenFinished(server), { step: 'accept', by: 'client', until: expect.any(String) }],
      [await givenCompleted(server, { client_rating: 5 }), null],
    ] as const
    for (const [underway, step] of cases) {
      for (const [one, feed] of [
        [underway.client, 'own'],
        [underway.provider, 'work'],
      ] as const) {
        const whole = await api.as(one).get(`/orders/${underway.id}`)
        const listed = await api.as(one).get(`/orders?feed=${feed}`)
        const expected = step === null ? null : expect.objectContaining(step)
        expect(whole.body.next_step).toEqual(expected)
        expect(listed.body.items[0].next_step).toEqual(expected)
      }
    }
  })
})
