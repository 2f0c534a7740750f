import pg from 'pg'

type Parse = (text: string) => unknown

const oid = {
  int8: 20,
  date: 1082,
  time: 1083,
  timestamp: 1114,
  timestamptz: 1184,
  interval: 1186,
  numeric: 1700,
} as const

const arrayOid = {
  int8: 1016,
  date: 1182,
  time: 1183,
  timestamp: 1115,
  timestamptz: 1185,
  interval: 1187,
  numeric: 1231,
} as const

const parsers: Record<keyof typeof oid, Parse> = {
  int8: Number,
  date: (text) => text,
  time: (text) => text.slice(0, 5),
  timestamp: (text) => text,
  timestamptz: toRfc3339,
  interval: (text) => text,
  numeric: (text) => text,
}

/** pg's own parser of text[], which knows quotes and nulls. */
const textArray: (text: string) => (string | null)[] = pg.types.getTypeParser(
  1009 as Parameters<typeof pg.types.getTypeParser>[0],
)

const byOid = new Map<number, Parse>()
for (const [name, parse] of Object.entries(parsers) as [keyof typeof oid, Parse][]) {
  byOid.set(oid[name], parse)
  byOid.set(arrayOid[name], (text) => textArray(text).map((entry) => (entry === null ? null : parse(entry))))
}

/**
 * How values arrive from the database: as they leave in JSON. Timestamps are RFC 3339 strings in UTC with
 * microseconds, dates `YYYY-MM-DD`, times `HH:MM`, numerics exact strings, int8 numbers. Only pools that are
 * given these types see them; pg's own parsers stay as they are for everybody else.
 */
export const jsonTypes: pg.CustomTypesConfig = {
  getTypeParser(id, format) {
    const parse = format === 'binary' ? undefined : byOid.get(id)
    return parse ?? pg.types.getTypeParser(id, format as 'text')
  },
}

/** `2026-01-01 16:00:00.1234+06` → `2026-01-01T10:00:00.123400Z` */
function toRfc3339(text: string): string {
  const match = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?([+-]\d\d)(:\d\d)?(:\d\d)?$/.exec(text)
  // Infinity, years before Christ.
  if (!match) return text
  const [, date, time, fraction = '', hours = '+00', minutes = ':00'] = match
  const micros = fraction.padEnd(6, '0')
  if (hours === '+00' && minutes === ':00') return `${date}T${time}.${micros}Z`
  const utc = new Date(`${date}T${time}${hours}${minutes}`).toISOString().slice(0, 19)
  return `${utc}.${micros}Z`
}
