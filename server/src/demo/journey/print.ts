import { inspect, styleText } from 'node:util'

/** Where the journey is told: in colours on a terminal, plain elsewhere. */
export interface Narrator {
  chapter(number: number, title: string): void
  request(method: string, path: string, who: string, body: unknown): void
  answer(status: number, body: unknown): void
  note(text: string): void
}

export function createNarrator(stream: NodeJS.WriteStream = process.stdout): Narrator {
  const line = (text = '') => void stream.write(`${text}\n`)
  const style = (format: Parameters<typeof styleText>[0], text: string) => styleText(format, text, { stream })
  const brief = (body: unknown) =>
    inspect(shorten(body), {
      depth: 3,
      colors: stream.isTTY === true,
      compact: 4,
      breakLength: 108,
      maxArrayLength: 3,
      maxStringLength: 90,
    })
  const indented = (text: string) => text.split('\n').join('\n       ')
  return {
    chapter(number, title) {
      line()
      line(style('bold', `${number}. ${title}`))
    },
    request(method, path, who, body) {
      line()
      line(`  ${style('cyan', method)} ${path}  ${style('dim', `as ${who}`)}`)
      if (body !== undefined) line(`       ${indented(brief(body))}`)
    },
    answer(status, body) {
      const colour = status < 300 ? 'green' : status < 400 ? 'yellow' : 'red'
      const text = body === undefined ? '' : indented(brief(body))
      line(`  ${style(colour, String(status))}  ${text}`)
    },
    note: (text) => line(`       ${style('dim', text)}`),
  }
}

/** What says nothing is left out, so that what is left can be read. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shorten)
  if (typeof value !== 'object' || value === null) return value
  const telling = Object.entries(value).filter(([, part]) => part !== null && part !== '' && !isEmpty(part))
  return Object.fromEntries(telling.map(([key, part]) => [key, shorten(part)]))
}

function isEmpty(part: unknown): boolean {
  return typeof part === 'object' && part !== null && Object.keys(part).length === 0
}
