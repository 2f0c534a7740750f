import { noSuch } from './errors.ts'
import type { Params } from './params.ts'

export interface List<Row> {
  object: 'list'
  data: Row[]
  has_more: boolean
  url: string
}

/** Cuts the page that `limit`, `starting_after` and `ending_before` ask for out of `rows`, newest first. */
export function page<Row extends { id: string; object: string }>(input: Params, url: string, rows: Row[]): List<Row> {
  const limit = input.integer('limit', { min: 1, max: 100 }) ?? 10
  const after = input.text('starting_after')
  const before = input.text('ending_before')
  const position = (id: string, param: string) => {
    const index = rows.findIndex((row) => row.id === id)
    if (index < 0) throw noSuch('object', id, param, 400)
    return index
  }
  if (before !== undefined) {
    const end = position(before, 'ending_before')
    const start = Math.max(0, end - limit)
    return { object: 'list', data: rows.slice(start, end), has_more: start > 0, url }
  }
  const start = after === undefined ? 0 : position(after, 'starting_after') + 1
  const data = rows.slice(start, start + limit)
  return { object: 'list', data, has_more: start + limit < rows.length, url }
}

/** Reads the `created` filter: a time, or bounds in seconds. */
export function createdFilter(input: Params): (row: { created: number }) => boolean {
  if (!input.has('created')) return () => true
  if (!input.isObject('created')) {
    const time = input.requiredInteger('created')
    return ({ created }) => created === time
  }
  const bounds = input.requiredObject('created')
  const gt = bounds.integer('gt') ?? -1
  const gte = bounds.integer('gte') ?? 0
  const lt = bounds.integer('lt') ?? Number.POSITIVE_INFINITY
  const lte = bounds.integer('lte') ?? Number.POSITIVE_INFINITY
  return ({ created }) => created > gt && created >= gte && created < lt && created <= lte
}

/** Reads a filter on a field that must equal what is given. */
export function equals<Name extends string>(input: Params, name: Name): (row: { [K in Name]?: unknown }) => boolean {
  const wanted = input.text(name)
  return (row) => wanted === undefined || row[name] === wanted
}
