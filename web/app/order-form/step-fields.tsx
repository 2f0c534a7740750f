import { useTranslation } from 'react-i18next'
import { LongTextField, TextField } from '../forms/form-field.tsx'
import { RadioField } from '../forms/radio-field.tsx'
import { editableAmount } from '../money.ts'
import { useCurrency } from '../ui/money.tsx'
import { AddonFields } from './addon-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import type { StepFieldsProps } from './step-fields-props.ts'
import { TypicalPrice } from './typical-price.tsx'

/** Longer than anybody writes, and short enough to be kept in the browser. */
const mostText = 3_000

const urgencies = ['low', 'medium', 'high', 'urgent'] as const

/** The fields of a step, filled with the answers so far. */
export function StepFields(props: StepFieldsProps) {
  switch (props.step) {
    case 'what':
      return <WhatFields {...props} />
    case 'where':
      return <PlaceFields {...props} />
    case 'when':
      return <WhenFields {...props} />
    case 'budget':
      return <BudgetFields {...props} />
    case 'addons':
      return <AddonFields {...props} />
    default:
      return null
  }
}

function WhatFields({ answers, settled }: StepFieldsProps) {
  const { t } = useTranslation('order-form')
  return (
    <>
      <TextField
        name="title"
        label={t('what.title')}
        hint={t('what.title_hint')}
        value={answers.title}
        maxLength={200}
      />
      {!settled && (
        <>
          <LongTextField
            name="description"
            label={t('what.description')}
            hint={t('what.description_hint')}
            value={answers.description}
            rows={6}
            maxLength={mostText}
          />
          <LongTextField
            name="special_requirements"
            label={t('what.requirements')}
            hint={t('what.requirements_hint')}
            value={answers.special_requirements}
            rows={2}
            maxLength={500}
            optional
          />
        </>
      )}
    </>
  )
}

function WhenFields({ answers, today }: StepFieldsProps) {
  const { t } = useTranslation('order-form')
  const { t: status } = useTranslation('status')
  return (
    <>
      <TextField
        name="service_date"
        type="date"
        label={t('when.date')}
        value={answers.service_date ?? ''}
        min={today}
        optional
      />
      <TextField name="service_time" type="time" label={t('when.time')} value={answers.service_time ?? ''} optional />
      <RadioField
        name="urgency"
        label={t('when.urgency')}
        value={answers.urgency ?? 'medium'}
        options={urgencies.map((urgency) => ({ value: urgency, label: status(`urgency.${urgency}`) }))}
      />
    </>
  )
}

function BudgetFields({ answers, service, typical }: StepFieldsProps) {
  const { t } = useTranslation('order-form')
  const unit = useCurrency(service?.currency ?? 'KGS')
  return (
    <>
      {service && <TypicalPrice service={service} typical={typical} />}
      <TextField
        name="budget_min"
        label={t('budget.min')}
        value={editableAmount(answers.budget_min)}
        inputMode="decimal"
        unit={unit}
        maxLength={14}
        optional
      />
      <TextField
        name="budget_max"
        label={t('budget.max')}
        hint={t('budget.max_hint')}
        value={editableAmount(answers.budget_max)}
        inputMode="decimal"
        unit={unit}
        maxLength={14}
        optional
      />
    </>
  )
}
