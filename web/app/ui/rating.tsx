import { useTranslation } from 'react-i18next'
import { useLanguage } from '../shell/use-language.ts'
import { Icon } from './icon.tsx'
import classes from './rating.module.css'

interface RatingProps {
  /** 1 to 5, as the API says it: `"4.80"`. */
  value: string | number
  /** How many have rated; 0 shows that nobody has yet. Left out for the rating of one. */
  count?: number
}

/** A rating as one star and a number, which says more than five stars. */
export function Rating({ value, count }: RatingProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (count === 0) return <span className={classes.none}>{t('rating.none')}</span>
  const number = Number(value).toFixed(count === undefined ? 0 : 1)
  const text = language === 'en' ? number : number.replace('.', ',')
  return (
    <span className={classes.rating}>
      <Icon name="star" className={classes.star} />
      <span className={classes.number}>{t('rating.of_five', { value: text })}</span>
      {count !== undefined && <span className={classes.count}>{t('rating.reviews', { count })}</span>}
    </span>
  )
}
