import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)

const documents = globSync(['*.md', 'docs/**/*.md', '{packages,server,web,bench}/**/README.md'], {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
}).sort()

describe.each(documents)('%s', (document) => {
  const text = read(document)

  test('links to files that exist', () => {
    const links = all(text, /\]\((?!https?:|#)([^)#]+)/g)
    expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([])
  })

  test('names files that exist', () => {
    const named = all(text, /`((?:server|web|packages|bench|scripts|docs)\/[\w./-]+)`/g)
    expect(named.filter((path) => !existsSync(join(root, path)) && !isMadeLater(path))).toEqual([])
  })

  test('names npm scripts that exist', () => {
    const scripts = [...globSync('{.,packages/*,bench}/package.json', { cwd: root })].flatMap((manifest) =>
      Object.keys(JSON.parse(read(manifest)).scripts ?? {}),
    )
    expect(all(text, /npm run ([\w:-]+)/g).filter((script) => !scripts.includes(script))).toEqual([])
  })
})

/** What a build writes. */
function isMadeLater(path: string): boolean {
  return path.startsWith('web/build')
}

test('the README lists every setting that the server reads, and no other', () => {
  const schemas = [
    /const Environment = Type\.Object\(\{\n(.*?)\n\}\)/s.exec(read('server/src/config.ts')),
    /export function messageVariables\(.*?\n {2}return \{\n(.*?)\n {2}\}\n/s.exec(
      read('server/src/config-messages.ts'),
    ),
  ]
  const settings = schemas.flatMap((schema) => all(schema?.[1] ?? '', /^ {2,4}([A-Z][A-Z0-9_]+):/gm))
  expect(settings).toEqual(expect.arrayContaining(['DATABASE_URL', 'S3_BUCKET', 'SMTP_URL']))
  const rows = all(read('README.md'), /^\| ((?:`[A-Z][A-Z0-9_]+`(?:, )?)+) \|/gm)
  expect(rows.flatMap((row) => all(row, /`(\w+)`/g)).sort()).toEqual(settings.sort())
})
