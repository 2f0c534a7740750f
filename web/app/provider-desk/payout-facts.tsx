import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import orders from '../orders/order.module.css'
import { DateTime } from '../ui/date-time.tsx'

/** Where a provider's money goes, as they know it again. */
export function PayoutFacts({ account }: { account: Schemas['PayoutAccount'] }) {
  const { t } = useTranslation('provider-desk')
  const { method, bank_name, bic, number_last4, holder_name, updated_at } = account
  return (
    <dl className={orders.facts}>
      <dt>{t(`payout.number_${method}`)}</dt>
      <dd>
        <span aria-hidden="true">•••• </span>
        {number_last4}
      </dd>
      {bank_name !== '' && (
        <>
          <dt>{t(method === 'mobile_wallet' ? 'payout.wallet' : 'payout.bank')}</dt>
          <dd>{bank_name}</dd>
        </>
      )}
      {bic !== '' && (
        <>
          <dt>{t('payout.bic')}</dt>
          <dd>{bic}</dd>
        </>
      )}
      <dt>{t(`payout.holder_${method}`)}</dt>
      <dd>{holder_name}</dd>
      <dt>{t('payout.since')}</dt>
      <dd>
        <DateTime value={updated_at} as="day" />
      </dd>
    </dl>
  )
}
