import type { MarkKind } from '../../../kernel/personal-data.ts'

/** Something by which a person is known. */
export interface Mark {
  readonly kind: MarkKind
  readonly value: string
  /** Somebody else is known by it, too. */
  readonly shared: boolean
}

/** What stands where somebody was named. */
const struck = '[…]'

interface Matcher {
  readonly pattern: RegExp
  /** The same for PostgreSQL, which may find more. */
  readonly sql: string
  readonly nearOnly: boolean
  readonly isName: boolean
}

/** Finds a person in what others wrote, and takes them out. */
export interface Striker {
  /** For PostgreSQL's `~`: finds all that might have to be struck, and something else; null where there is no mark. */
  readonly sql: string | null
  /** @param near whether the text is about what the person had to do with; ordinary words are struck there only */
  text(text: string, near: boolean): string
  /** The same in every text of a JSON value, also in its keys. */
  value(value: unknown, near: boolean): unknown
  /** Whether a text has an address or a number of the person. */
  reaches(text: string, near: boolean): boolean
}

export function createStriker(marks: readonly Mark[]): Striker {
  const matchers = marks.map(matcherOf).filter((matcher) => matcher !== null)

  function text(given: string, near: boolean): string {
    let result = given
    for (const { pattern, nearOnly } of matchers) if (near || !nearOnly) result = result.replace(pattern, struck)
    return result
  }

  function value(given: unknown, near: boolean): unknown {
    if (typeof given === 'string') return text(given, near)
    if (Array.isArray(given)) return given.map((item) => value(item, near))
    if (typeof given !== 'object' || given === null || isRawNumber(given)) return given
    return Object.fromEntries(Object.entries(given).map(([key, item]) => [text(key, near), value(item, near)]))
  }

  function reaches(given: string, near: boolean): boolean {
    return matchers.some(
      ({ isName, nearOnly, pattern }) => !isName && (near || !nearOnly) && given.search(pattern) >= 0,
    )
  }

  return { reaches, sql: matchers.length === 0 ? null : matchers.map(({ sql }) => `(${sql})`).join('|'), text, value }
}

function matcherOf({ kind, value, shared }: Mark): Matcher | null {
  if (kind === 'address') return address(value, shared)
  if (kind === 'number') return telephone(value, shared)
  return name(kind, value, shared)
}

function address(value: string, nearOnly: boolean): Matcher | null {
  if (!value.includes('@')) return null
  const [local = '', host = ''] = value.split('@')
  const pattern = (write: (text: string) => string) => `${write(local)}(?:@|%40)${write(host)}`
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}._+-])${pattern(escaped)}(?![\\p{L}\\p{N}-])`, 'giu'),
    sql: pattern(caseless),
    nearOnly,
    isName: false,
  }
}

/** However its digits are grouped, with or without the country; a short number is an ordinary one. */
function telephone(value: string, nearOnly: boolean): Matcher | null {
  const digits = value.replace(/\D/g, '')
  if (digits.length < 7) return null
  const core = digits.slice(-9).split('').join('[\\s().-]*')
  return {
    pattern: new RegExp(`(?<!\\d)(?:\\+?\\d{1,4}[\\s().-]*|\\(?0)?${core}(?!\\d)`, 'gu'),
    sql: core,
    nearOnly,
    isName: false,
  }
}

/**
 * A name is found with endings as Kyrgyz and Russian have them; one of several words in capitals, too, and in any order of
 * two. A title of one word has to stand as it is.
 */
function name(kind: 'name' | 'title', value: string, shared: boolean): Matcher | null {
  const words = value.split(/\s+/).filter(Boolean)
  if (value.trim().length < 3 || words.length === 0) return null
  const orders = words.length === 2 ? [words, words.toReversed()] : [words]
  const several = words.length > 1
  const bends = several || kind === 'name'
  const nearOnly = shared || kind === 'title' || !several
  const join = (write: (word: string) => string, ending: string) =>
    orders.map((order) => order.map((word) => write(word) + (bends ? ending : '')).join('\\s+')).join('|')
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${join(escaped, '\\p{L}{0,5}')})(?![\\p{L}\\p{N}])`,
      several ? 'giu' : 'gu',
    ),
    sql: join(caseless, '\\S{0,5}').replaceAll('\\s+', '(\\s|\\\\)+\\S?'),
    nearOnly,
    isName: true,
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** Letters in both cases, whatever the database's locale; what JSON or a pattern may write otherwise is anything. */
function caseless(text: string): string {
  return [...text]
    .map((letter) => {
      const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()]
      if (lower !== upper) return upper.length === 1 ? `[${lower}${upper}]` : '.{1,3}'
      return /[\p{L}\p{N}@]/u.test(letter) ? letter : '.{1,6}'
    })
    .join('')
}

/** Parses JSON and keeps the digits of its numbers. */
export function parseJson(text: string): unknown {
  const keep = (_: string, value: unknown, context?: { source: string }) =>
    typeof value === 'number' && context ? rawJson(context.source) : value
  return JSON.parse(text, keep as Parameters<typeof JSON.parse>[1])
}

const { rawJSON: rawJson, isRawJSON: isRawNumber } = JSON as unknown as {
  rawJSON: (text: string) => object
  isRawJSON: (value: unknown) => boolean
}
