import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../ui/page-link.tsx'
import classes from './provider-facts.module.css'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

interface ProviderFactsProps {
  provider: Schemas['PublicProvider']
  /** Where they work, by name. */
  areas: { id: string; name: string }[]
}

/** Where, when and since when a provider works. */
export function ProviderFacts({ provider, areas }: ProviderFactsProps) {
  const { t } = useTranslation('providers')
  const { availability_schedule: schedule } = provider
  const days = weekdays.filter((day) => schedule[day]?.length)
  return (
    <dl className={classes.facts}>
      <dt>{t('facts.city')}</dt>
      <dd>{provider.city || t('facts.unknown')}</dd>
      {areas.length > 0 && (
        <>
          <dt>{t('facts.areas')}</dt>
          <dd>
            <ul className={classes.areas}>
              {areas.map(({ id, name }) => (
                <li key={id}>
                  <PageLink className={classes.area} to={`/areas/${id}`}>
                    {name}
                  </PageLink>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {provider.travel_radius > 0 && (
        <>
          <dt>{t('facts.travel')}</dt>
          <dd>{t('facts.travel_km', { km: provider.travel_radius })}</dd>
        </>
      )}
      {provider.years_of_experience > 0 && (
        <>
          <dt>{t('facts.experience')}</dt>
          <dd>{t('facts.years', { count: provider.years_of_experience })}</dd>
        </>
      )}
      {days.length > 0 && (
        <>
          <dt>{t('facts.hours')}</dt>
          <dd>
            {days.map((day) => (
              <span key={day} className={classes.day}>
                <span>{t(`weekday.${day}`)}</span>
                <span>{schedule[day]?.map(({ from, to }) => `${from}–${to}`).join(', ')}</span>
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  )
}
