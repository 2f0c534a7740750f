import type { Call } from '../../kernel/actor.ts'
import { type FieldError, impossible } from '../../kernel/errors.ts'
import { filled, phoneNumber } from '../../platform/http/index.ts'
import type { PayoutAccountInput } from './payout-account-schema.ts'

type Words = Record<Call['language'], string>

const words = {
  bank_account: {
    ky: 'Эсептин номери 16 цифрадан же туура IBANдан турат.',
    ru: 'Номер счёта состоит из 16 цифр, или это верный IBAN.',
    en: 'The number of an account has 16 digits, or is a valid IBAN.',
  },
  card: {
    ky: 'Картанын номеринде ката бар. Картадагыдай кылып жазыңыз.',
    ru: 'В номере карты ошибка. Введите его, как на карте.',
    en: 'There is a mistake in the number of the card. Enter it as on the card.',
  },
  mobile_wallet: {
    ky: 'Капчык катталган телефон номерин жазыңыз, мисалы +996 555 123 456.',
    ru: 'Укажите номер телефона, к которому привязан кошелёк, например +996 555 123 456.',
    en: 'Enter the telephone number of the wallet, such as +996 555 123 456.',
  },
  bankMissing: {
    ky: 'Банктын же капчыктын атын жазыңыз.',
    ru: 'Укажите название банка или кошелька.',
    en: 'Name the bank or the wallet.',
  },
  bic: {
    ky: 'Банктын БИКи 6 цифрадан турат; SWIFT коду да болот.',
    ru: 'БИК банка состоит из 6 цифр; подойдёт и код SWIFT.',
    en: 'The BIC of a bank has 6 digits; a SWIFT code will do as well.',
  },
  bicOfNoBank: {
    ky: 'БИК банк эсебине гана керек.',
    ru: 'БИК нужен только для банковского счёта.',
    en: 'Only a bank account has a BIC.',
  },
} satisfies Record<string, Words>

/** What is kept of it: numbers without the spaces that people write them with. @throws 422 at each field that cannot be */
export function checked(call: Call, input: PayoutAccountInput): Required<PayoutAccountInput> {
  const { method, holder_name, bank_name = '' } = input
  const bic = compact(input.bic ?? '')
  const number = method === 'mobile_wallet' ? input.number.replace(/[\s()-]/g, '') : compact(input.number)
  const errors: FieldError[] = []
  const refuse = (field: string, code: string, { [call.language]: message }: Words) =>
    errors.push({ pointer: `/${field}`, code, message })
  if (!isNumberOf[method](number)) refuse('number', 'invalid', words[method])
  if (method !== 'card' && !filled.test(bank_name)) refuse('bank_name', 'required', words.bankMissing)
  if (method === 'bank_account' && !/^([0-9]{6}|[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?)$/.test(bic)) {
    refuse('bic', bic === '' ? 'required' : 'invalid', words.bic)
  }
  if (method !== 'bank_account' && bic !== '') refuse('bic', 'unexpected', words.bicOfNoBank)
  if (errors.length > 0) throw impossible(...errors)
  return { method, holder_name, bank_name, bic, number }
}

const isNumberOf: Record<PayoutAccountInput['method'], (number: string) => boolean> = {
  bank_account: (number) => /^[0-9]{16}$/.test(number) || isIban(number),
  card: (number) => /^[0-9]{12,19}$/.test(number) && passesLuhn(number),
  // As profiles take it, but long enough to be one that money can go to.
  mobile_wallet: (number) => phoneNumber.test(number) && /[0-9]{9}/.test(number),
}

const compact = (text: string) => text.replace(/[\s-]/g, '').toUpperCase()

/** ISO 13616: the country and its check digits go last, letters count from 10, and 97 leaves 1. */
function isIban(number: string): boolean {
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/.test(number)) return false
  const digits = (number.slice(4) + number.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)))
  return BigInt(digits) % 97n === 1n
}

/** ISO/IEC 7812: from the right every second digit counts double. */
function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const counted = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return total + (counted > 9 ? counted - 9 : counted)
  }, 0)
  return sum % 10 === 0 && sum > 0
}
