import { useId } from 'react'
import { useField } from './form-problem.ts'
import classes from './radio-field.module.css'

interface RadioFieldProps {
  name: string
  label: string
  options: readonly { value: string; label: string; hint?: string }[]
  /** What is chosen before it was sent. */
  value?: string
}

/** One of a few, each with a word of explanation, all in sight. */
export function RadioField({ name, label, options, value }: RadioFieldProps) {
  const id = useId()
  const { error, value: sent } = useField(name)
  const chosen = sent ?? value
  return (
    <fieldset className={classes.field} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={classes.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === chosen}
            aria-invalid={error ? true : undefined}
          />
          <span>
            <span className={classes.label}>{option.label}</span>
            {option.hint && <span className={classes.hint}>{option.hint}</span>}
          </span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
