export type Language = 'ky' | 'ru' | 'en'

const en = {
  title: 'Payment',
  test: 'This is a test page. No money moves, and real cards are refused.',
  total: 'Total',
  cardNumber: 'Card number',
  month: 'Month',
  year: 'Year',
  cvc: 'CVC',
  pay: 'Pay {amount}',
  back: 'Go back without paying',
  cards: 'Test cards',
  anyDate: 'Any date in the future and any three digits will do.',
  works: 'the payment succeeds',
  declines: 'the card is declined',
  noFunds: 'not enough money on the card',
  asks: 'the bank asks for confirmation',
  disputed: 'paid, then disputed',
  refundFails: 'paid, but a refund fails later',
  continue: 'Continue',
  expiredTitle: 'This payment page has expired',
  expiredText: 'Nothing was charged. Go back and start the payment again.',
  paidTitle: 'Already paid',
  paidText: 'This payment is complete. The money was taken once.',
  unknownTitle: 'There is no such payment',
  unknownText: 'Check the link, or go back and start the payment again.',
  badTitle: 'The form could not be read',
  badText: 'Go back and fill it in again.',
  confirmTitle: 'Confirm the payment',
  confirmText: 'The test bank asks whether it is you who pays {amount}.',
  confirm: 'Complete',
  refuse: 'Fail',
  card_declined: 'The card was declined. Use another card.',
  insufficient_funds: 'There is not enough money on the card. Use another card.',
  test_mode_live_card: 'This is not a test card. Use one of the test cards below.',
  expired_card: 'The card has expired. Use another card.',
  incorrect_cvc: 'The security code is wrong. Check it and try again.',
  processing_error: 'The card could not be processed. Try again in a minute.',
  incorrect_number: 'The card number is wrong. Check it and try again.',
  invalid_expiry_month: 'Check the month in which the card expires.',
  invalid_expiry_year: 'Check the year in which the card expires.',
  invalid_cvc: 'Check the security code: the three digits on the back of the card.',
  payment_intent_authentication_failure: 'The bank did not confirm the payment. Try again, or use another card.',
}

export type Words = typeof en

const ru: Words = {
  title: 'Оплата',
  test: 'Это тестовая страница. Деньги не списываются, настоящие карты не принимаются.',
  total: 'Итого',
  cardNumber: 'Номер карты',
  month: 'Месяц',
  year: 'Год',
  cvc: 'CVC',
  pay: 'Оплатить {amount}',
  back: 'Вернуться без оплаты',
  cards: 'Тестовые карты',
  anyDate: 'Подойдут любая дата в будущем и любые три цифры.',
  works: 'оплата проходит',
  declines: 'карта отклоняется',
  noFunds: 'на карте не хватает денег',
  asks: 'банк просит подтверждение',
  disputed: 'оплата проходит, затем оспаривается',
  refundFails: 'оплата проходит, но возврат позже не удаётся',
  continue: 'Продолжить',
  expiredTitle: 'Срок действия этой страницы истёк',
  expiredText: 'Деньги не списаны. Вернитесь и начните оплату заново.',
  paidTitle: 'Уже оплачено',
  paidText: 'Оплата завершена. Деньги списаны один раз.',
  unknownTitle: 'Такой оплаты нет',
  unknownText: 'Проверьте ссылку или вернитесь и начните оплату заново.',
  badTitle: 'Не удалось прочитать форму',
  badText: 'Вернитесь и заполните её ещё раз.',
  confirmTitle: 'Подтвердите оплату',
  confirmText: 'Тестовый банк спрашивает, вы ли платите {amount}.',
  confirm: 'Подтвердить',
  refuse: 'Отклонить',
  card_declined: 'Карта отклонена. Используйте другую карту.',
  insufficient_funds: 'На карте недостаточно денег. Используйте другую карту.',
  test_mode_live_card: 'Это не тестовая карта. Используйте одну из тестовых карт ниже.',
  expired_card: 'Срок действия карты истёк. Используйте другую карту.',
  incorrect_cvc: 'Неверный код безопасности. Проверьте его и попробуйте ещё раз.',
  processing_error: 'Не удалось обработать карту. Попробуйте через минуту.',
  incorrect_number: 'Неверный номер карты. Проверьте его и попробуйте ещё раз.',
  invalid_expiry_month: 'Проверьте месяц окончания срока действия карты.',
  invalid_expiry_year: 'Проверьте год окончания срока действия карты.',
  invalid_cvc: 'Проверьте код безопасности: три цифры на обороте карты.',
  payment_intent_authentication_failure: 'Банк не подтвердил оплату. Попробуйте ещё раз или используйте другую карту.',
}

