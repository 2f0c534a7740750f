import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { useTimeInWords } from '../ui/date-time.tsx'

/** What happens now, in one sentence, as the provider sees it. */
export function NextStep({ step }: { step: Schemas['Order']['next_step'] }) {
  const { t } = useTranslation('provider-desk')
  const inWords = useTimeInWords()
  if (step === null) return null
  if (step.step === 'accept' && step.until !== null) return t('next.accept_until', { until: inWords(step.until) })
  return t(`next.${step.step}`)
}
