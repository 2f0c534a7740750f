import { Checkbox, TextInput } from '@mantine/core'
import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { useField } from '../forms/form-problem.ts'
import classes from './addon-fields.module.css'
import { AddonPrice } from './addon-price.tsx'
import type { StepFieldsProps } from './step-fields-props.ts'

type Addon = Schemas['ServiceAddon']

/** What can be had beside the service itself, each with how many of it. */
export function AddonFields({ service, answers }: StepFieldsProps) {
  const { t } = useTranslation('order-form')
  const { error } = useField('addons')
  return (
    <fieldset className={classes.addons}>
      <legend className={classes.legend}>{t('addons.label')}</legend>
      {error && <p className={classes.error}>{error}</p>}
      {service?.addons.map((addon) => (
        <AddonField
          key={addon.id}
          addon={addon}
          quantity={answers.addons?.find(({ addon_id }) => addon_id === addon.id)?.quantity}
        />
      ))}
    </fieldset>
  )
}

function AddonField({ addon, quantity }: { addon: Addon; quantity: number | undefined }) {
  const { t } = useTranslation('order-form')
  const { values } = useField('addons')
  const sent = useField(`quantity.${addon.id}`).value
  const { id, name, description, min_quantity: min, max_quantity: max } = addon
  const counted = addon.price_type !== 'fixed' && addon.price_type !== 'percentage'
  return (
    <div className={classes.addon}>
      <Checkbox
        name="addons"
        value={id}
        size="md"
        label={name}
        description={
          <>
            <span className={classes.price}>
              <AddonPrice price={addon.price} type={addon.price_type} currency={addon.currency} />
            </span>
            {description}
          </>
        }
        defaultChecked={values.includes(id) || quantity !== undefined}
        classNames={{ label: classes.name ?? '', description: classes.description ?? '' }}
      />
      {counted && max !== min ? (
        <TextInput
          type="number"
          name={`quantity.${id}`}
          size="md"
          label={t('addons.quantity')}
          aria-label={t('addons.quantity_of', { name })}
          defaultValue={sent ?? quantity ?? Math.max(1, min)}
          min={Math.max(1, min)}
          max={max ?? undefined}
          inputMode="numeric"
          classNames={{ root: classes.quantity ?? '' }}
        />
      ) : (
        <input type="hidden" name={`quantity.${id}`} value={Math.max(1, min)} />
      )}
    </div>
  )
}
