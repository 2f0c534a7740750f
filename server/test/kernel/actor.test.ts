import { expect, test } from 'vitest'
import { type Actor, isStaff, systemCall, type UserActor, userIdOf } from '../../src/kernel/actor.ts'
import { requireVersion, versionOf } from '../../src/kernel/version.ts'

const user: UserActor = {
  kind: 'user',
  userId: 'u1',
  sessionId: 's1',
  name: 'Айбек',
  email: 'a@usta.test',
  staffRole: null,
  clientId: null,
  providerId: null,
}
const system: Actor = { kind: 'system', name: 'job:x' }

test('staff have the roles they were given, and admins have all', () => {
  expect(isStaff(user)).toBe(false)
  expect(isStaff({ ...user, staffRole: 'support' })).toBe(true)
  expect(isStaff({ ...user, staffRole: 'support' }, 'finance')).toBe(false)
  expect(isStaff({ ...user, staffRole: 'finance' }, 'support', 'finance')).toBe(true)
  expect(isStaff({ ...user, staffRole: 'admin' }, 'finance')).toBe(true)
})

test('neither a visitor nor the platform itself is staff or a user', () => {
  for (const actor of [system, { kind: 'anonymous' } as const]) {
    expect(isStaff(actor)).toBe(false)
    expect(userIdOf(actor)).toBeNull()
  }
  expect(userIdOf(user)).toBe('u1')
  expect(systemCall('job:x', 'job-1-1').actor).toEqual(system)
})

test('a change based on what is still there goes through, one based on what was does not', () => {
  const row = { updated_at: '2026-01-01T10:00:00.123456Z' }
  const version = versionOf(row.updated_at)
  expect(version).toBe('20260101T100000123456')
  for (const ifMatch of [undefined, '*', version]) requireVersion({ ifMatch }, row)
  for (const ifMatch of ['none', '', '20260101T100000123455']) {
    expect(() => requireVersion({ ifMatch }, row)).toThrow('version.stale')
  }
})
