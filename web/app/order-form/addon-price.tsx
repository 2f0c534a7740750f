import { useTranslation } from 'react-i18next'
import { formatMoney } from '../money.ts'
import { useLanguage } from '../shell/use-language.ts'

interface AddonPriceProps {
  /** An amount, or percent of the work. */
  price: string
  type: 'fixed' | 'percentage' | 'per_unit' | 'per_hour'
  currency: string
}

/** What an add-on costs, and of what. */
export function AddonPrice({ price, type, currency }: AddonPriceProps) {
  const { t } = useTranslation('order-form')
  const language = useLanguage()
  if (type === 'percentage') return t('addons.percentage', { percent: shortened(price, language === 'en' ? '.' : ',') })
  const amount = formatMoney(price, currency, language)
  return type === 'fixed' ? amount : t(`addons.${type}`, { amount })
}

/** `12.50` as `12,5`. */
const shortened = (percent: string, point: string) => String(Number(percent)).replace('.', point)
