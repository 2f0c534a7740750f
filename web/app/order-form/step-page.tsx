import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../shell/page-head.tsx'
import { Page } from '../ui/page.tsx'
import { Progress } from './progress.tsx'
import type { Step } from './steps.ts'

interface StepPageProps {
  step: Step
  /** All steps, where this is one of the way to a new order. */
  steps?: readonly Step[] | undefined
  /** In place of the step's own question. */
  heading?: string | undefined
  lead?: string | undefined
  back: ReactNode
  children: ReactNode
}

/** The frame of a step: where one is, the question, and the way back. The first step of a new order is for search engines, too. */
export function StepPage({ step, steps, heading, lead, back, children }: StepPageProps) {
  const { t } = useTranslation('order-form')
  const title = heading ?? t(`${step}.heading`)
  return (
    <>
      {step === 'service' && steps ? (
        <PageHead title={title} description={t('description')} path="/orders/new" />
      ) : (
        <PageHead title={title} />
      )}
      <Page heading={title} lead={lead ?? t(`${step}.lead`)} back={back}>
        {steps && <Progress step={step} steps={steps} />}
        {children}
      </Page>
    </>
  )
}
