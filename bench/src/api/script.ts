import type { Recorded } from './recorder.ts'

/** What was recorded of one request, made to be sent any number of times, each time about other rows. */
export type Script = readonly Statement[]

export interface Statement {
  /** Which connection it goes over: those of one transaction share theirs. */
  readonly connection: number
  readonly text: Template
  readonly values: readonly Value[]
  readonly name?: string
}

/** Text between what differs from one time to the next. */
export type Template = readonly (string | Reference)[]

/** A value that is sent as it is, a text with references in it, or a list of such. */
export type Value = { readonly as: unknown } | { readonly text: Template } | { readonly list: readonly Value[] }

export type Reference =
  /** One of the ids that the request is about. */
  | { readonly input: string }
  /** What an earlier statement answered. */
  | { readonly statement: number; readonly path: readonly (string | number)[] }
  /** New each time: the id of a request, a token, what the gateway calls its things. */
  | { readonly unique: string }

const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Texts that name one thing and no other: ids of ours and of requests, names of the gateway, numbers of papers. */
const naming = `${id}|(?:cs|pi|ch|cus|evt|txn|py)_\\w{8,}|(?:INV|PAY)-[\\d-]+`

export interface ScriptOptions {
  /** The ids that the recorded request was about, by the name under which each time brings its own. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Texts that have to be new each time, such as an e-mail address that registers. */
  readonly unique?: readonly string[]
}

/** Finds in each statement what came from the request, from earlier answers, or from nowhere. */
export function writeScript(recorded: readonly Recorded[], { inputs = {}, unique = [] }: ScriptOptions): Script {
  const references = new Map<string, Reference>()
  for (const [name, value] of Object.entries(inputs)) references.set(value, { input: name })
  for (const text of unique) references.set(text, { unique: text })
  const pattern = new RegExp([...references.keys()].map(RegExp.escape).concat(naming).join('|'), 'g')

  return recorded.map(({ connection, text, values, name, rows }, at) => {
    chosenIds(text, values, rows).forEach((id) => {
      if (!references.has(id)) references.set(id, { unique: id })
    })
    const statement = {
      connection,
      text: toTemplate(freshRequest(text, references), pattern, references),
      values: values.map((value) => toValue(value, pattern, references)),
      ...(name === undefined ? {} : { name }),
    }
    learn(rows, at, pattern, references)
    return statement
  })
}

/** The ids of new rows that came with them, such as one made of what a row is about. */
function chosenIds(text: string, values: readonly unknown[], rows: readonly unknown[]): string[] {
  if (!/^\s*insert\b/i.test(text)) return []
  const sent = JSON.stringify(values)
  const ids = rows.map((row) => (row as { id?: unknown }).id)
  return ids.filter((id): id is string => typeof id === 'string' && isId(id) && sent.includes(id))
}

function isId(text: string): boolean {
  return new RegExp(`^${id}$`).test(text)
}

/** Each request has an id of its own. */
function freshRequest(text: string, references: Map<string, Reference>): string {
  const id = /set_config\('app\.request_id', '([^']+)'/.exec(text)?.[1]
  if (id !== undefined && !references.has(id)) references.set(id, { unique: id })
  return text
}

function toValue(value: unknown, pattern: RegExp, references: Map<string, Reference>): Value {
  if (Array.isArray(value)) return { list: value.map((item) => toValue(item, pattern, references)) }
  if (value instanceof Date) return { as: value.toISOString() }
  if (typeof value !== 'string') return { as: value }
  const template = toTemplate(value, pattern, references)
  return template.every((part) => typeof part === 'string') ? { as: value } : { text: template }
}

function toTemplate(text: string, pattern: RegExp, references: Map<string, Reference>): Template {
  const parts: (string | Reference)[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const reference = references.get(found) ?? outsider(found, references)
    if (reference === null) continue
    parts.push(text.slice(from, index), reference)
    from = index + found.length
  }
  return [...parts, text.slice(from)].filter((part) => part !== '')
}

/** Things of the gateway are new each time; an id of ours that nobody answered is one of the catalog. */
function outsider(found: string, references: Map<string, Reference>): Reference | null {
  if (isId(found)) return null
  const reference = { unique: found }
  references.set(found, reference)
  return reference
}

/** Remembers where in an answer each id stands; the first place counts. */
function learn(rows: readonly unknown[], statement: number, pattern: RegExp, references: Map<string, Reference>): void {
  const visit = (value: unknown, path: readonly (string | number)[]) => {
    if (typeof value === 'string') {
      const isName = value.match(pattern)?.[0] === value
      if (isName && !references.has(value)) references.set(value, { statement, path })
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
  visit(rows, [])
}
