import type { Call } from '../../kernel/actor.ts'
import type { FieldError } from '../../kernel/errors.ts'
import { impossible } from '../../kernel/errors.ts'
import type { Translated } from '../../kernel/language.ts'
import { isGreater, money } from '../../kernel/money.ts'
import type { Context } from './context.ts'
import type { DisputeInput } from './schema/dispute.ts'
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
  fileOrUrl: {
    ky: 'Же жүктөлгөн файл (file_id), же дарек керек.',
    ru: 'Укажите либо загруженный файл (file_id), либо адрес.',
    en: 'Give either an uploaded file (file_id) or an address.',
  },
  photos: { ky: 'Сүрөт {most} ашпасын.', ru: 'Не больше {most} фото.', en: 'At most {most} photos.' },
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
  const unclear = photos.flatMap((photo, at) => {
    const isClear = (photo.file_id === undefined) !== (photo.photo_url === undefined)
    return isClear ? [] : [{ pointer: `/photos/${at}`, code: 'one_of', message: messages.fileOrUrl }]
  })
  const primary = photos.flatMap((photo, at) => (photo.is_primary ? [at] : []))
  const primaries = primary.slice(1).map((at) => ({
    pointer: `/photos/${at}/is_primary`,
    code: 'duplicate',
    message: messages.primary,
  }))
  return [...unclear, ...primaries]
}

export function tooManyPhotos({ language }: Call, most: number): FieldError {
  return {
    pointer: `/photos/${most}`,
    code: 'too_many',
    message: messages.photos[language].replace('{most}', `${most}`),
  }
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

/** @throws 422 for evidence that is neither a file nor an address, or both */
export function requireClearEvidence({ language }: Call, { evidence = [] }: DisputeInput): void {
  const unclear = evidence.flatMap(({ file_id, url }, at) => {
    const isClear = (file_id === undefined) !== (url === undefined)
    return isClear ? [] : [{ pointer: `/evidence/${at}`, code: 'one_of', message: messages.fileOrUrl[language] }]
  })
  if (unclear.length > 0) throw impossible(...unclear)
}
