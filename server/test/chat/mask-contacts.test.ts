import { expect, test } from 'vitest'
import { maskContacts } from '../../src/modules/chat/mask-contacts.ts'

test.each([
  'Звоните +996 555 12-34-56',
  '0555123456',
  '0 5 5 5 1 2 3 4 5 6',
  '0555.12.34.56',
  '٠٥٥٥١٢٣٤٥٦',
  'O555 I2 34 56 7',
  'ноль пять пять пять один два три четыре пять шесть',
  'нөл беш беш беш бир эки үч төрт беш алты',
  'zero five five five one two three four',
  '66-55-44',
  'aibek@mail.kg',
  'aibek (at) mail точка kg',
  'https://t.me/aibek_usta',
  'wa.me/996555123456',
  'пиши в телеграм',
  'ватсап бар',
  'WhatsApp',
  'менин инстам: aibek.usta',
  '@aibek_usta',
  '05\u200b55 12\u200b3456',
])('a contact does not get through: %s', (text) => {
  const { masked, text: left } = maskContacts(text)
  expect([masked, left.includes('•••')]).toEqual([true, true])
  expect(left).not.toMatch(/\d{3}|aibek/)
})

test.each([
  'Келишим баасы 1500 сом',
  'от 15000 - 20000 сом',
  '12.05.2026 14:30',
  '2026-05-12',
  'Киев көчөсү 12, 5-батир, 3-кабат',
  'Размер 1200x800 мм',
  'Саат 10:00-12:00',
  'Нужно два крана и три трубы',
])('what is no contact stays: %s', (text) => {
  expect(maskContacts(text)).toEqual({ text, masked: false })
})
