import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { useMoneyRange } from '../ui/money.tsx'
import classes from './typical-price.module.css'

type Prices = Pick<Schemas['ServiceSubcategoryDetails'], 'price_range_min' | 'price_range_max' | 'currency'>

/** What such work usually costs. */
export function TypicalPrice({ service }: { service: Prices }) {
  const { t } = useTranslation('order-form')
  const range = useMoneyRange()(service.price_range_min, service.price_range_max, service.currency)
  if (range === null) return null
  return (
    <p className={classes.typical}>
      {t('budget.typical')} <strong>{range}</strong>
    </p>
  )
}
