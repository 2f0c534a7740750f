import { useTranslation } from 'react-i18next'
import { formatMoney } from '../money.ts'
import { useLanguage } from '../shell/use-language.ts'
import { PageLink } from '../ui/page-link.tsx'
import { servicePath } from './paths.ts'
import classes from './service-list.module.css'

interface ServiceRow {
  id: string
  name: string
  slug: string
  base_price: string | null
  currency: string
}

/** Services by name, each with what it costs at least. */
export function ServiceList({ category, services }: { category: { slug: string }; services: ServiceRow[] }) {
  const price = useBasePrice()
  return (
    <ul className={classes.services}>
      {services.map((service) => (
        <li key={service.id}>
          <PageLink className={classes.service} to={servicePath(category, service)}>
            <span>{service.name}</span>
            <span className={classes.price}>{price(service)}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

/** What a service costs at least, in words. */
export function useBasePrice(): (service: Pick<ServiceRow, 'base_price' | 'currency'>) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return ({ base_price, currency }) =>
    base_price === null
      ? t('price.by_agreement')
      : t('price.from', { amount: formatMoney(base_price, currency, language) })
}
