import { VisuallyHidden } from '@mantine/core'
import { type ClipboardEventHandler, type KeyboardEventHandler, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useField } from '../forms/form-problem.ts'
import classes from './composer.module.css'
import { longestText } from './draft.ts'

interface ComposerTextProps {
  value: string
  onType: (text: string) => void
  onPaste: ClipboardEventHandler
  onPress: KeyboardEventHandler
}

/** The text of a message; it grows with what is written. */
export function ComposerText({ value, onType, onPaste, onPress }: ComposerTextProps) {
  const { t } = useTranslation('messages')
  const id = useId()
  // What the server has refused stands there again, until one goes on writing.
  const { error, value: sent = '' } = useField('content')
  const [isTouched, setTouched] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  // What was typed before the page's script ran stands there, but nobody has heard of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only of before
  useEffect(() => {
    const typed = box.current?.value ?? ''
    if (typed !== value) onType(typed)
  }, [])
  return (
    <div className={classes.text}>
      <label htmlFor={id}>
        <VisuallyHidden>{t('write.label')}</VisuallyHidden>
      </label>
      <textarea
        ref={box}
        id={id}
        name="content"
        rows={1}
        maxLength={longestText}
        placeholder={t('write.placeholder')}
        value={isTouched ? value : value || sent}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={({ currentTarget }) => {
          setTouched(true)
          onType(currentTarget.value)
        }}
        onPaste={onPaste}
        onKeyDown={onPress}
      />
      {error && (
        <p id={`${id}-error`} className={classes.fault}>
          {error}
        </p>
      )}
    </div>
  )
}