const ky: Words = {
  title: 'Төлөм',
  test: 'Бул сыноо барагы. Акча алынбайт, чыныгы карталар кабыл алынбайт.',
  total: 'Жалпы сумма',
  cardNumber: 'Картанын номери',
  month: 'Айы',
  year: 'Жылы',
  cvc: 'CVC',
  pay: '{amount} төлөө',
  back: 'Төлөбөй кайтуу',
  cards: 'Сыноо карталары',
  anyDate: 'Келечектеги каалаган дата жана каалаган үч сан жарайт.',
  works: 'төлөм өтөт',
  declines: 'карта четке кагылат',
  noFunds: 'картада акча жетишпейт',
  asks: 'банк ырастоону сурайт',
  disputed: 'төлөм өтөт, кийин талашылат',
  refundFails: 'төлөм өтөт, бирок кайтаруу кийин ишке ашпай калат',
  continue: 'Улантуу',
  expiredTitle: 'Бул барактын мөөнөтү өттү',
  expiredText: 'Акча алынган жок. Артка кайтып, төлөмдү кайра баштаңыз.',
  paidTitle: 'Мурда эле төлөнгөн',
  paidText: 'Төлөм аяктады. Акча бир гана жолу алынды.',
  unknownTitle: 'Мындай төлөм жок',
  unknownText: 'Шилтемени текшериңиз же артка кайтып, төлөмдү кайра баштаңыз.',
  badTitle: 'Форманы окуу мүмкүн болгон жок',
  badText: 'Артка кайтып, аны кайра толтуруңуз.',
  confirmTitle: 'Төлөмдү ырастаңыз',
  confirmText: 'Сыноо банкы {amount} төлөп жаткан сиз экениңизди ырастоону сурайт.',
  confirm: 'Ырастоо',
  refuse: 'Четке кагуу',
  card_declined: 'Карта четке кагылды. Башка картаны колдонуңуз.',
  insufficient_funds: 'Картада акча жетишсиз. Башка картаны колдонуңуз.',
  test_mode_live_card: 'Бул сыноо картасы эмес. Төмөнкү сыноо карталарынын бирин колдонуңуз.',
  expired_card: 'Картанын мөөнөтү өтүп кеткен. Башка картаны колдонуңуз.',
  incorrect_cvc: 'Коопсуздук коду туура эмес. Текшерип, кайра аракет кылыңыз.',
  processing_error: 'Картаны иштетүү мүмкүн болгон жок. Бир мүнөттөн кийин кайра аракет кылыңыз.',
  incorrect_number: 'Картанын номери туура эмес. Текшерип, кайра аракет кылыңыз.',
  invalid_expiry_month: 'Картанын мөөнөтү бүтө турган айды текшериңиз.',
  invalid_expiry_year: 'Картанын мөөнөтү бүтө турган жылды текшериңиз.',
  invalid_cvc: 'Коопсуздук кодун текшериңиз: картанын артындагы үч сан.',
  payment_intent_authentication_failure:
    'Банк төлөмдү ырастаган жок. Кайра аракет кылыңыз же башка картаны колдонуңуз.',
}

export const words: Record<Language, Words> = { ky, ru, en }

/** The page's language: the session's own, else the first of the browser's that we have, else Kyrgyz. */
export function chooseLanguage(locale: string | null | undefined, acceptLanguage = ''): Language {
  if (locale && locale !== 'auto') return asLanguage(locale) ?? 'en'
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/)
      return { language: asLanguage(tag), quality: quality === undefined ? 1 : Number(quality) }
    })
    .sort((a, b) => b.quality - a.quality)
  return wanted.find(({ language, quality }) => language && quality > 0)?.language ?? 'ky'
}

function asLanguage(tag: string): Language | undefined {
  const [language = ''] = tag.toLowerCase().split('-')
  return Object.hasOwn(words, language) ? (language as Language) : undefined
}

/** The sentence for a refused card. */
export function declineWords(language: Language, decline: { code?: string; decline_code?: string }): string {
  const known = words[language] as Record<string, string>
  return known[decline.decline_code ?? ''] ?? known[decline.code ?? ''] ?? words[language].card_declined
}
