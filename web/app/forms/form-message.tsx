import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './form-message.module.css'
import { FormProblemContext } from './form-problem.ts'

/** What is wrong with a form as a whole, and with fields of which it shows none. */
export function FormMessage() {
  const { t } = useTranslation()
  const problem = useContext(FormProblemContext)
  if (!problem) return null
  const others = Object.entries(problem.fields).filter(([name]) => !(name in problem.values) && !isSecret(name))
  return (
    <div className={classes.message} role="alert" tabIndex={-1}>
      <p>{problem.message ?? t('form.see_fields')}</p>
      {others.map(([name, text]) => (
        <p key={name}>{text}</p>
      ))}
    </div>
  )
}

/** Secrets are never sent back, but their fields are there. */
const isSecret = (name: string) => name.includes('password')
