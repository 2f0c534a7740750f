import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bidMachine, disputeMachine, orderMachine } from '../../src/modules/orders/index.ts'
import { page, redraw } from '../../src/tools/state-diagram.ts'

/** What the API promises, arrow by arrow. */
const promised = [
  'draft → published',
  'published → bidding',
  'bidding → published',
  'bidding → assigned',
  'assigned → in_progress',
  'in_progress → completed',
  'draft → cancelled',
  'published → cancelled',
  'bidding → cancelled',
  'assigned → cancelled',
  'assigned → disputed',
  'in_progress → disputed',
  'completed → disputed',
  'disputed → completed',
  'disputed → cancelled',
]

describe('the states of an order', () => {
  test('are left by the promised arrows only', () => {
    const arrows = Object.values(orderMachine.transitions).flatMap(({ from, to }) =>
      from.filter((state) => state !== to).map((state) => `${state} → ${to}`),
    )
    expect(arrows.sort()).toEqual([...promised].sort())
  })

  test('end in cancelled', () => {
    expect(orderMachine.actionsIn('cancelled')).toEqual([])
    expect(orderMachine.actionsIn('completed')).toEqual(['dispute'])
  })
})

test('a bid that is decided stays decided', () => {
  for (const state of ['accepted', 'rejected', 'withdrawn'] as const) expect(bidMachine.actionsIn(state)).toEqual([])
})

test('a dispute that is decided stays decided', () => {
  for (const state of ['resolved', 'closed'] as const) expect(disputeMachine.actionsIn(state)).toEqual([])
})

test('the diagrams in docs/orders.md show the machines as they are', () => {
  const text = readFileSync(page, 'utf8')
  expect(text.match(/```mermaid/g)).toHaveLength(3)
  expect(redraw(text)).toBe(text)
})
