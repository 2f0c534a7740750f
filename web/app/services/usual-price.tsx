import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { formatMoneyRange } from '../money.ts'
import { useLanguage } from '../shell/use-language.ts'
import classes from './usual-price.module.css'

interface UsualPriceProps {
  /** What completed orders cost; null where there are too few to say. */
  typical: Schemas['PriceGuidance']['typical']
  /** Where; null where no city is known. */
  city: string | null
  /** Where else one may ask about. */
  cities: string[]
  /** What the service costs at least, in words. */
  base: string
}

/** What a service costs: from the catalog, and as clients of this city have paid. */
export function UsualPrice({ typical, city, cities, base }: UsualPriceProps) {
  const { t } = useTranslation('services')
  const language = useLanguage()
  return (
    <section className={classes.box} aria-labelledby="price">
      <h2 id="price" className={classes.heading}>
        {t('price.heading')}
      </h2>
      <p className={classes.base}>{base}</p>
      <p className={classes.hint}>{t('price.base_hint')}</p>
      {typical && (
        <>
          <p className={classes.label}>{city ? t('price.usual_in', { city }) : t('price.usual')}</p>
          <p className={classes.range}>{formatMoneyRange(typical.low, typical.high, typical.currency, language)}</p>
          <p className={classes.hint}>{t('price.sample', { count: typical.sample_size })}</p>
        </>
      )}
      {cities.length > 1 && <CityLinks city={city} cities={cities} />}
    </section>
  )
}

/** The same page for another city. */
function CityLinks({ city, cities }: Pick<UsualPriceProps, 'city' | 'cities'>) {
  const { t } = useTranslation('services')
  const { pathname } = useLocation()
  return (
    <nav aria-label={t('price.other_city')}>
      <ul className={classes.cities}>
        {cities.map((each) => (
          <li key={each}>
            <Link
              className={classes.city}
              to={`${pathname}?city=${encodeURIComponent(each)}`}
              aria-current={each === city ? 'true' : undefined}
            >
              {each}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
