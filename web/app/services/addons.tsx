import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { formatMoney } from '../money.ts'
import { useLanguage } from '../shell/use-language.ts'
import classes from './service.module.css'

type Addon = Schemas['ServiceAddon']

/** What can be ordered along with a service. */
export function Addons({ addons }: { addons: Addon[] }) {
  const { t } = useTranslation('services')
  const price = useAddonPrice()
  if (addons.length === 0) return null
  return (
    <section aria-labelledby="addons">
      <h2 id="addons" className={classes.heading}>
        {t('addons')}
      </h2>
      <ul className={classes.rows}>
        {addons.map((addon) => (
          <li key={addon.id} className={classes.row}>
            <div>
              <p>{addon.name}</p>
              <p className={classes.about}>{addon.description}</p>
            </div>
            <span className={classes.price}>{price(addon)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useAddonPrice(): (addon: Addon) => string {
  const { t } = useTranslation('services')
  const language = useLanguage()
  return ({ price, price_type, currency }) => {
    if (price_type === 'percentage') return t('addon_price.percentage', { percent: Number(price) })
    return t(`addon_price.${price_type}`, { amount: formatMoney(price, currency, language) })
  }
}

/** Services and add-ons for one price. */
export function Packages({ packages }: { packages: Schemas['ServicePackage'][] }) {
  const { t } = useTranslation('services')
  const language = useLanguage()
  if (packages.length === 0) return null
  return (
    <section aria-labelledby="packages">
      <h2 id="packages" className={classes.heading}>
        {t('packages')}
      </h2>
      <ul className={classes.rows}>
        {packages.map(({ id, name, description, package_price, currency }) => (
          <li key={id} className={classes.row}>
            <div>
              <p>{name}</p>
              <p className={classes.about}>{description}</p>
            </div>
            <span className={classes.price}>{formatMoney(package_price, currency, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
