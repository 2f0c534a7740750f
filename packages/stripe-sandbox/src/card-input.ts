import { cardByNumber, type Decline, type TestCard } from './cards.ts'

/** What a person types into a card form. */
export interface CardInput {
  number: string
  expMonth: string
  expYear: string
  cvc: string
}

/** A card that is well formed. `known` is the test card it is; without it, it is nobody's test card. */
export interface CheckedCard {
  known: TestCard | undefined
  last4: string
  expMonth: number
  expYear: number
}

const faults = {
  number: {
    code: 'incorrect_number',
    message: 'Your card number is incorrect.',
    param: 'number',
  },
  expMonth: {
    code: 'invalid_expiry_month',
    message: "Your card's expiration month is invalid.",
    param: 'exp_month',
  },
  expYear: {
    code: 'invalid_expiry_year',
    message: "Your card's expiration year is invalid.",
    param: 'exp_year',
  },
  cvc: {
    code: 'invalid_cvc',
    message: "Your card's security code is invalid.",
    param: 'cvc',
  },
} satisfies Record<string, Decline>

/** Checks a typed card as Stripe's forms do, before anything is charged. `now` is in milliseconds. */
export function checkCard(input: CardInput, now: number): CheckedCard | { fault: Decline } {
  const number = input.number.replace(/[\s-]/g, '')
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number)) return { fault: faults.number }

  const expMonth = wholeNumber(input.expMonth)
  if (expMonth === undefined || expMonth < 1 || expMonth > 12) return { fault: faults.expMonth }
  const expYear = fullYear(input.expYear)
  const today = new Date(now)
  const thisYear = today.getUTCFullYear()
  if (expYear === undefined || expYear < thisYear || expYear > thisYear + 50) {
    return { fault: faults.expYear }
  }
  if (expYear === thisYear && expMonth < today.getUTCMonth() + 1) return { fault: faults.expMonth }

  const known = cardByNumber(number)
  const cvc = input.cvc.trim()
  const cvcLength = known?.brand === 'amex' ? /^\d{3,4}$/ : /^\d{3}$/
  if (!cvcLength.test(cvc)) return { fault: faults.cvc }
  return { known, last4: number.slice(-4), expMonth, expYear }
}

function passesLuhn(number: string): boolean {
  const digits = Array.from(number, Number).reverse()
  const sum = digits.reduce((total, digit, place) => {
    const doubled = place % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

function wholeNumber(text: string): number | undefined {
  const trimmed = text.trim()
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : undefined
}

/** 2030, or 30 as cards print it. */
function fullYear(text: string): number | undefined {
  const year = wholeNumber(text)
  return year !== undefined && year < 100 ? 2000 + year : year
}
