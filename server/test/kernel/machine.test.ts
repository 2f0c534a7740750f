import { expect, test } from 'vitest'
import { defineMachine } from '../../src/kernel/machine.ts'

const door = defineMachine(['open', 'closed', 'locked'], {
  close: { from: ['open'], to: 'closed' },
  lock: { from: ['closed'], to: 'locked' },
  unlock: { from: ['locked'], to: 'closed' },
  remove: { from: ['open', 'closed'], to: 'open' },
})

test('an action is allowed in the states it starts from, and in no other', () => {
  const allowed = Object.keys(door.transitions).flatMap((action) =>
    door.states
      .filter((state) => door.allows(action as keyof typeof door.transitions, state))
      .map((s) => `${action} ${s}`),
  )
  expect(allowed).toEqual(['close open', 'lock closed', 'unlock locked', 'remove open', 'remove closed'])
})

test('a state knows the actions that may be taken in it', () => {
  expect(door.actionsIn('open')).toEqual(['close', 'remove'])
  expect(door.actionsIn('closed')).toEqual(['lock', 'remove'])
  expect(door.actionsIn('locked')).toEqual(['unlock'])
})

test('an action knows where it comes from and where it leads', () => {
  expect(door.from('remove')).toEqual(['open', 'closed'])
  expect(door.to('unlock')).toBe('closed')
})
