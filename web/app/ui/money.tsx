import { useTranslation } from 'react-i18next'
import { currencyWord, formatMoney, formatMoneyRange } from '../money.ts'
import { useLanguage } from '../shell/use-language.ts'
import classes from './money.module.css'

interface MoneyProps {
  /** The API's decimal string. */
  amount: string
  currency: string
}

/** An amount as people write it: `1 500 сом`. */
export function Money({ amount, currency }: MoneyProps) {
  return <span className={classes.money}>{formatMoney(amount, currency, useLanguage())}</span>
}

/** What somebody means to spend or to take, either end of which may be open, in words; null where both are. */
export function useMoneyRange(): (min: string | null, max: string | null, currency: string) => string | null {
  const { t } = useTranslation()
  const language = useLanguage()
  return (min, max, currency) => {
    if (min !== null && max !== null) return formatMoneyRange(min, max, currency, language)
    if (min !== null) return t('price.from', { amount: formatMoney(min, currency, language) })
    if (max !== null) return t('price.up_to', { amount: formatMoney(max, currency, language) })
    return null
  }
}

/** What amounts of a currency are counted in, at the end of a field. */
export function useCurrency(currency: string): string {
  return currencyWord(currency, useLanguage())
}
