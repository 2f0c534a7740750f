import { commonErrors, Problem } from './errors.ts'

/** A page of a list, and where the next one starts. */
export interface Page<T> {
  items: T[]
  next_cursor: string | null
}

/** What a list is asked for. */
export interface PageRequest {
  limit: number
  cursor?: string | undefined
}

/** The values of the sort columns in the last row of a page: all texts, as PostgreSQL prints them. */
export type Key = readonly string[]

/** How one column of a sort key looks, so that a forged cursor is refused before it reaches SQL. */
export type KeyPart = 'timestamp' | 'uuid' | 'date' | 'number'

const patterns: Record<KeyPart, RegExp> = {
  timestamp: /^\d{4}-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?Z$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  number: /^-?\d{1,15}(\.\d{1,6})?$/,
}

/** Writes a cursor: opaque to callers, and only good for the sort it was made for. */
export function encodeCursor(sort: string, key: Key): string {
  return Buffer.from(JSON.stringify([sort, ...key])).toString('base64url')
}

/**
 * Reads a cursor back.
 * @throws 400 `request.malformed` at `/query/cursor` for anything that `encodeCursor` did not write for this sort.
 */
export function decodeCursor(sort: string, parts: readonly KeyPart[], cursor: string | undefined): Key | null {
  if (cursor === undefined) return null
  const values = parse(cursor)
  const valid =
    values?.length === parts.length + 1 &&
    values[0] === sort &&
    parts.every((part, at) => isKeyPart(part, values[at + 1]))
  if (!valid) throw badCursor()
  return values.slice(1) as string[]
}

function isKeyPart(part: KeyPart, value: unknown): boolean {
  if (typeof value !== 'string' || !patterns[part].test(value)) return false
  return (part !== 'timestamp' && part !== 'date') || isDay(value.slice(0, 10))
}

/** Date.parse takes 31 February, and PostgreSQL has no year 0. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && !text.startsWith('0000')
}

function parse(cursor: string): unknown[] | null {
  try {
    const values = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(values) ? values : null
  } catch {
    return null
  }
}

function badCursor(): Problem {
  return new Problem(commonErrors.malformed, {
    errors: [{ pointer: '/query/cursor', code: 'cursor', message: 'not a cursor of this list' }],
  })
}

/** Makes a page of a list that is short enough to be held whole, such as the categories. */
export function pageOf<T extends { id: string }>(all: readonly T[], request: PageRequest, sort: string): Page<T> {
  const after = decodeCursor(sort, ['uuid'], request.cursor)?.[0]
  const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
  const rows = all.slice(from, from + request.limit + 1)
  return toPage(
    rows,
    request.limit,
    sort,
    ({ id }) => [id],
    (row) => row,
  )
}

/**
 * Makes a page of rows that were selected with `limit + 1`: the extra row only tells that there is more.
 * @param keyOf the sort key of a row, in the order of the sort columns
 */
export function toPage<Row, T>(
  rows: Row[],
  limit: number,
  sort: string,
  keyOf: (row: Row) => Key,
  present: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const next = rows.length > limit && last !== undefined ? encodeCursor(sort, keyOf(last)) : null
  return { items: shown.map(present), next_cursor: next }
}
