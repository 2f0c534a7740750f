import { describe, expect, test } from 'vitest'
import type { Actor, StaffRole, UserActor } from '../../src/kernel/actor.ts'
import { allowedBidActions, allowedOrderActions, type OrderAction } from '../../src/modules/orders/actions.ts'
import { type OrderState, orderStates } from '../../src/modules/orders/machine.ts'
import { canSeeOrder, canSeePrivateDetails, isDisputable, type OrderFacts } from '../../src/modules/orders/policy.ts'

const user = (name: string, profiles: Partial<UserActor> = {}): UserActor => ({
  kind: 'user',
  userId: name,
  sessionId: name,
  name,
  email: `${name}@test.example`,
  staffRole: null,
  clientId: null,
  providerId: null,
  ...profiles,
})
const staff = (staffRole: StaffRole) => user(staffRole, { staffRole })

const actors = {
  visitor: { kind: 'anonymous' },
  client: user('client', { clientId: 'the client' }),
  stranger: user('stranger', { clientId: 'another client' }),
  provider: user('provider', { providerId: 'the provider' }),
  bidder: user('bidder', { providerId: 'a bidder' }),
  outsider: user('outsider', { providerId: 'an outsider' }),
  both: user('both', { clientId: 'the client', providerId: 'also a provider' }),
  support: staff('support'),
  moderator: staff('moderator'),
  finance: staff('finance'),
  admin: staff('admin'),
  platform: { kind: 'system', name: 'orders' },
} as const satisfies Record<string, Actor>

type Who = keyof typeof actors

const awarded: readonly OrderState[] = ['assigned', 'in_progress', 'completed', 'disputed']

function order(status: OrderState, who: Who, values: Partial<OrderFacts> = {}): OrderFacts {
  return {
    client_id: 'the client',
    provider_id: awarded.includes(status) ? 'the provider' : null,
    status,
    finished_at: null,
    disputable_until: '2030-01-01T00:00:00.000000Z',
    own_bid: who === 'bidder' ? 'rejected' : null,
    ...values,
  }
}

const unpaid = { paid: false, reviewed: false, lacksVerification: false, now: new Date('2029-12-31') }

/** Who can do what in which state, to an order that is not paid, not finished and not reviewed. */
const table: Record<OrderState, Partial<Record<Who, OrderAction[]>>> = {
  draft: {
    client: ['edit', 'publish', 'cancel', 'delete'],
    both: ['edit', 'publish', 'cancel', 'delete'],
    support: ['cancel', 'delete'],
    moderator: ['cancel', 'delete'],
    admin: ['cancel', 'delete'],
  },
  published: {
    client: ['edit', 'cancel', 'delete'],
    both: ['edit', 'cancel', 'delete'],
    provider: ['bid'],
    outsider: ['bid'],
    support: ['cancel', 'delete'],
    moderator: ['cancel', 'delete'],
    admin: ['cancel', 'delete'],
  },
  bidding: {
    client: ['edit', 'cancel', 'delete'],
    both: ['edit', 'cancel', 'delete'],
    provider: ['bid'],
    outsider: ['bid'],
    support: ['cancel', 'delete'],
    moderator: ['cancel', 'delete'],
    admin: ['cancel', 'delete'],
  },
  assigned: {
    client: ['cancel', 'dispute'],
    both: ['cancel', 'dispute'],
    provider: ['cancel', 'dispute'],
    support: ['cancel'],
    moderator: ['cancel'],
    admin: ['cancel'],
  },
  in_progress: { client: ['dispute'], both: ['dispute'], provider: ['finish', 'dispute'] },
  completed: {
    client: ['review', 'dispute', 'delete'],
    both: ['review', 'dispute', 'delete'],
    provider: ['dispute'],
    support: ['delete'],
    moderator: ['delete'],
    admin: ['delete'],
  },
  cancelled: {
    client: ['delete'],
    both: ['delete'],
    support: ['delete'],
    moderator: ['delete'],
    admin: ['delete'],
  },
  disputed: {},
}

