import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { useMoneyRange } from '../ui/money.tsx'
import classes from './typical-price.module.css'

interface TypicalPriceProps {
  /** From completed orders in the city, where there are enough of them. */
  typical: Schemas['PriceGuidance']['typical']
  /** What the catalog says, where there are not. */
  service: Pick<Schemas['ServiceSubcategoryDetails'], 'price_range_min' | 'price_range_max' | 'currency'>
}

/** What such work usually costs, and how many orders say so. */
export function TypicalPrice({ typical, service }: TypicalPriceProps) {
  const { t } = useTranslation('order-form')
  const range = useMoneyRange()
  const { price_range_min, price_range_max, currency } = service
  const words = typical
    ? range(typical.low, typical.high, typical.currency)
    : range(price_range_min, price_range_max, currency)
  if (words === null) return null
  return (
    <p className={classes.typical}>
      {t('budget.typical')} <strong>{words}</strong>
      {typical && <span className={classes.sample}>{t('budget.sample', { count: typical.sample_size })}</span>}
    </p>
  )
}
