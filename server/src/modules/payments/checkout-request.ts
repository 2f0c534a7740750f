import type { Call } from '../../kernel/actor.ts'
import type { Language, Translated } from '../../kernel/language.ts'
import { minorUnits } from './amounts.ts'
import type { CheckoutRequest } from './gateway.ts'
import { linesOf } from './present.ts'
import type { invoiceLineKinds } from './schema.ts'
import type { InvoiceRow } from './store/invoices.ts'

type Named = Exclude<(typeof invoiceLineKinds)[number], 'discount'>

const names: Record<Named, Translated> = {
  service: { ky: 'Кызмат, эсеп', ru: 'Услуга, счёт', en: 'Service, invoice' },
  addons: { ky: 'Кошумчалар', ru: 'Дополнения', en: 'Add-ons' },
  travel_fee: { ky: 'Жол акысы', ru: 'Выезд', en: 'Travel' },
  tax: { ky: 'Салык', ru: 'Налог', en: 'Tax' },
}

/** The page speaks no Kyrgyz. */
const locales: Record<Language, CheckoutRequest['locale']> = { ky: 'ru', ru: 'ru', en: 'en' }

/** What is asked of the gateway to have an invoice paid. */
export function checkoutRequest(
  call: Call,
  invoice: InvoiceRow,
  given: Pick<CheckoutRequest, 'paymentId' | 'customerId' | 'successUrl' | 'cancelUrl' | 'expiresAt'>,
): CheckoutRequest {
  return {
    ...given,
    invoiceId: invoice.id,
    orderId: invoice.order_id,
    currency: invoice.currency,
    lines: pageLines(invoice, call.language),
    locale: locales[call.language],
  }
}

/** A page cannot show a line below zero: an invoice with a discount is one line. */
function pageLines(invoice: InvoiceRow, language: Language): CheckoutRequest['lines'] {
  const service = `${names.service[language]} ${invoice.invoice_number}`
  const lines = linesOf(invoice)
  if (lines.some(({ kind }) => kind === 'discount')) {
    return [{ name: service, amount: minorUnits(invoice.total_amount, invoice.currency) }]
  }
  return lines
    .map(({ kind, amount }) => ({
      name: kind === 'service' ? service : names[kind as Named][language],
      amount: minorUnits(amount, invoice.currency),
    }))
    .filter(({ amount }) => amount > 0)
}
