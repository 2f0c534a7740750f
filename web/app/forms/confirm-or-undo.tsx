import { Button } from '@mantine/core'
import { ActionForm } from './action-form.tsx'
import classes from './confirm-or-undo.module.css'
import { SubmitButton } from './submit-button.tsx'

interface ConfirmOrUndoProps {
  /** What the form asks the page's action for: `form.intent`. */
  intent: string
  /** The verb on the button. */
  label: string
  /** What is lost, and the verb that does it, for an act that cannot be undone. Without it the act is done at once: its action then offers to undo it (`redirectWith`). */
  confirm?: { question: string; label: string } | undefined
  /** Goes along with the form. */
  fields?: Record<string, string>
  /** The page whose action answers; the present one unless told. */
  action?: string
  /** What one came here to do, however grave, looks like it. */
  kind?: 'main' | 'danger'
}

/** A destructive act: done at once where it can be undone, asked about where it cannot. Works without JavaScript. */
export function ConfirmOrUndo({ intent, label, confirm, fields = {}, action, kind = 'danger' }: ConfirmOrUndoProps) {
  const form = (text: string) => (
    <ActionForm name={intent} {...(action ? { action } : {})}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <SubmitButton intent={intent} kind={kind}>
          {text}
        </SubmitButton>
      </div>
    </ActionForm>
  )
  if (!confirm) return form(label)
  return (
    <details className={classes.confirm}>
      <Button component="summary" variant="default" h={48}>
        {label}
      </Button>
      <div className={classes.question}>
        <p>{confirm.question}</p>
        {form(confirm.label)}
      </div>
    </details>
  )
}
