import { describe, expect, test } from 'vitest'
import { createStriker, type Mark, parseJson } from '../../src/modules/privacy/erasing/strike.ts'

const marks = (...given: [Mark['kind'], string, boolean?][]) =>
  createStriker(given.map(([kind, value, shared = false]) => ({ kind, value, shared })))

describe('what names somebody', () => {
  const striker = marks(['name', 'Айбек Асанов'], ['address', 'a.asanov@mail.kg'], ['number', '+996 555 12-34-56'])

  test.each([
    ['Салам, Айбек Асанов!', 'Салам, […]!'],
    ['Я звонил Айбеку Асанову вчера', 'Я звонил […] вчера'],
    ['АСАНОВ АЙБЕК', '[…]'],
    ['пишите на A.Asanov@Mail.kg.', 'пишите на […].'],
    ['?to=a.asanov%40mail.kg&x', '?to=[…]&x'],
    ['0555123456 же +996(555)12 34 56', '[…] же […]'],
    ['ada.asanov@mail.kg, a.asanov@mail.kg2, 15551234567', 'ada.asanov@mail.kg, a.asanov@mail.kg2, 15551234567'],
    ['Айбек келди, Асанов жок', 'Айбек келди, Асанов жок'],
  ])('%s', (given, expected) => {
    expect(striker.text(given, false)).toBe(expected)
  })

  test('an address or a number reaches somebody, a name does not', () => {
    expect(striker.reaches('0555123456', false)).toBe(true)
    expect(striker.reaches('Айбек Асанов', true)).toBe(false)
  })

  test('is struck in every text of a document, and nothing else of it changes', () => {
    const document = '{"to":["a.asanov@mail.kg"],"price":1500.50,"Айбек Асанов":{"n":null,"ok":true}}'
    expect(JSON.stringify(striker.value(parseJson(document), false))).toBe(
      '{"to":["[…]"],"price":1500.50,"[…]":{"n":null,"ok":true}}',
    )
  })
})

describe('an ordinary word', () => {
  test.each([
    ['a name of one word', marks(['name', 'Роза'])],
    ['a title', marks(['title', 'Чистый дом'])],
    ['a name that somebody else has, too', marks(['name', 'Нур Алиева', true])],
  ])('%s is struck only in what the person had to do with', (_, striker) => {
    const text = 'Роза, Чистый дом, Нур Алиева; роза'
    expect(striker.text(text, false)).toBe(text)
    expect(striker.text(text, true)).toContain('[…]')
    expect(striker.text(text, true)).toContain('роза')
  })

  test('a first name bends, too', () => {
    expect(marks(['name', 'Айбек']).text('Айбекке айттым', true)).toBe('[…] айттым')
  })

  test('what says nothing is no mark', () => {
    expect(marks(['name', 'Я'], ['number', '112'], ['address', 'nobody']).sql).toBeNull()
  })
})
