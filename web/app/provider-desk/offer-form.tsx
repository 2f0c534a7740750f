import type { Schemas } from '@usta/api-client'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActionData, useFetcher } from 'react-router'
import { ActionForm } from '../forms/action-form.tsx'
import { LongTextField, TextField, TickField } from '../forms/form-field.tsx'
import { SubmitButton } from '../forms/submit-button.tsx'
import { currencyWord } from '../money.ts'
import { useLanguage } from '../shell/use-language.ts'
import { Money } from '../ui/money.tsx'
import { usePagePath } from '../ui/page-link.tsx'
import classes from './provider-desk.module.css'

type Quote = Schemas['BidQuote']

/** The offer of a provider, new or changed, with what the client pays and what remains: while typing, or on request. */
export function OfferForm({ order }: { order: Schemas['Order'] }) {
  const { t } = useTranslation('provider-desk')
  const language = useLanguage()
  const path = usePagePath()
  const fetcher = useFetcher<Quote | null>()
  const answered = useActionData<{ quote?: Quote }>()?.quote
  const [isTyping, setTyping] = useState(false)
  const quote = isTyping ? fetcher.data : answered
  const old = order.my_bid?.status === 'pending' ? order.my_bid : null
  const ask = (amount: string) => {
    setTyping(true)
    void fetcher.load(path(`/jobs/${order.id}/quote?amount=${encodeURIComponent(amount.replace(',', '.'))}`))
  }
  return (
    <ActionForm name="offer">
      <div
        onChange={({ target }) =>
          (target as HTMLInputElement).name === 'amount' && ask((target as HTMLInputElement).value)
        }
      >
        <TextField
          name="amount"
          label={t('offer.amount')}
          hint={t('offer.amount_hint')}
          inputMode="decimal"
          value={old?.amount}
          unit={currencyWord(order.currency, language)}
        />
      </div>
      <div aria-live="polite">{quote && <QuoteFacts quote={quote} />}</div>
      <LongTextField
        name="description"
        label={t('offer.text')}
        hint={t('offer.text_hint')}
        value={old?.description}
        maxLength={5000}
      />
      <TextField
        name="estimated_duration"
        label={t('offer.duration')}
        inputMode="numeric"
        unit={t('offer.minutes')}
        value={old?.estimated_duration?.toString()}
        optional
      />
      <TickField name="is_negotiable" label={t('offer.negotiable')} />
      <div className={classes.row}>
        <SubmitButton intent={old ? 'change' : 'offer'}>{old ? t('offer.change') : t('offer.send')}</SubmitButton>
        <SubmitButton intent="quote" kind="quiet">
          {t('offer.count')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}

function QuoteFacts({ quote }: { quote: Quote }) {
  const { t } = useTranslation('provider-desk')
  const { currency } = quote
  const rows = [
    ['work', quote.work],
    ['addons', quote.addons],
    ['travel_fee', quote.travel_fee],
    ['tax', quote.tax],
    ['client_pays', quote.client_pays],
    ['commission', quote.commission],
    ['you_receive', quote.you_receive],
  ] as const
  return (
    <dl className={classes.facts}>
      {rows
        .filter(([name, amount]) => amount !== '0.00' || name === 'you_receive')
        .map(([name, amount]) => (
          <Fragment key={name}>
            <dt>{t(`quote.${name}`)}</dt>
            <dd>
              <Money amount={amount} currency={currency} />
            </dd>
          </Fragment>
        ))}
    </dl>
  )
}
