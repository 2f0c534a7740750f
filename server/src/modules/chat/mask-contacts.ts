/** What stands where a contact was. */
export const mask = '•••'

/** Words that stand for digits, in Kyrgyz, Russian and English; those of tens and hundreds stand for two and three. */
const numerals: readonly [number, string][] = [
  [
    1,
    'нөл|нол|ноль|нуль|zero|oh|бир|один|одна|one|эки|два|две|two|үч|уч|три|three|төрт|торт|четыре|four|беш|пять|five|' +
      'алты|шесть|six|жети|семь|seven|сегиз|восемь|eight|тогуз|девять|nine',
  ],
  [
    2,
    'он|десять|ten|жыйырма|двадцать|twenty|отуз|тридцать|thirty|кырк|сорок|forty|элүү|элуу|пятьдесят|fifty|алтымыш|' +
      'шестьдесят|sixty|жетимиш|семьдесят|seventy|сексен|восемьдесят|eighty|токсон|девяносто|ninety|' +
      '[а-я]{3,8}надцать|[a-z]{3,5}teen|eleven|twelve',
  ],
  [3, 'жүз|сто|двести|триста|четыреста|[а-я]{4,6}сот|hundred'],
]

/** A digit of any script, or a word for one. Letters that look like digits are counted only beside digits. */
export const token = new RegExp(
  `(\\p{Nd})|(?<![\\p{L}])(?:${numerals.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}])|(?<=\\p{Nd})[oоli|](?!\\p{L})|(?<!\\p{L})[oоli|](?=\\p{Nd})`,
  'giu',
)

/** What may stand between the digits of one number. */
export const glue = /^[\s\p{P}\p{S}\p{M}]{0,4}$/u

/** Dates, times, measures and ranges of prices have as many digits as a phone, and are none. */
const innocent = [
  /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:20)?\d\d(?![\d./-])/g,
  /(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/g,
  /(?<![\d+])[1-9]\d{0,2}(?:[ \u00a0]\d{3}|\d{0,3})\s?[-–—]\s?[1-9]\d{0,2}(?:[ \u00a0]\d{3}|\d{0,3})(?=\s*(?:сом|som|kgs|с\b|₽|\$|руб|м\b|см|мм|кг))/giu,
]

/** Digits that make a phone of any country; shorter numbers of a town are known by how they are written. */
const phoneDigits = { fewest: 9, most: 16, fewestInWords: 7 }
const townNumber = /(?<![\d-])\d{2,3}[- ]\d{2}[- ]\d{2}(?![\d-])/g

const messengers =
  'telegram|telegramm|телеграм+|телега|телеге|телегу|тг|whats?\\s?app|вотс?\\s?ап+|ватс?\\s?ап+|вацап+|вотцап+|уатс?ап+|вайбер|viber|instagram|' +
  'инстаграм+|инста|инсте|инсту|insta|facebook|фейсбук|wechat|вичат|signal|imo|имо|skype|скайп|tiktok|тикток'

const patterns = [
  // Links to messengers, with or without their scheme.
  /(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.(?:me|org|dog)|wa\.me|(?:api\.|chat\.)?whatsapp\.com|viber\.(?:com|me)|instagram\.com|instagr\.am|facebook\.com|fb\.(?:com|me)|m\.me|vk\.(?:com|me)|ok\.ru|signal\.me|tiktok\.com|line\.me|join\.skype\.com)(?:\/\S*)?/giu,
  /(?:tg|viber|whatsapp|tel|mailto|skype|sms):(?:\/\/)?\S+/giu,
  // Mail addresses, also those that are spelled.
  /[\p{L}\p{Nd}._%+-]+\s?(?:@|\(at\)|\[at\]|\sat\s|собака|эт\s)\s?[\p{L}\p{Nd}-]+(?:\s?(?:\.|\(dot\)|\[dot\]|\sdot\s|точка)\s?[\p{L}\p{Nd}-]+)*\s?(?:\.|\(dot\)|\[dot\]|\sdot\s|точка)\s?\p{L}{2,}/giu,
  /(?<![\p{L}\p{Nd}])@[\p{L}\p{Nd}_.]{3,}/gu,
  // The name of a messenger, with the name there that follows it.
  new RegExp(
    `(?<![\\p{L}\\p{Nd}])(?:${messengers})\\p{L}{0,3}(?![\\p{L}\\p{Nd}])(?:\\s{0,3}[:=–—-]?\\s{0,3}[a-z][a-z0-9_.]{3,})?`,
    'giu',
  ),
]

export interface Span {
  start: number
  end: number
}

/** Takes phones, mail addresses and names in messengers out of a text, however they are written. */
export function maskContacts(text: string): { text: string; masked: boolean } {
  // Nobody sees these characters, and they would part what belongs together.
  const plain = text.replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
  const spans = [...patterns.flatMap((pattern) => spansOf(plain, pattern)), ...phones(plain)]
  if (spans.length === 0) return { text, masked: false }
  return { text: cut(plain, spans), masked: true }
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

function phones(text: string): Span[] {
  const blanked = blankInnocent(text)
  return [...numbersIn(blanked), ...spansOf(blanked, townNumber)]
}

/** Dates, times and prices become as many letters. */
export function blankInnocent(text: string): string {
  return innocent.reduce((rest, pattern) => rest.replace(pattern, (found) => 'x'.repeat(found.length)), text)
}

/** Runs of digits and words for digits that are as long as a phone. */
function numbersIn(text: string): Span[] {
  const found: Span[] = []
  let run: (Span & { digits: number; words: number }) | null = null
  const end = () => {
    if (!run) return
    const fewest = run.words > 0 ? phoneDigits.fewestInWords : phoneDigits.fewest
    if (run.digits >= fewest && run.digits <= phoneDigits.most) found.push({ start: run.start, end: run.end })
    run = null
  }
  for (const match of text.matchAll(token)) {
    const [whole, digit, one, two, three] = match
    const start = match.index
    if (run && !glue.test(text.slice((run as Span).end, start))) end()
    run ??= { start, end: start, digits: 0, words: 0 }
    const isWord = digit === undefined && (one ?? two ?? three) !== undefined
    run.digits += three !== undefined ? 3 : two !== undefined ? 2 : 1
    run.words += isWord ? 1 : 0
    run.end = start + whole.length
  }
  end()
  return found
}

export function cut(text: string, spans: Span[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (start > at || (start === at && at === 0)) out += text.slice(at, start) + mask
    else if (end <= at) continue
    at = Math.max(at, end)
  }
  return out + text.slice(at)
}
