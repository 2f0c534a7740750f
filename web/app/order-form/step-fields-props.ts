import type { Schemas } from '@usta/api-client'
import type { Answers } from './answers.ts'
import type { Area } from './read-step.ts'
import type { Step } from './steps.ts'

/** What the fields of a step are filled with. */
export interface StepFieldsProps {
  step: Step
  answers: Answers
  service: Schemas['ServiceSubcategoryDetails'] | null
  areas: readonly Area[]
  /** What such work cost others. */
  typical: Schemas['PriceGuidance']['typical']
  /** The first day that can be asked for. */
  today: string
  /** Offers were made on the order: what they rely on stays as it is. */
  settled?: boolean
}
