import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import classes from './offered-services.module.css'
import { usePrice } from './provider-card.tsx'

type Service = Schemas['PublicProvider']['services'][number]

/** What a provider offers, with their own words and price for each. */
export function OfferedServices({ services }: { services: Service[] }) {
  const { t } = useTranslation('providers')
  if (services.length === 0) return null
  return (
    <section aria-labelledby="offered">
      <h2 id="offered" className={classes.heading}>
        {t('offered')}
      </h2>
      <ul className={classes.services}>
        {services.map((service) => (
          <OfferedService key={service.id} service={service} />
        ))}
      </ul>
    </section>
  )
}

function OfferedService({ service }: { service: Service }) {
  const { base_price: price, price_type, currency } = service
  const words = usePrice({ price, price_type, currency })
  return (
    <li className={classes.service}>
      <div>
        <p className={classes.name}>{service.subcategory.name}</p>
        {service.description && <p className={classes.about}>{service.description}</p>}
      </div>
      <span className={classes.price}>{words}</span>
    </li>
  )
}
