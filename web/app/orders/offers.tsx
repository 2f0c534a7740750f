import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import offerClasses from './offer.module.css'
import { Offer } from './offer.tsx'
import classes from './order.module.css'

/** All offers on an order side by side, the cheapest first. */
export function Offers({ offers }: { offers: Schemas['BidDetails'][] }) {
  const { t } = useTranslation('orders')
  return (
    <section className={classes.section} aria-labelledby="offers">
      <h2 id="offers" className={classes.heading}>
        {t('offers.heading', { count: offers.length })}
      </h2>
      <ul className={offerClasses.offers}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <Offer offer={offer} />
          </li>
        ))}
      </ul>
    </section>
  )
}
