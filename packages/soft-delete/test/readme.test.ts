import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { givenEngine } from './given.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const pool = await givenEngine()

/** The code of the README in one language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, block = '']) => block)
}

test('the worked example works as it stands', async () => {
  const [setUp = '', anyClient = ''] = blocks('sql')
  await pool.query(setUp)
  const client = await pool.connect()
  const answers = (await client.query(anyClient)) as unknown as { command: string; rows: unknown[] }[]
  client.release(true)
  expect(answers.filter(({ command }) => command === 'SELECT').map(({ rows }) => rows)).toEqual([
    [{ counts: { cities: 1, streets: 1 }, taken: 'cities_name_key' }],
    [{ restore: { cities: 1, streets: 1 } }],
  ])
  const { rows } = await pool.query('select actor_id from deletions')
  expect(rows[0]).toEqual({ actor_id: '01900000-0000-7000-8000-000000000001' })

  const [program = ''] = blocks('ts')
  const promised = [...program.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map(([, json = '']) => JSON.parse(json))
  expect(promised.length).toBeGreaterThan(5)
  expect(await printed(program)).toEqual(promised)
})

/** Runs a program on the database of this file, and answers what it logs. */
async function printed(program: string): Promise<unknown[]> {
  const folder = mkdtempSync(join(import.meta.dirname, 'readme-'))
  try {
    writeFileSync(join(folder, 'example.ts'), program.replaceAll('console.log(', 'log('))
    writeFileSync(
      join(folder, 'main.ts'),
      `globalThis.log = (value) => process.stdout.write(JSON.stringify(value) + '\\n')\nawait import('./example.ts')`,
    )
    const env = { ...process.env, DATABASE_URL: pool.options.connectionString ?? '' }
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'main.ts')], { env })
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('every function, method and error that it names is there', async () => {
  const { rows } = await pool.query(`select proname from pg_proc where pronamespace = 'soft_delete'::regnamespace`)
  const functions = new Set(rows.map((row) => row.proname))
  for (const [, name] of readme.matchAll(/soft_delete\.(\w+)\(/g)) expect(functions, name).toContain(name)
  const exported = await import('../src/index.ts')
  for (const [, name = ''] of readme.matchAll(/`(\w+Error)`/g)) expect(exported, name).toHaveProperty(name)
  const methods = readme.slice(readme.indexOf('## In TypeScript'), readme.indexOf('## In SQL'))
  for (const [, name = ''] of methods.matchAll(/`([a-z]\w+)(?:\([\w, ]*\))?`/g)) {
    if (['db', 'code', 'blockers', 'softDeleteErrorOf'].includes(name)) continue
    const owner = [exported.CascadingSoftDeleteManager, exported.Deletions].find(({ prototype }) => name in prototype)
    expect(owner, name).toBeDefined()
  }
})
