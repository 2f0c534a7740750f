import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Reference, Script, Template, Value } from './script.ts'

/** The ids that one request is about. */
export type Inputs = Readonly<Record<string, string>>

/** Sends a script once: what belongs to a transaction over one connection, the rest over any. */
export async function play(pool: pg.Pool, script: Script, inputs: Inputs): Promise<void> {
  const answers: unknown[][] = []
  const unique = new Map<string, string>()
  const held = new Map<number, pg.PoolClient>()

  const find = (reference: Reference): string => {
    if ('input' in reference) return inputs[reference.input] ?? ''
    if ('unique' in reference) {
      const fresh = unique.get(reference.unique) ?? similar(reference.unique)
      unique.set(reference.unique, fresh)
      return fresh
    }
    const { statement, path } = reference
    let found: unknown = answers[statement]
    for (const key of path) found = (found as Record<string | number, unknown> | undefined)?.[key]
    if (found === undefined)
      throw new Error(`${path.join('.')} is missing from the answer to: ${script[statement]?.text.join('…')}`)
    return String(found)
  }
  const fill = (template: Template) => template.map((part) => (typeof part === 'string' ? part : find(part))).join('')
  const toValue = (value: Value): unknown => {
    if ('as' in value) return value.as
    return 'text' in value ? fill(value.text) : value.list.map(toValue)
  }

  try {
    for (const { connection, text, values, name } of script) {
      const sql = fill(text)
      if (/^begin\b/i.test(sql)) held.set(connection, await pool.connect())
      const target = held.get(connection) ?? pool
      const result: pg.QueryResult | pg.QueryResult[] = await target.query({
        text: sql,
        ...(values.length > 0 ? { values: values.map(toValue) } : {}),
        ...(name === undefined ? {} : { name }),
      })
      answers.push([result].flat().flatMap(({ rows }) => rows))
      if (/^(commit|rollback)\b/i.test(sql)) {
        held.get(connection)?.release()
        held.delete(connection)
      }
    }
  } finally {
    for (const client of held.values()) client.release(true)
  }
}

/** Another text of the same form: an id, an e-mail address, the name of a thing of the gateway, a number. */
function similar(text: string): string {
  const digits = randomBytes(16).toString('hex')
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) {
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }
  const [, prefix = ''] = /^([a-z]+_|[A-Z]+-)/.exec(text) ?? []
  const [, suffix = ''] = /(@.*)$/.exec(text) ?? []
  return `${prefix}${digits}${suffix}`
}
