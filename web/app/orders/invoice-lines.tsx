import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { Money } from '../ui/money.tsx'
import classes from './order.module.css'

/** What an invoice is made of, and what it comes to. */
export function InvoiceLines({ invoice }: { invoice: Schemas['Invoice'] }) {
  const { t } = useTranslation('orders')
  const { lines, currency, total_amount, refunded_amount } = invoice
  return (
    <dl className={classes.lines}>
      {lines.map(({ kind, amount }) => (
        <div key={kind}>
          <dt>{t(`invoice.lines.${kind}`)}</dt>
          <dd>
            <Money amount={amount} currency={currency} />
          </dd>
        </div>
      ))}
      <div className={classes.total}>
        <dt>{t('invoice.total')}</dt>
        <dd>
          <Money amount={total_amount} currency={currency} />
        </dd>
      </div>
      {Number(refunded_amount) > 0 && (
        <div>
          <dt>{t('invoice.refunded')}</dt>
          <dd>
            <Money amount={refunded_amount} currency={currency} />
          </dd>
        </div>
      )}
    </dl>
  )
}
