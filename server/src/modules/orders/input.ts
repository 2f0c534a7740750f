import type { Call } from '../../kernel/actor.ts'
import type { FieldError } from '../../kernel/errors.ts'
import { impossible } from '../../kernel/errors.ts'
import type { Translated } from '../../kernel/language.ts'
import { isGreater, money } from '../../kernel/money.ts'
import type { Context } from './context.ts'
import type { OrderInput } from './schema/order.ts'

const messages = {
  budget: {
    ky: 'Эң көп бюджет эң азынан кем болбосун.',
    ru: 'Верхняя граница бюджета не может быть меньше нижней.',
    en: 'The upper end of the budget cannot be below the lower end.',
  },
  past: { ky: 'Бул күн өтүп кеткен.', ru: 'Этот день уже прошёл.', en: 'This day is in the past.' },
  half: {
    ky: 'Кеңдик менен узундук чогуу берилет.',
    ru: 'Широта и долгота указываются вместе.',
    en: 'Give latitude and longitude together.',
  },
  range: { ky: 'Мындай координата жок.', ru: 'Таких координат нет.', en: 'There is no such place on Earth.' },
  primary: {
    ky: 'Бир гана сүрөт негизги боло алат.',
    ru: 'Главным может быть только одно фото.',
    en: 'Only one photo can be the primary one.',
  },
} satisfies Record<string, Translated>

/** The fields that rules tie together. */
type Checked = Pick<OrderInput, 'budget_min' | 'budget_max' | 'service_date' | 'latitude' | 'longitude' | 'photos'>

/** @throws 422 with a pointer to every field of valid JSON that cannot be */
export function requirePossible(call: Call, input: Checked, today: string): void {
  const errors = [
    ...budgetErrors(input),
    ...dateErrors(input, today),
    ...positionErrors(input),
    ...photoErrors(input),
  ].map(({ pointer, code, message }): FieldError => ({ pointer, code, message: message[call.language] }))
  if (errors.length > 0) throw impossible(...errors)
}

type Wrong = Omit<FieldError, 'message'> & { message: Translated }

function budgetErrors({ budget_min, budget_max }: Checked): Wrong[] {
  if (budget_min == null || budget_max == null || !isGreater(money(budget_min), money(budget_max))) return []
  return [{ pointer: '/budget_max', code: 'below_minimum', message: messages.budget }]
}

function dateErrors({ service_date }: Checked, today: string): Wrong[] {
  return service_date != null && service_date < today
    ? [{ pointer: '/service_date', code: 'in_the_past', message: messages.past }]
    : []
}

function positionErrors({ latitude, longitude }: Checked): Wrong[] {
  if ((latitude == null) !== (longitude == null)) {
    return [{ pointer: latitude == null ? '/latitude' : '/longitude', code: 'incomplete', message: messages.half }]
  }
  return [
    ...(Math.abs(Number(latitude ?? 0)) > 90 ? [{ pointer: '/latitude', code: 'range', message: messages.range }] : []),
    ...(Math.abs(Number(longitude ?? 0)) > 180
      ? [{ pointer: '/longitude', code: 'range', message: messages.range }]
      : []),
  ]
}

function photoErrors({ photos = [] }: Checked): Wrong[] {
  const primary = photos.flatMap((photo, at) => (photo.is_primary ? [at] : []))
  return primary.slice(1).map((at) => ({
    pointer: `/photos/${at}/is_primary`,
    code: 'duplicate',
    message: messages.primary,
  }))
}

/** The day it is where the marketplace is, as YYYY-MM-DD. */
export async function today({ db, settings }: Pick<Context, 'db' | 'settings'>): Promise<string> {
  const timeZone = await settings.text(db.kysely, 'platform.timezone')
  return calendarOf(timeZone).format(new Date())
}

const calendars = new Map<string, Intl.DateTimeFormat>()

/** Making one takes longer than all else that a request computes. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  calendars.set(timeZone, calendar)
  return calendar
}
