import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { ConfirmOrUndo } from '../forms/confirm-or-undo.tsx'
import { OpenForm } from '../messages/open-form.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { DateTime } from '../ui/date-time.tsx'
import { Money } from '../ui/money.tsx'
import { Rating } from '../ui/rating.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { Duration } from './duration.tsx'
import classes from './offer.module.css'

type OfferDetails = Schemas['BidDetails']

/** One offer: who makes it and what stands behind them, what it comes to, and the way to choose it. */
export function Offer({ offer }: { offer: OfferDetails }) {
  const { t } = useTranslation('orders')
  const { provider, description, terms_conditions, estimated_duration, status, created_at } = offer
  const name = provider?.business_name ?? t('offer.gone')
  return (
    <article className={classes.offer} aria-label={name}>
      <header className={classes.who}>
        <Avatar name={name} photoUrl={provider?.photo_url ?? null} />
        <div>
          <h3 className={classes.name}>{name}</h3>
          {provider && <Rating value={provider.average_rating} count={provider.total_reviews} />}
        </div>
      </header>
      <Price offer={offer} />
      <Record offer={offer} />
      <p className={classes.text}>{description}</p>
      {terms_conditions && <p className={classes.text}>{terms_conditions}</p>}
      <p className={classes.meta}>
        {estimated_duration !== null && (
          <>
            <Duration minutes={estimated_duration} />
            {' · '}
          </>
        )}
        <DateTime value={created_at} as="ago" />
      </p>
      {offer.allowed_actions.includes('accept') ? (
        <ConfirmOrUndo
          intent="accept"
          label={t('offer.choose')}
          confirm={{ question: t('offer.question', { name }), label: t('offer.choose_now') }}
          fields={{ bid: offer.id }}
          kind="main"
        />
      ) : (
        <StatusBadge of="offer" status={status} />
      )}
      {provider && status === 'pending' && <OpenForm about="bid" id={offer.id} verb="bid" />}
    </article>
  )
}

function Price({ offer: { price, amount, currency } }: { offer: OfferDetails }) {
  const { t } = useTranslation('orders')
  if (!price) return <Money amount={amount} currency={currency} />
  const parts = (['work', 'addons', 'travel_fee', 'tax'] as const).filter((part) => Number(price[part]) !== 0)
  return (
    <div className={classes.price}>
      <p className={classes.total}>
        <Money amount={price.client_pays} currency={currency} />
      </p>
      <dl className={classes.split}>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`price.${part}`)}</dt>
            <dd>
              <Money amount={price[part]} currency={currency} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** What their work so far tells of a provider. */
function Record({ offer: { bidder, provider } }: { offer: OfferDetails }) {
  const { t } = useTranslation('orders')
  if (!bidder) return null
  const { jobs_done, response_minutes, badges, distance_km } = bidder
  return (
    <ul className={classes.record}>
      {provider?.is_verified_provider && <li>{t('record.verified')}</li>}
      {badges.map((badge) => (
        <li key={badge}>{t(`record.${badge}`)}</li>
      ))}
      <li>{t('record.jobs', { count: jobs_done })}</li>
      {response_minutes !== null && (
        <li>
          {t('record.answers')} <Duration minutes={response_minutes} />
        </li>
      )}
      {distance_km !== null && <li>{t('record.distance', { count: distance_km })}</li>}
    </ul>
  )
}
