import { Button, CloseButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Form, useLocation } from 'react-router'
import type { Flash } from '../flash.server.ts'
import classes from './toast.module.css'

/** How long a word stays that asks for nothing. One that can be undone stays until it is closed or the page is left. */
const staysFor = 6_000

/** What the page before left to say. Without JavaScript it stands until the next page. */
export function Toast({ flash }: { flash: Flash }) {
  const { t } = useTranslation()
  const [closed, setClosed] = useState(false)
  const { key } = useLocation()
  const [shownAt] = useState(key)
  const { text, undo } = flash
  useEffect(() => {
    if (undo) return
    const timer = setTimeout(() => setClosed(true), staysFor)
    return () => clearTimeout(timer)
  }, [undo])

  if (closed || key !== shownAt) return null
  return (
    <div className={classes.toast}>
      <p role="status">{text}</p>
      {undo && (
        <Form method="post" action={undo.action}>
          {Object.entries(undo.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button type="submit" variant="subtle" h={44} color="currentColor">
            {t('undo')}
          </Button>
        </Form>
      )}
      <CloseButton
        className={classes.close}
        size={44}
        aria-label={t('close')}
        onClick={() => setClosed(true)}
        data-closes
      />
    </div>
  )
}
