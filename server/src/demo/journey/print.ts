import { inspect, stripVTControlCharacters, styleText } from 'node:util'

/** Where the journey is told: in colours on a terminal, plain elsewhere. */
export interface Narrator {
  chapter(number: number, title: string): void
  request(method: string, path: string, who: string, body?: unknown): void
  answer(status: number, body: unknown): void
  note(text: string): void
}

const margin = ' '.repeat(7)
const width = 110

export function createNarrator(stream: NodeJS.WriteStream = process.stdout): Narrator {
  const line = (text = '') => void stream.write(`${text}\n`)
  const style = (format: Parameters<typeof styleText>[0], text: string) => styleText(format, text, { stream })
  const paragraph = (body: unknown) => flow(shorten(body), stream.isTTY === true).join(`\n${margin}`)
  return {
    chapter(number, title) {
      line()
      line(style('bold', `${number}. ${title}`))
    },
    request(method, path, who, body) {
      line()
      line(`  ${style('cyan', method)} ${path}  ${style('dim', `as ${who}`)}`)
      if (body !== undefined) line(`${margin}${paragraph(body)}`)
    },
    answer(status, body) {
      const colour = status < 300 ? 'green' : status < 400 ? 'yellow' : 'red'
      line(`  ${style(colour, String(status))}  ${body === undefined ? '' : paragraph(body)}`)
    },
    note: (text) => line(`${margin}${style('dim', text)}`),
  }
}

/** An object as lines of `key: value`, as many of them on a line as fit. */
function flow(body: unknown, colors: boolean): string[] {
  const print = (value: unknown) =>
    inspect(value, { depth: 4, colors, compact: true, breakLength: Number.POSITIVE_INFINITY, maxStringLength: 90 })
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [print(body)]
  const lines: string[] = []
  for (const part of Object.entries(body).map(([key, value]) => `${key}: ${print(value)}`)) {
    const joined = lines.length > 0 ? `${lines.at(-1)}, ${part}` : part
    if (lines.length > 0 && stripVTControlCharacters(joined).length <= width) lines[lines.length - 1] = joined
    else lines.push(part)
  }
  return lines
}

/** What says little is left out, so that the rest can be read at a glance. */
function shorten(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) {
    const first = value.slice(0, listed).map((part) => shorten(part, depth + 1))
    return value.length > listed ? [...first, more(value.length - listed)] : first
  }
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).filter(([key, part]) => !saysLittle(part) && !nothingNew.has(key))
  const telling = depth === 0 ? parts : parts.filter(([key]) => telltale.has(key))
  return Object.fromEntries(
    telling.map(([key, part]) => [key, key === 'token' ? masked(part) : shorten(part, depth + 1)]),
  )
}

const listed = 2

const nothingNew = new Set(['created_at', 'updated_at', 'meta_title', 'meta_description', 'keywords'])

/** What is told of things inside others. */
const telltale = new Set(['id', 'addon_id', 'quantity', 'email', 'name', 'title', 'status', 'amount', 'price'])

function saysLittle(part: unknown): boolean {
  return part === null || part === '' || (typeof part === 'object' && Object.keys(part).length === 0)
}

/** Printed as it is, without quotes. */
function more(count: number): object {
  return { [inspect.custom]: () => `… ${count} more` }
}

function masked(token: unknown): string {
  return `${String(token).slice(0, 4)}…`
}
