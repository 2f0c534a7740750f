import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useNavigation } from 'react-router'

interface SubmitButtonProps {
  children: ReactNode
  /** What this button asks for, where the page has several: `form.intent` in its action. */
  intent?: string
  /** One main button per screen; the others are quiet, or undo something. */
  kind?: 'main' | 'quiet' | 'danger'
  fullWidth?: boolean
}

/** Sends its form. At least 44 px high; says that it is at work, and cannot be pressed twice meanwhile. */
export function SubmitButton({ children, intent, kind = 'main', fullWidth = false }: SubmitButtonProps) {
  const { formData } = useNavigation()
  const busy = formData !== undefined && (intent === undefined || formData.get('intent') === intent)
  const colours = {
    main: {},
    quiet: { variant: 'default' },
    danger: { variant: 'outline', color: 'var(--usta-danger)' },
  }
  return (
    <Button
      type="submit"
      h={48}
      fullWidth={fullWidth}
      {...(intent === undefined ? {} : { name: 'intent', value: intent })}
      {...colours[kind]}
      loading={busy}
    >
      {children}
    </Button>
  )
}
