import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readUnsubscription, signUnsubscription } from '../../src/modules/notifications/unsubscribe-link.ts'

const of = { userId: randomUUID(), kind: 'orders' } as const

test('a link unsubscribes whom and what it was made for', () => {
  expect(readUnsubscription('secret', signUnsubscription('secret', of))).toEqual(of)
})

test('nobody makes or changes one without the secret', () => {
  const token = signUnsubscription('secret', of)
  const others = [
    signUnsubscription('another', of),
    token.replace('orders', 'chat'),
    token.replace(of.userId, randomUUID()),
    `${token}.x`,
    token.slice(0, -1),
    '',
    '..',
  ]
  expect(others.map((other) => readUnsubscription('secret', other))).toEqual(others.map(() => null))
})
