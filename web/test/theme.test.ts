import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dark, light, type Palette, textPairs } from '../app/theme/palette.ts'

const web = join(import.meta.dirname, '..')
const stylesheet = readFileSync(join(web, 'app/theme/styles.css'), 'utf8')

const cases = Object.entries({ light, dark }).flatMap(([scheme, palette]) =>
  textPairs.map(([text, ground]) => [scheme, text, ground, palette] as const),
)

test.each(cases)('%s: %s on %s can be read by everyone', (_scheme, text, ground, palette: Palette) => {
  expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
})

test('what can be pressed stands out from its ground', () => {
  for (const { action, edge, paper, ground } of [light, dark]) {
    for (const behind of [paper, ground]) {
      expect(contrast(action, behind)).toBeGreaterThanOrEqual(3)
      expect(contrast(edge, behind)).toBeGreaterThanOrEqual(3)
    }
  }
})

test('every component of Mantine that a page uses brings its styles', () => {
  const pages = globSync('app/**/*.tsx', { cwd: web }).map((file) => readFileSync(join(web, file), 'utf8'))
  const imports = pages.flatMap((page) => [...page.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)])
  const names = new Set(imports.flatMap(([, list = '']) => list.split(',').map((name) => name.trim())))
  const styled = [...names].filter((name) => hasStyles(name))
  expect(styled.length).toBeGreaterThan(5)
  for (const name of styled) expect(stylesheet).toContain(`@mantine/core/styles/${name}.layer.css`)
})

function hasStyles(name: string): boolean {
  return globSync(`node_modules/@mantine/core/styles/${name}.layer.css`, { cwd: join(web, '..') }).length > 0
}

/** WCAG 2.2: (L1 + 0.05) / (L2 + 0.05). */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
