import type { FastifyReply } from 'fastify'
import { type Static, type TObject, type TSchema, Type } from 'typebox'

/** The same schema, or null. Keeps the type in one `type` array, which serialises faster than `anyOf`. */
export function Nullable<const Schema extends TSchema>(schema: Schema) {
  const plain = schema as { $id?: string; type?: string; enum?: unknown[] }
  const nullable =
    plain.type && plain.$id === undefined
      ? { ...plain, type: [plain.type, 'null'], ...(plain.enum ? { enum: [...plain.enum, null] } : {}) }
      : { anyOf: [schema, { type: 'null' }] }
  return Type.Unsafe<Static<Schema> | null>(nullable)
}

/** One of a few words. */
export function OneOf<const Values extends readonly string[]>(values: Values, options: object = {}) {
  return Type.Unsafe<Values[number]>({ type: 'string', enum: [...values], ...options })
}

/** An object that refuses fields it does not name. Bodies, queries and answers are made of it. */
export function Exactly<const Properties extends Record<string, TSchema>>(
  properties: Properties,
  options: object = {},
) {
  return Type.Object(properties, { additionalProperties: false, ...options })
}

export const Id = Type.String({ format: 'uuid', description: 'UUID v7' })
/** From the year 1000 on, less than 16 hours from UTC, and no longer than anybody needs: PostgreSQL takes no others. */
export const Timestamp = Type.String({
  format: 'date-time',
  maxLength: 40,
  pattern: '^[1-9].*([Zz]|[+-](0[0-9]|1[0-5]):[0-9]{2})$',
  description: 'RFC 3339 in UTC',
})
/** From the year 1000 on: PostgreSQL has no year 0. */
export const DateOnly = Type.String({ format: 'date', pattern: '^[1-9]', description: 'YYYY-MM-DD' })
export const TimeOfDay = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', description: 'HH:MM' })
export const CurrencyCode = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' })

/** An amount that came from us: always two decimals. */
export const Amount = Type.String({ pattern: '^-?[0-9]{1,12}\\.[0-9]{2}$', description: 'Two decimals: "1500.00"' })

/** An amount that a client sends: positive, at most two decimals, fitting numeric(10,2). */
export const AmountInput = Type.String({
  pattern: '^(0|[1-9][0-9]{0,7})(\\.[0-9]{1,2})?$',
  description: 'At most two decimals: "1500.00"',
})

/** What somebody sees something in: neither spaces (to PostgreSQL, U+0085 is one) nor what is never shown by itself. */
export const filled = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u

/** A telephone number, as `is_phone_number` in the database has it; empty is none. */
export const phoneNumber = /^\+?[0-9][0-9 ()-]{4,18}$/

/** A text of at most `max` characters; `min` 1 unless it may be empty. */
export function Text(max: number, min = 1) {
  return Type.String({ minLength: min, maxLength: max, ...(min > 0 ? { pattern: filled.source } : {}) })
}

/** An answer that is sent as it is, by its handler. */
export const Bytes = Type.Unsafe<FastifyReply>({ type: 'string', format: 'binary' })

/** A file in a multipart form: its name by the time the body is validated (see `takeUploads`). */
export const FileField = Type.String({ format: 'binary' })

export const IdParams = Exactly({ id: Id })

/** The parameters that every list takes, beside its own filters and sorts. */
export const pageParameters = {
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
}

export function PageOf<const Item extends TSchema>(
  item: Item,
): TObject<{
  items: ReturnType<typeof Type.Array<Item>>
  next_cursor: ReturnType<typeof Nullable<ReturnType<typeof Type.String>>>
}> {
  return Exactly({ items: Type.Array(item), next_cursor: Nullable(Type.String()) }) as never
}
