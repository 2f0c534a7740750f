import { Button } from '@mantine/core'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSubmit } from 'react-router'
import { ActionForm } from '../forms/action-form.tsx'
import { SubmitButton } from '../forms/submit-button.tsx'
import classes from './photo-picker.module.css'
import { resize } from './resize.ts'
import { UploadFailed, upload } from './upload.ts'

/** A picture on its way. */
interface Sending {
  key: string
  file: File
  /** What is sent of it, from 0 to 1. */
  part: number
  /** Why it did not arrive; null while it may. */
  failure: string | null
}

/**
 * Photos from the camera or the gallery. Where scripts run they are made smaller, sent at once, shown on their way
 * and can be sent again; where they do not, the form takes them as they are.
 */
export function PhotoPicker() {
  const { t } = useTranslation('photos')
  const { sending, send, isBusy } = useUploads()
  const choices = useRef<HTMLDivElement>(null)
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    input.value = ''
    if (files.length > 0) void send(files)
  }
  const onChange = (event: ChangeEvent<HTMLInputElement>) => take(event.currentTarget)
  // What was chosen before the script ran has told nobody.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was chosen before
  useEffect(() => {
    for (const input of choices.current?.querySelectorAll<HTMLInputElement>('input[type=file]') ?? []) take(input)
  }, [])
  return (
    <div ref={choices} className={classes.picker}>
      <ActionForm name="add" withFiles>
        <input type="hidden" name="intent" value="add" />
        <label className={`${classes.choice} ${classes.camera}`}>
          {t('camera')}
          <input type="file" name="file" accept="image/*" capture="environment" onChange={onChange} disabled={isBusy} />
        </label>
        <label className={classes.choice}>
          {t('gallery')}
          <input type="file" name="file" accept="image/*" multiple onChange={onChange} disabled={isBusy} />
        </label>
        <noscript>
          <SubmitButton>{t('send')}</SubmitButton>
        </noscript>
      </ActionForm>
      <ul className={classes.sending} aria-live="polite">
        {sending.map(({ key, file, part, failure }) => (
          <li key={key}>
            <p className={classes.name}>{file.name}</p>
            {failure === null ? (
              <progress value={part} aria-label={t('progress', { name: file.name })} />
            ) : (
              <>
                <p className={classes.failure}>{failure || t('failed')}</p>
                <Button variant="default" h={44} onClick={() => void send([file], key)}>
                  {t('retry')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Sends pictures one after the other, and then gives those that arrived to the page's action. */
function useUploads() {
  const submit = useSubmit()
  const [sending, setSending] = useState<Sending[]>([])
  const isBusy = sending.some(({ failure }) => failure === null)

  async function send(files: File[], again?: string): Promise<void> {
    const batch = files.map(
      (file, at): Sending => ({ key: again ?? `${Date.now()}-${at}`, file, part: 0, failure: null }),
    )
    setSending((others) => [...others.filter(({ key }) => key !== again), ...batch])
    const change = (key: string, news: Partial<Sending>) =>
      setSending((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one)))
    const ids: string[] = []
    for (const { key, file } of batch) {
      try {
        const onProgress = (part: number) => change(key, { part })
        ids.push(await upload({ content: await resize(file), name: file.name, purpose: 'order_photo', onProgress }))
        setSending((all) => all.filter((one) => one.key !== key))
      } catch (error) {
        change(key, { failure: error instanceof UploadFailed ? error.message : '' })
      }
    }
    if (ids.length === 0) return
    const form = new FormData()
    form.append('intent', 'add')
    for (const id of ids) form.append('file_id', id)
    await submit(form, { method: 'post' })
  }

  return { sending, send, isBusy }
}
