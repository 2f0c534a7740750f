import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { formatMoney } from '../money.ts'
import { useLanguage } from '../shell/use-language.ts'
import { Avatar } from '../ui/avatar.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Rating } from '../ui/rating.tsx'
import { Badge } from './badge.tsx'
import classes from './provider-card.module.css'

type Provider = Schemas['ProviderListing']

/** A provider in a list: who they are, how they were rated, what they ask for at least. */
export function ProviderCard({ provider, level = 3 }: { provider: Provider; level?: 2 | 3 }) {
  const { t } = useTranslation('providers')
  const price = usePrice(provider)
  const Heading = `h${level}` as const
  return (
    <article className={classes.card}>
      <Avatar name={provider.name} photoUrl={provider.photo_url} />
      <div className={classes.words}>
        <Heading className={classes.name}>
          <PageLink className={classes.link} to={`/providers/${provider.id}`}>
            {provider.business_name || provider.name}
          </PageLink>
        </Heading>
        <p className={classes.facts}>
          <Rating value={provider.average_rating} count={provider.total_reviews} />
          {provider.is_verified_provider && <Badge kind="verified" />}
          {!provider.is_available && <Badge kind="busy" />}
        </p>
        <p className={classes.about}>{provider.business_description}</p>
        <p className={classes.facts}>
          <span>{provider.city}</span>
          {provider.distance_km !== null && <span>{t('distance', { km: Math.round(provider.distance_km) })}</span>}
          <span className={classes.price}>{price}</span>
        </p>
      </div>
    </article>
  )
}

/** What a provider asks for at least, in words. */
export function usePrice({ price, price_type, currency }: Pick<Provider, 'price' | 'price_type' | 'currency'>): string {
  const { t } = useTranslation(['providers', 'common'])
  const language = useLanguage()
  if (price_type === 'negotiable') return t('common:price.by_agreement')
  const amount = formatMoney(price, currency, language)
  return t(price_type === 'hourly' ? 'per_hour' : 'common:price.from', { amount })
}

/** Providers, one under another; each name is a heading below that of the section, or of the page. */
export function ProviderList({ providers, level = 3 }: { providers: Provider[]; level?: 2 | 3 }) {
  return (
    <ul className={classes.providers}>
      {providers.map((provider) => (
        <li key={provider.id}>
          <ProviderCard provider={provider} level={level} />
        </li>
      ))}
    </ul>
  )
}
