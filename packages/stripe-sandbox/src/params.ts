import { type ApiError, invalid, missingParam } from './errors.ts'

type Values = Record<string, unknown>

/**
 * The parameters of a request, read one by one. Each reader checks the form of what it reads, and
 * `done` refuses what nobody has read, so a misspelt parameter is an error here as it is at Stripe.
 */
export class Params {
  readonly #values: Values
  readonly #prefix: string
  readonly #unread: Set<string>
  readonly #children: Params[] = []

  constructor(values: unknown, prefix = '') {
    this.#values = isObject(values) ? values : {}
    this.#prefix = prefix
    this.#unread = new Set(Object.keys(this.#values))
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined
  }

  isObject(name: string): boolean {
    return isObject(this.#values[name])
  }

  /** Text, or undefined when it is not given. An empty text is refused. */
  text(name: string): string | undefined {
    const value = this.#raw(name)
    if (value === '') throw this.#empty(name)
    return value
  }

  requiredText(name: string): string {
    return this.text(name) ?? this.#missing(name)
  }

  /** Text, or null to unset what there is. */
  clearable(name: string): string | null | undefined {
    const value = this.#raw(name)
    return value === '' ? null : value
  }

  integer(name: string, limits: { min?: number; max?: number } = {}): number | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    const number = Number(value)
    if (!/^-?\d{1,15}$/.test(value)) {
      throw this.#invalid(name, `Invalid integer: ${value}`, 'parameter_invalid_integer')
    }
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = limits
    const bound = number < min ? `greater than or equal to ${min}` : `less than or equal to ${max}`
    if (number < min || number > max) {
      throw this.#invalid(name, `This value must be ${bound}.`, 'parameter_invalid_integer')
    }
    return number
  }

  requiredInteger(name: string, limits: { min?: number; max?: number } = {}): number {
    return this.integer(name, limits) ?? this.#missing(name)
  }

  flag(name: string): boolean | undefined {
    const value = this.choice(name, ['true', 'false'])
    return value === undefined ? undefined : value === 'true'
  }

  choice<const Option extends string>(name: string, options: readonly Option[]): Option | undefined {
    const value = this.text(name)
    if (value === undefined || options.includes(value as Option)) return value as Option | undefined
    throw this.#invalid(name, `Invalid ${this.#full(name)}: must be one of ${options.join(', ')}`)
  }

  requiredChoice<const Option extends string>(name: string, options: readonly Option[]): Option {
    return this.choice(name, options) ?? this.#missing(name)
  }

  object(name: string): Params | undefined {
    const value = this.#take(name)
    if (value === undefined) return undefined
    if (!isObject(value)) throw this.#invalid(name, 'Invalid object')
    return this.#child(value, this.#full(name))
  }

  requiredObject(name: string): Params {
    return this.object(name) ?? this.#missing(name)
  }

  /** A list of objects; empty when it is not given. */
  list(name: string): Params[] {
    return this.#items(name).map((item, index) => {
      const full = `${this.#full(name)}[${index}]`
      if (!isObject(item)) throw invalid('Invalid object', { param: full })
      return this.#child(item, full)
    })
  }

  texts(name: string): string[] {
    return this.#items(name).map((item) => {
      if (typeof item === 'string' && item !== '') return item
      throw this.#invalid(name, 'Invalid string')
    })
  }

  /** Up to 50 keys, of 40 characters at most, with values of 500 at most; '' marks a key to be removed. */
  metadata(): Record<string, string> | null | undefined {
    const value = this.#take('metadata')
    if (value === undefined) return undefined
    if (value === '') return null
    if (!isObject(value)) throw this.#invalid('metadata', 'Invalid object')
    const entries = Object.entries(value)
    if (entries.length > 50) {
      throw this.#invalid('metadata', `You can have up to 50 metadata keys, you passed ${entries.length}.`)
    }
    return Object.fromEntries(entries.map(([key, text]) => [key, this.#metadataValue(key, text)]))
  }

  /** Accepts parameters that change nothing here. */
  ignore(...names: string[]): void {
    for (const name of names) this.#unread.delete(name)
  }

  /** @throws when a parameter was given that nobody has read. */
  done(): void {
    for (const child of this.#children) child.done()
    for (const name of this.#unread) {
      const param = this.#full(name)
      throw invalid(`Received unknown parameter: ${param}`, { code: 'parameter_unknown', param })
    }
  }

  #take(name: string): unknown {
    this.#unread.delete(name)
    return this.#values[name]
  }

  #raw(name: string): string | undefined {
    const value = this.#take(name)
    if (value === undefined || typeof value === 'string') return value
    throw this.#invalid(name, `Invalid string: ${JSON.stringify(value).slice(0, 100)}`)
  }

  #items(name: string): unknown[] {
    const value = this.#take(name)
    if (value === undefined || value === '') return []
    if (Array.isArray(value)) return value
    if (isObject(value)) return Object.values(value)
    throw this.#invalid(name, 'Invalid array')
  }

  #child(values: Values, prefix: string): Params {
    const child = new Params(values, prefix)
    this.#children.push(child)
    return child
  }

  #metadataValue(key: string, text: unknown): string {
    const param = `metadata[${key}]`
    if (key.length > 40) throw this.#invalid(param, 'Metadata keys may have up to 40 characters.')
    if (typeof text !== 'string') throw this.#invalid(param, 'Metadata values must be strings.')
    if (text.length > 500) throw this.#invalid(param, 'Metadata values may have up to 500 characters.')
    return text
  }

  #full(name: string): string {
    return this.#prefix ? `${this.#prefix}[${name}]` : name
  }

  #missing(name: string): never {
    throw missingParam(this.#full(name))
  }

  #empty(name: string): ApiError {
    const param = this.#full(name)
    return invalid(
      `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; ` +
        `however '${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`,
      { code: 'parameter_invalid_empty', param },
    )
  }

  #invalid(name: string, message: string, code?: string): ApiError {
    return invalid(message, { param: this.#full(name), ...(code && { code }) })
  }
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
