import { expect, test } from 'vitest'
import { dayInWords, isNew, onTheClock, timeAgo } from '../app/time.ts'
import { translators } from '../app/words/all.server.ts'

const now = new Date('2026-03-10T12:00:00Z')

test.each([
  ['2026-03-10T11:59:30.123456Z', 'азыр', 'сейчас', 'now'],
  ['2026-03-10T11:48:00Z', '12 мүнөт мурун', '12 минут назад', '12 minutes ago'],
  ['2026-03-10T10:00:00Z', '2 саат мурун', '2 часа назад', '2 hours ago'],
  ['2026-03-09T11:00:00Z', 'кечээ', 'вчера', 'yesterday'],
  ['2026-03-10T12:00:05Z', 'азыр', 'сейчас', 'now'],
])('%s is %s, %s, %s', (moment, ky, ru, en) => {
  expect(timeAgo(moment, now, translators.ky.t)).toBe(ky)
  expect(timeAgo(moment, now, translators.ru.t)).toBe(ru)
  expect(timeAgo(moment, now, translators.en.t)).toBe(en)
})

test('a day has its year only where it is not this one', () => {
  expect(dayInWords('2026-11-25', now, translators.ru.t)).toBe('25 ноября')
  expect(dayInWords('2026-11-25', now, translators.ky.t)).toBe('25-\u2060ноябрь')
  expect(dayInWords('2027-01-02', now, translators.en.t)).toBe('January 2, 2027')
})

test('what is less than a day old is new', () => {
  expect(isNew('2026-03-09T12:00:01Z', now)).toBe(true)
  expect(isNew('2026-03-09T12:00:00Z', now)).toBe(false)
})

test('a moment is on the clock of the marketplace', () => {
  expect(onTheClock('2026-11-25T20:05:00.123456Z', 'Asia/Bishkek')).toEqual({ day: '2026-11-26', time: '02:05' })
  expect(onTheClock('2026-11-25T18:00:00Z', 'Asia/Bishkek')).toEqual({ day: '2026-11-26', time: '00:00' })
})
