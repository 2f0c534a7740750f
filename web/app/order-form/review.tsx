import type { Schemas } from '@usta/api-client'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DateTime } from '../ui/date-time.tsx'
import { useMoneyRange } from '../ui/money.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { AddonPrice } from './addon-price.tsx'
import type { Answers } from './answers.ts'
import classes from './review.module.css'
import { detour, type Step } from './steps.ts'

interface ReviewProps {
  answers: Answers
  service: Schemas['ServiceSubcategoryDetails']
  steps: readonly Step[]
  /** What can be changed. */
  changeable: readonly Step[]
  /** The address of a step, without the language. */
  pathTo: (step: Step) => string
}

/** All answers before they are published, each with the way to change it. */
export function Review({ answers, service, steps, changeable, pathTo }: ReviewProps) {
  const { t } = useTranslation('order-form')
  const shown = steps.filter((step) => step !== 'review')
  return (
    <dl className={classes.review}>
      {shown.map((step) => (
        <div key={step} className={classes.part}>
          <dt className={classes.name}>
            {t(`review.${step}`)}
            {changeable.includes(step) && (
              <PageLink to={`${pathTo(step)}?${detour}`}>
                {t('review.change')}
                <span className={classes.hidden}> {t(`review.${step}`)}</span>
              </PageLink>
            )}
          </dt>
          <dd className={classes.value}>
            <Answer step={step} answers={answers} service={service} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Answer({ step, answers, service }: { step: Step } & Pick<ReviewProps, 'answers' | 'service'>): ReactNode {
  const { t } = useTranslation('order-form')
  const { t: status } = useTranslation('status')
  const range = useMoneyRange()
  switch (step) {
    case 'service':
      return service.name
    case 'what':
      return (
        <>
          <strong>{answers.title}</strong>
          <p className={classes.text}>{answers.description}</p>
          {answers.special_requirements && <p className={classes.text}>{answers.special_requirements}</p>}
        </>
      )
    case 'where':
      return [answers.city, answers.location].filter(Boolean).join(', ')
    case 'when':
      return (
        <>
          {answers.service_date ? <DateTime value={answers.service_date} as="day" /> : t('review.any_day')}
          {answers.service_time && `, ${answers.service_time}`}
          {answers.urgency && answers.urgency !== 'medium' && ` · ${status(`urgency.${answers.urgency}`)}`}
        </>
      )
    case 'budget':
      return range(answers.budget_min ?? null, answers.budget_max ?? null, service.currency) ?? t('review.no_budget')
    case 'addons':
      return <ChosenAddons answers={answers} service={service} />
    case 'review':
      return null
  }
}

function ChosenAddons({ answers, service }: Pick<ReviewProps, 'answers' | 'service'>) {
  const { t } = useTranslation('order-form')
  const chosen = (answers.addons ?? []).flatMap(({ addon_id, quantity }) => {
    const addon = service.addons.find(({ id }) => id === addon_id)
    return addon ? [{ ...addon, quantity }] : []
  })
  if (chosen.length === 0) return t('review.no_addons')
  return (
    <ul className={classes.addons}>
      {chosen.map(({ id, name, quantity, price, price_type, currency }) => (
        <li key={id}>
          {name}
          {quantity > 1 && ` × ${quantity}`}: <AddonPrice price={price} type={price_type} currency={currency} />
        </li>
      ))}
    </ul>
  )
}
