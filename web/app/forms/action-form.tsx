import { type FormEventHandler, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Form, useActionData, useNavigation } from 'react-router'
import classes from './action-form.module.css'
import { FormMessage } from './form-message.tsx'
import { type FormProblem, FormProblemContext } from './form-problem.ts'

interface ActionFormProps {
  /** Tells the forms of one page apart; needed where there are several. */
  name?: string
  /** The page whose action answers; the present one unless told. */
  action?: string
  className?: string | undefined
  /** It sends files as they are, too. */
  withFiles?: boolean
  /** Where scripts run, may do what the form is for by itself, and prevent its default. */
  onSubmit?: FormEventHandler<HTMLFormElement>
  children: ReactNode
}

/**
 * A form that the page's action answers (see `answer`), with and without JavaScript. A form refused shows
 * again with its problem, and what is wrong first has the focus.
 */
export function ActionForm({ name = '', action, className, withFiles = false, onSubmit, children }: ActionFormProps) {
  const problem = useProblem(name)
  const form = useRef<HTMLFormElement>(null)
  const key = useFreshKey()
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')?.focus()
  }, [problem])

  return (
    <Form
      ref={form}
      method="post"
      action={action}
      encType={withFiles ? 'multipart/form-data' : undefined}
      noValidate
      className={className ?? classes.form}
      onSubmit={onSubmit}
    >
      <input type="hidden" name="_form" value={name} />
      <input type="hidden" name="_key" value={key} suppressHydrationWarning />
      <FormProblemContext value={problem}>
        <FormMessage />
        {children}
      </FormProblemContext>
    </Form>
  )
}

function useProblem(name: string): FormProblem | null {
  const answer = useActionData<unknown>()
  const isProblem = typeof answer === 'object' && answer !== null && 'fields' in answer && 'values' in answer
  const problem = isProblem ? (answer as FormProblem) : null
  return problem?.form === name ? problem : null
}

/** A key for the form's next sending: it stays while one is under way, so that pressing twice does the work once. */
function useFreshKey(): string {
  const id = useId()
  const { state } = useNavigation()
  const [key, setKey] = useState(randomKey)
  const sent = useRef(false)
  useEffect(() => {
    if (state === 'submitting') sent.current = true
    if (state === 'idle' && sent.current) {
      sent.current = false
      setKey(randomKey())
    }
  }, [state])
  return `${key}${id.replace(/\W/g, '')}`
}

const randomKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
