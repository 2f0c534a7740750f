import { Button } from '@mantine/core'
import type { Schemas } from '@usta/api-client'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from 'react-router'
import { ActionForm } from '../forms/action-form.tsx'
import { OpenForm } from '../messages/open-form.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Money } from '../ui/money.tsx'
import { Rating } from '../ui/rating.tsx'
import classes from './order.module.css'
import type { Order } from './order-of.server.ts'

interface ChosenProviderProps {
  order: Order
  assignment: NonNullable<Order['assignment']>
  isOwn: boolean
  /** Null where that is not known, or not the visitor's to say. */
  isFavorite: boolean | null
}

/** Who does the work, for how much, and what they and the client said about it. */
export function ChosenProvider({ order, assignment, isOwn, isFavorite }: ChosenProviderProps) {
  const { t } = useTranslation('orders')
  const { provider, progress_notes, completion_notes, client_rating, client_review } = assignment
  const name = provider?.business_name ?? t('offer.gone')
  return (
    <section className={classes.section} aria-labelledby="provider">
      <h2 id="provider" className={classes.heading}>
        {t('chosen.heading')}
      </h2>
      <Card name={name} provider={provider}>
        {order.final_price !== null && <Money amount={order.final_price} currency={order.currency} />}
      </Card>
      {provider && <OpenForm about="order" id={order.id} verb={isOwn ? 'provider' : 'client'} />}
      {isFavorite !== null && <FavoriteForm providerId={assignment.provider_id} isFavorite={isFavorite} />}
      {progress_notes && <p className={classes.text}>{progress_notes}</p>}
      {completion_notes && (
        <p className={classes.text}>
          {t('chosen.notes')} {completion_notes}
        </p>
      )}
      {client_rating !== null && (
        <div>
          {t('chosen.review')} <Rating value={client_rating} />
          {client_review && <p className={classes.text}>{client_review}</p>}
        </div>
      )}
    </section>
  )
}

/** Shows what it will be as soon as it is pressed. */
function FavoriteForm({ providerId, isFavorite }: { providerId: string; isFavorite: boolean }) {
  const { t } = useTranslation('orders')
  const asked = useNavigation().formData?.get('intent')
  const shown = asked === 'favorite' || (isFavorite && asked !== 'unfavorite')
  return (
    <ActionForm name="favorite">
      <input type="hidden" name="provider_id" value={providerId} />
      <div>
        <Button type="submit" name="intent" value={shown ? 'unfavorite' : 'favorite'} variant="default" h={48}>
          {t(shown ? 'chosen.unfavorite' : 'chosen.favorite')}
        </Button>
      </div>
    </ActionForm>
  )
}

interface CardProps {
  name: string
  provider: Schemas['BidDetails']['provider']
  children: ReactNode
}

function Card({ name, provider, children }: CardProps) {
  return (
    <div className={classes.provider}>
      <Avatar name={name} photoUrl={provider?.photo_url ?? null} />
      <div>
        <p className={classes.name}>{name}</p>
        {provider && <Rating value={provider.average_rating} count={provider.total_reviews} />}
        <p>{children}</p>
      </div>
    </div>
  )
}
