import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TextField } from '../forms/form-field.tsx'
import { useField } from '../forms/form-problem.ts'
import classes from './place-fields.module.css'
import { type Area, areaOf } from './read-step.ts'
import type { StepFieldsProps } from './step-fields-props.ts'

/** Where: one of the areas that are served, or a city in words; and the street, which only the chosen provider sees. */
export function PlaceFields({ answers, areas, settled }: StepFieldsProps) {
  const { t } = useTranslation('order-form')
  const { value } = useField('area')
  const chosen = value ?? areaOf(answers, areas)?.id ?? (answers.city ? '' : areas[0]?.id)
  const street = (
    <TextField
      name="location"
      label={t('where.street')}
      hint={t('where.street_hint')}
      value={answers.location}
      autoComplete="street-address"
      maxLength={1_000}
    />
  )
  if (settled) return street
  return (
    <div className={classes.place}>
      <NativeSelect
        name="area"
        size="md"
        label={t('where.area')}
        defaultValue={chosen ?? ''}
        data={[...groups(areas), { value: '', label: t('where.elsewhere') }]}
        classNames={{ root: classes.area ?? '', label: classes.label ?? '', input: classes.input ?? '' }}
      />
      <div className={classes.city}>
        <TextField
          name="city"
          label={t('where.city')}
          value={answers.city}
          autoComplete="address-level2"
          maxLength={100}
        />
      </div>
      {street}
    </div>
  )
}

/** The areas by city. */
function groups(areas: readonly Area[]) {
  const cities = [...new Set(areas.map(({ city }) => city))]
  return cities.map((city) => ({
    group: city,
    items: areas.filter((area) => area.city === city).map(({ id, name }) => ({ value: id, label: `${city}, ${name}` })),
  }))
}