describe.each(orderStates)('an order that is %s', (status) => {
  test.each(Object.keys(actors) as Who[])('%s', (who) => {
    expect(allowedOrderActions(actors[who], order(status, who), unpaid)).toEqual(table[status][who] ?? [])
  })
})

describe('what else has to be so', () => {
  const can = (who: Who, facts: OrderFacts, circumstances: Partial<typeof unpaid> = {}) =>
    allowedOrderActions(actors[who], facts, { ...unpaid, ...circumstances })

  test('work starts when the invoice is paid', () => {
    expect(can('provider', order('assigned', 'provider'), { paid: true })).toContain('start')
  })

  test('finished work is accepted by the client, or by the platform for them', () => {
    const finished = order('in_progress', 'client', { finished_at: '2029-12-30T00:00:00.000000Z' })
    expect(can('client', finished)).toEqual(['complete', 'dispute'])
    expect(can('provider', finished)).toEqual(['dispute'])
    expect(can('platform', finished)).toEqual(['complete'])
  })

  test('an order is rated once', () => {
    expect(can('client', order('completed', 'client'), { reviewed: true })).not.toContain('review')
  })

  test('a completed order is disputed in time', () => {
    expect(isDisputable(order('completed', 'client'), new Date('2030-01-01T00:00:01Z'))).toBe(false)
    expect(can('client', order('completed', 'client', { disputable_until: null }))).not.toContain('dispute')
  })

  test('one bids with what the category requires, and without an active bid', () => {
    expect(can('outsider', order('bidding', 'outsider'), { lacksVerification: true })).toEqual([])
    expect(can('outsider', order('bidding', 'outsider', { own_bid: 'pending' }))).toEqual([])
    expect(can('outsider', order('bidding', 'outsider', { own_bid: 'withdrawn' }))).toEqual(['bid'])
  })
})

describe('who sees an order', () => {
  const seers: Record<OrderState, Who[]> = {
    draft: ['client', 'both'],
    published: ['client', 'provider', 'bidder', 'outsider', 'both'],
    bidding: ['client', 'provider', 'bidder', 'outsider', 'both'],
    assigned: ['client', 'provider', 'bidder', 'both'],
    in_progress: ['client', 'provider', 'bidder', 'both'],
    completed: ['client', 'provider', 'bidder', 'both'],
    cancelled: ['client', 'bidder', 'both'],
    disputed: ['client', 'provider', 'bidder', 'both'],
  }
  const always: Who[] = ['support', 'moderator', 'finance', 'admin', 'platform']

  test.each(orderStates)('%s', (status) => {
    const seeing = (Object.keys(actors) as Who[]).filter((who) => canSeeOrder(actors[who], order(status, who)))
    const seen = status === 'draft' ? seeing.filter((who) => who !== 'bidder') : seeing
    expect(seen.sort()).toEqual([...seers[status], ...always].sort())
  })

  test('the address is for the two sides and staff', () => {
    const assigned = (who: Who) => canSeePrivateDetails(actors[who], order('assigned', who))
    expect((Object.keys(actors) as Who[]).filter(assigned)).toEqual(['client', 'provider', 'both', ...always])
  })
})

describe('a bid', () => {
  const bid = { provider_id: 'a bidder', status: 'pending' } as const
  const open = { client_id: 'the client', status: 'bidding' } as const

  test.each([
    ['bidder', ['edit', 'withdraw']],
    ['client', ['accept']],
    ['outsider', []],
    ['admin', []],
  ] as const)('that is pending: %s', (who, expected) => {
    expect(allowedBidActions(actors[who], bid, open)).toEqual(expected)
  })

  test('is left alone once it is decided, or the order is not open', () => {
    for (const who of ['bidder', 'client'] as const) {
      expect(allowedBidActions(actors[who], { ...bid, status: 'rejected' }, open)).toEqual([])
      expect(allowedBidActions(actors[who], bid, { ...open, status: 'cancelled' })).toEqual([])
    }
  })
})
