import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { TextField } from '../forms/form-field.tsx'

type PayoutAccount = Schemas['PayoutAccount']

interface PayoutFieldsProps {
  method: PayoutAccount['method']
  /** What takes its place; its number is not known here. */
  account: PayoutAccount | null
}

/** What is asked for an account, a card or a wallet. */
export function PayoutFields({ method, account }: PayoutFieldsProps) {
  const { t } = useTranslation('provider-desk')
  const same = account?.method === method ? account : null
  const bank = (
    <TextField
      name="bank_name"
      label={t(method === 'mobile_wallet' ? 'payout.wallet' : 'payout.bank')}
      hint={method === 'mobile_wallet' ? t('payout.wallet_hint') : undefined}
      value={same?.bank_name}
      maxLength={100}
      optional={method === 'card'}
    />
  )
  return (
    <>
      {method !== 'card' && bank}
      {method === 'bank_account' && (
        <TextField
          name="bic"
          label={t('payout.bic')}
          hint={t('payout.bic_hint')}
          value={same?.bic}
          autoComplete="off"
          maxLength={20}
        />
      )}
      <TextField
        name="number"
        label={t(`payout.number_${method}`)}
        hint={t(`payout.number_hint_${method}`)}
        autoComplete="off"
        maxLength={50}
        {...keyboards[method]}
      />
      <TextField
        name="holder_name"
        label={t(`payout.holder_${method}`)}
        value={account?.holder_name}
        autoComplete="name"
        maxLength={150}
      />
      {method === 'card' && bank}
    </>
  )
}

/** An IBAN has letters, too. */
const keyboards = {
  bank_account: {},
  card: { inputMode: 'numeric' },
  mobile_wallet: { type: 'tel', inputMode: 'tel' },
} as const
