import { Checkbox, NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core'
import type { HTMLInputAutoCompleteAttribute } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import classes from './form-field.module.css'
import { useField } from './form-problem.ts'

interface FieldProps {
  /** A JSON pointer into the API's body, without its first `/`. */
  name: string
  label: string
  hint?: string | undefined
  /** What stands in it before it was sent. */
  value?: string | undefined
  /** Fields are needed unless they are said to be optional, which their label then says too, or a text near them. */
  optional?: boolean | 'unsaid'
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'search' | 'password'
  /** What the phone's keyboard is for. */
  inputMode?: 'decimal' | 'numeric' | 'tel'
  autoComplete?: HTMLInputAutoCompleteAttribute
  maxLength?: number
  min?: string
  max?: string
  /** What the number is counted in, such as `сом`; stands at the end of the field. */
  unit?: string
  /** Suggestions, as the id of a `datalist`. */
  list?: string
}

const size = 'md' as const

/** What every field has: its label, its hint, its problem, and what was filled in when the form was refused. */
function useFieldProps({ name, label, hint, value, optional = false }: FieldProps) {
  const { t } = useTranslation()
  const { error, value: sent } = useField(name)
  return {
    name,
    size,
    label: optional === true ? t('form.optional', { label }) : label,
    description: hint,
    error,
    defaultValue: sent ?? value ?? '',
    'aria-required': !optional,
    classNames: classes,
  }
}

/** A line of text, a secret, an address, a number, a day or a time. */
export function TextField({ type = 'text', unit, ...props }: TextFieldProps) {
  const { name, label, hint, value, optional, ...rest } = props
  const field = useFieldProps(props)
  const { t } = useTranslation()
  if (type === 'password') {
    return (
      <PasswordInput
        {...field}
        {...rest}
        wrapperProps={{ 'data-password': true }}
        visibilityToggleIcon={Eye}
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ 'aria-label': t('form.show_password') }}
      />
    )
  }
  return <TextInput {...field} {...rest} type={type} rightSection={unit} rightSectionWidth={unit ? 72 : undefined} />
}

/** Struck through while the secret is to be read, which its field says: on plain pages nothing else knows. */
function Eye() {
  return (
    <>
      <Icon name="eye" />
      <Icon name="strike" className={classes.strike} />
    </>
  )
}

/** Several lines of text. */
export function LongTextField({ rows = 4, ...props }: FieldProps & { rows?: number; maxLength?: number }) {
  const { name, label, hint, value, optional, ...rest } = props
  return <Textarea {...useFieldProps(props)} {...rest} rows={rows} resize="vertical" />
}

interface ChoiceFieldProps extends FieldProps {
  /** The choices; the first stands there unless `value` says otherwise. */
  options: readonly { value: string; label: string }[]
}

/** One of a list. */
export function ChoiceField({ options, ...props }: ChoiceFieldProps) {
  return <NativeSelect {...useFieldProps(props)} data={options} />
}

/** A box to tick. */
export function TickField({ checked = false, ...props }: Omit<FieldProps, 'optional'> & { checked?: boolean }) {
  const { error, values } = useField(props.name)
  const { label, name, hint, value = 'yes' } = props
  return (
    <Checkbox
      size={size}
      name={name}
      label={label}
      description={hint}
      value={value}
      error={error}
      defaultChecked={values.includes(value) || checked}
      classNames={{ description: classes.description ?? '' }}
    />
  )
}
