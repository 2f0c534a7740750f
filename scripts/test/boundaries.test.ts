import { globSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBreaches } from '../boundaries/check.ts'
import { rules } from '../boundaries/rules.ts'

const fixtures = join(import.meta.dirname, '../fixtures/boundaries')

test('every rule has a fixture, and every fixture a rule', () => {
  expect(readdirSync(fixtures).sort()).toEqual(rules.map(({ name }) => name).sort())
})

describe.each(rules)('$name', ({ name }) => {
  test('is broken by each file of its fixture, and no other rule is', () => {
    const root = join(fixtures, name, 'breaks')
    const broken = findBreaches(root).map(({ file, rule }) => `${file} breaks ${rule}`)
    const files = globSync('**/*.{ts,tsx,sql}', { cwd: root })
    expect([...new Set(broken)].sort()).toEqual(files.map((file) => `${file} breaks ${name}`).sort())
  })

  test('lets the right way pass', () => {
    const root = join(fixtures, name, 'keeps')
    expect(globSync('**/*.{ts,tsx,sql}', { cwd: root })).not.toEqual([])
    expect(findBreaches(root)).toEqual([])
  })
})

test('a breach says where, which rule, and what to do instead', () => {
  expect(findBreaches(join(fixtures, 'module-imports/breaks'))).toContainEqual({
    file: 'server/src/modules/orders/imports-chat.ts',
    line: 1,
    rule: 'module-imports',
    message: 'imports chat. Not in the list of this module (moduleImports). What must flow the other way is an event.',
  })
})

test('a line inside an SQL template is the line in the file', () => {
  const [breach] = findBreaches(join(fixtures, 'own-tables/breaks')).filter(({ file }) =>
    file.endsWith('chat/updates-orders.ts'),
  )
  expect(breach?.line).toBe(2)
})
