import { Liquid, type Template } from 'liquidjs'
import { LRUCache } from 'lru-cache'

export type Variables = Readonly<Record<string, string | number>>

/** The three texts of a template, or of a notification. */
export interface Texts {
  subject: string
  message: string
  short_message: string
}

export type TextField = keyof Texts

/** Letters that a text may have when it is done; columns, screens and SMS take no more. */
export const longest: Readonly<Record<TextField, number>> = { subject: 200, message: 5_000, short_message: 160 }

/** Milliseconds, letters and things kept while rendering: a text is made in a fraction of them. */
const limits = { renderLimit: 500, parseLimit: 20_000, memoryLimit: 200_000 }

const engine = new Liquid({
  ...limits,
  strictFilters: true,
  ownPropertyOnly: true,
  // No template includes another, and none is read from the disk.
  templates: {},
  jekyllInclude: false,
  timezoneOffset: 0,
})

const parsed = new LRUCache<string, Template[]>({ max: 500 })

/**
 * Words a template: plain texts, from which each channel makes what it needs.
 * @throws Error for a template that cannot be rendered, or takes more than it may
 */
export function renderTexts(template: Texts, variables: Variables): Texts {
  const render = (field: TextField) => engine.renderSync(parse(template[field]), { ...variables }) as string
  return {
    subject: shorten(toLine(render('subject')), longest.subject),
    message: shorten(toParagraphs(render('message')), longest.message),
    short_message: shorten(toLine(render('short_message')), longest.short_message),
  }
}

export interface TemplateProblem {
  field: TextField
  /** What is wrong, in the words of the template language. */
  message: string
}

/** What is wrong with a template: it cannot be read, or names what it will not be given. */
export function checkTexts(template: Texts, known: readonly string[]): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const samples = Object.fromEntries(known.map((name) => [name, sampleOf(name)]))
  for (const field of ['subject', 'message', 'short_message'] as const) {
    try {
      const unknown = engine.globalVariablesSync(template[field]).filter((name) => !known.includes(name))
      for (const name of new Set(unknown)) problems.push({ field, message: `unknown variable ${name}` })
      engine.renderSync(engine.parse(template[field]), samples)
    } catch (error) {
      problems.push({ field, message: (error as Error).message.split('\n', 1)[0] ?? '' })
    }
  }
  return problems
}

/** What a preview shows in place of what is not known yet. */
export function sampleOf(name: string): string | number {
  return samples[name] ?? name
}

const samples: Record<string, string | number> = {
  title: 'Тамчылаган кран',
  client: 'Айгүл',
  provider: 'Уста Бакыт',
  amount: '1 500 сом',
  refund: '500 сом',
  reason: 'план өзгөрдү',
  hours: 72,
  rating: 5,
  sender: 'Бакыт',
  text: 'Саат 10до келем.',
  count: 3,
  name: 'Айгүл',
}

function parse(text: string): Template[] {
  let template = parsed.get(text)
  if (!template) {
    template = engine.parse(text)
    parsed.set(text, template)
  }
  return template
}

/** One line, as a heading is: nothing in it can begin another header. */
function toLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function toParagraphs(text: string): string {
  return text
    .replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function shorten(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}
