import { blankInnocent, cut, glue, type Span, token } from './mask-contacts.ts'

/**
 * Digits that are a phone also where they came in pieces: of Kyrgyzstan with its zero or country code, or of Kazakhstan
 * and Russia. Stricter than within one message: two prices after each other have as many digits.
 */
const phone = /^(?:0[2-9]\d{8}|(?:00)?996\d{9}|[78][79]\d{9})$/

/** Where digits are spelled as words nobody means a price by that many of them. */
const fewestInWords = 9

const mail = /[\p{L}\p{Nd}._%+-]+\s?@\s?[\p{L}\p{Nd}-]+(?:\s?\.\s?[\p{L}\p{Nd}-]+)*\s?\.\s?\p{L}{2,}/gu

interface Piece extends Span {
  digits: string
  words: number
}

/**
 * Takes out of several texts of one person, in the order of writing, what is a contact only when they are read together.
 * @returns each text as it may be kept, or null where it may stay
 */
export function maskSplit(texts: readonly string[]): (string | null)[] {
  const joined = texts.join('\n')
  const starts = texts.map((_, n) => texts.slice(0, n).join('\n').length + (n === 0 ? 0 : 1))
  const isAcross = ({ start, end }: Span) => joined.slice(start, end).includes('\n')
  const mails = [...joined.matchAll(mail)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
  const spans = [...mails, ...phonesIn(blankInnocent(joined))].filter(isAcross)
  return texts.map((text, n) => {
    const from = starts[n] as number
    const own = spans
      .map(({ start, end }) => ({ start: Math.max(0, start - from), end: Math.min(text.length, end - from) }))
      .filter(({ start, end }) => start < end)
    return own.length === 0 ? null : cut(text, own)
  })
}

/** Groups of digits that stand together and make a phone, from whichever group it begins. */
function phonesIn(text: string): Span[] {
  const pieces = piecesOf(text)
  const found: Span[] = []
  for (let first = 0; first < pieces.length; first++) {
    let digits = ''
    let words = 0
    for (let last = first; last < pieces.length; last++) {
      const [begin, before, piece] = [pieces[first], pieces[last - 1], pieces[last]] as [Piece, Piece, Piece]
      if (last > first && !glue.test(text.slice(before.end, piece.start))) break
      digits += piece.digits
      words += piece.words
      const isPhone = words > 0 ? digits.length >= fewestInWords : phone.test(digits)
      if (isPhone) found.push({ start: begin.start, end: piece.end })
      if (digits.length > 16) break
    }
  }
  return found
}

/** Digits that follow one another, and words for digits one by one. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const { 0: whole, 1: digit, 2: one, 3: two, 4: three, index: start } of text.matchAll(token)) {
    const end = start + whole.length
    const last = pieces.at(-1)
    const isWord = (one ?? two ?? three) !== undefined
    const digits = isWord ? '0'.repeat(three ? 3 : two ? 2 : 1) : digit ? toAscii(digit) : '0'
    if (last && last.end === start && last.words === 0 && !isWord) {
      last.digits += digits
      last.end = end
    } else pieces.push({ start, end, digits, words: isWord ? 1 : 0 })
  }
  return pieces
}

/** Scripts have their ten digits in a row, from a multiple of ten or sixteen on: the value is the distance to its zero. */
function toAscii(digit: string): string {
  let zero = digit.codePointAt(0) as number
  const at = zero
  while (at - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(at - zero)
}
