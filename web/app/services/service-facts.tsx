import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import classes from './service.module.css'

/** How long a service takes, and what is brought along or has to be there. */
export function ServiceFacts({ service }: { service: Schemas['ServiceSubcategoryDetails'] }) {
  const { t } = useTranslation('services')
  const duration = useDuration()
  const { estimated_duration: minutes, required_tools, required_materials, safety_requirements } = service
  const facts = [
    [t('facts.duration'), minutes === null ? '' : duration(minutes)],
    [t('facts.tools'), required_tools.join(', ')],
    [t('facts.materials'), required_materials.join(', ')],
    [t('facts.safety'), safety_requirements],
  ].filter(([, value]) => value)
  if (facts.length === 0) return null
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Minutes in words: `2 ч 30 мин`. */
function useDuration(): (minutes: number) => string {
  const { t } = useTranslation('services')
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    return [hours && t('duration.hours', { hours }), rest && t('duration.minutes', { minutes: rest })]
      .filter(Boolean)
      .join(' ')
  }
}
