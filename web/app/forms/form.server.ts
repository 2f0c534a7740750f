/** A form as it was sent. Names of fields are JSON pointers into the API's body without the first `/`. */
export interface SentForm {
  /** Which of the page's forms; see ActionForm. */
  readonly name: string
  /** The value of the button that was pressed, where the page has several. */
  readonly intent: string
  /** The same for the same form sent twice. */
  readonly key: string | null
  /** The text of a field without spaces around it; '' where it is not there. */
  text(name: string): string
  /** The same, but undefined for a field left empty: the API takes no empty text for "not said". */
  optional(name: string): string | undefined
  /** A secret as it was typed, spaces and all. */
  secret(name: string): string
  /** A whole number, or undefined for an empty field; anything else passes as NaN, which the API refuses by name. */
  whole(name: string): number | undefined
  /** Whether a box is ticked. */
  ticked(name: string): boolean
  /** Every value of a field that may be there several times. */
  all(name: string): string[]
  /** The files of a field, without those that nobody chose. */
  files(name: string): File[]
  /** All fields but secrets, to be shown again. */
  readonly values: Record<string, string[]>
}

const secrets = /password|secret|card|cvc/
const own = new Set(['_key', '_form'])

/** Reads the form that a page has sent. */
export async function readForm(request: Request): Promise<SentForm> {
  const data = await request.formData()
  const all = (name: string) => data.getAll(name).filter((value) => typeof value === 'string')
  const secret = (name: string) => all(name)[0] ?? ''
  const text = (name: string) => secret(name).trim()
  const names = [...new Set(data.keys())].filter((name) => !own.has(name) && !secrets.test(name))
  return {
    name: text('_form'),
    intent: text('intent'),
    key: /^[\w-]{8,100}$/.exec(text('_key'))?.[0] ?? null,
    text,
    optional: (name) => text(name) || undefined,
    secret,
    whole: (name) => (text(name) === '' ? undefined : Number(text(name).replace(/[\s\u00A0]/g, ''))),
    ticked: (name) => data.has(name),
    all,
    files: (name) => data.getAll(name).filter((value) => typeof value !== 'string' && value.size > 0) as File[],
    values: Object.fromEntries(names.map((name) => [name, all(name)])),
  }
}
