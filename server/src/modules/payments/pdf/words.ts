import type { Language } from '../../../kernel/language.ts'
import type { Invoice } from '../schema.ts'

/** What is printed on an invoice. */
export interface InvoiceWords {
  readonly title: string
  readonly date: string
  readonly due: string
  readonly operator: string
  readonly provider: string
  readonly client: string
  readonly order: string
  readonly taxNumber: string
  readonly amount: string
  readonly lines: Readonly<Record<Invoice['lines'][number]['kind'], string>>
  readonly total: string
  readonly paid: string
  readonly refunded: string
  readonly toPay: string
  readonly status: Readonly<Record<Invoice['status'], string>>
  readonly paidBack: string
  readonly held: string
}

export const words: Readonly<Record<Language, InvoiceWords>> = {
  ky: {
    title: 'Эсеп',
    date: 'Күнү',
    due: 'Төлөө мөөнөтү',
    operator: 'Эсепти берген',
    provider: 'Уста',
    client: 'Кардар',
    order: 'Буйрутма',
    taxNumber: 'ИНН',
    amount: 'Суммасы',
    lines: {
      service: 'Иш',
      addons: 'Кошумчалар',
      travel_fee: 'Барып келүү',
      discount: 'Арзандатуу',
      tax: 'Салык',
    },
    total: 'Жалпы',
    paid: 'Төлөндү',
    refunded: 'Кайтарылды',
    toPay: 'Төлөй турган сумма',
    status: {
      draft: 'Долбоор',
      sent: 'Төлөм күтүүдө',
      paid: 'Төлөндү',
      overdue: 'Мөөнөтү өттү',
      cancelled: 'Жокко чыгарылды',
    },
    paidBack: 'Акча кайтарылды',
    held: 'Төлөнгөн акча кардар ишти кабыл алганга чейин платформада турат.',
  },
  ru: {
    title: 'Счёт',
    date: 'Дата',
    due: 'Оплатить до',
    operator: 'Выставил',
    provider: 'Мастер',
    client: 'Клиент',
    order: 'Заказ',
    taxNumber: 'ИНН',
    amount: 'Сумма',
    lines: { service: 'Работа', addons: 'Дополнения', travel_fee: 'Выезд', discount: 'Скидка', tax: 'Налог' },
    total: 'Итого',
    paid: 'Оплачено',
    refunded: 'Возвращено',
    toPay: 'К оплате',
    status: {
      draft: 'Черновик',
      sent: 'Ждёт оплаты',
      paid: 'Оплачен',
      overdue: 'Просрочен',
      cancelled: 'Отменён',
    },
    paidBack: 'Деньги возвращены',
    held: 'Оплаченные деньги хранятся у платформы, пока клиент не примет работу.',
  },
  en: {
    title: 'Invoice',
    date: 'Date',
    due: 'Due',
    operator: 'Issued by',
    provider: 'Provider',
    client: 'Client',
    order: 'Order',
    taxNumber: 'Tax number',
    amount: 'Amount',
    lines: { service: 'Work', addons: 'Add-ons', travel_fee: 'Travel', discount: 'Discount', tax: 'Tax' },
    total: 'Total',
    paid: 'Paid',
    refunded: 'Refunded',
    toPay: 'To pay',
    status: {
      draft: 'Draft',
      sent: 'Waiting for payment',
      paid: 'Paid',
      overdue: 'Overdue',
      cancelled: 'Cancelled',
    },
    paidBack: 'Money returned',
    held: 'What was paid is held by the platform until the client accepts the work.',
  },
}

/** An amount as it stands on paper, with its minor units: `1 500,00 сом`, `KGS 1,500.00`. */
export function amountInWords(amount: string, currency: string, language: Language): string {
  const [, sign = '', whole = '', minor = '00'] = /^(-?)(\d+)\.(\d\d)$/.exec(amount) ?? []
  const [thousands, point] = language === 'en' ? [',', '.'] : ['\u00A0', ',']
  const number = `${sign ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${point}${minor}`
  if (language === 'en') return `${currency}\u00A0${number}`
  return `${number}\u00A0${currency === 'KGS' ? 'сом' : currency}`
}

/** `2026-11-29` as `29.11.2026`, and in English as it is: an order of its parts that nobody mistakes. */
export function dayInWords(day: string, language: Language): string {
  return language === 'en' ? day : day.split('-').reverse().join('.')
}
