import { useTranslation } from 'react-i18next'

/** A stretch of time in its largest unit: `45 мин`, `3 ч`, `2 дн`. */
export function Duration({ minutes }: { minutes: number }) {
  const { t } = useTranslation('orders')
  if (minutes < 90) return t('duration.minutes', { count: minutes })
  if (minutes < 36 * 60) return t('duration.hours', { count: Math.round(minutes / 60) })
  return t('duration.days', { count: Math.round(minutes / (24 * 60)) })
}
