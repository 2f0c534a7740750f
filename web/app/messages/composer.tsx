import { Button, VisuallyHidden } from '@mantine/core'
import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionForm } from '../forms/action-form.tsx'
import { Icon } from '../ui/icon.tsx'
import { useChat } from './chat-context.ts'
import classes from './composer.module.css'
import { ComposerText } from './composer-text.tsx'
import { type Draft, faultOf, isEmpty, noDraft } from './draft.ts'
import { FileButtons } from './file-buttons.tsx'
import type { OrderOfRoom, Room, Template } from './model.ts'
import { briefly, senderName } from './names.ts'
import { QuickReplies } from './quick-replies.tsx'
import { StagedFiles } from './staged-files.tsx'
import { toOutgoing } from './to-outgoing.ts'
import { useDroppedFiles } from './use-dropped-files.ts'

interface ComposerProps {
  room: Room
  order: OrderOfRoom | null
  templates: readonly Template[]
  draft: Draft
  onDraft: (draft: Draft) => void
}

/** Where one writes. Without scripts it is a form that the page answers; with them nothing waits for an answer. */
export function Composer({ room, order, templates, draft, onDraft }: ComposerProps) {
  const { t } = useTranslation('messages')
  const chat = useChat()
  const form = useRef<HTMLDivElement>(null)
  const [fault, setFault] = useState('')
  const isEditing = draft.editing !== null
  const focus = () => form.current?.querySelector('textarea')?.focus()
  const turnedTo = draft.editing?.id ?? draft.replyTo?.id
  useEffect(() => {
    if (turnedTo !== undefined) form.current?.querySelector('textarea')?.focus()
  }, [turnedTo])

  const stage = (files: readonly File[]) => {
    const bad = files.find((file) => faultOf(file) !== null)
    setFault(bad ? t(`write.${faultOf(bad) ?? 'wrong_type'}`, { name: bad.name }) : '')
    onDraft({ ...draft, editing: null, files: [...draft.files, ...files.filter((file) => faultOf(file) === null)] })
  }
  const isDragging = useDroppedFiles(stage)

  const send = async () => {
    if (draft.editing) {
      if (draft.text.trim() === '') return
      try {
        await chat.edit(draft.editing.id, draft.text.trim())
      } catch (error) {
        return setFault((error instanceof Error && 'detail' in error && String(error.detail)) || t('act.failed'))
      }
    } else {
      if (isEmpty(draft)) return
      for (const each of toOutgoing(draft, { me: chat.me, roomId: room.id, now: new Date() })) void chat.send(each)
    }
    setFault('')
    onDraft(noDraft)
    focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  const type = (text: string) => {
    onDraft({ ...draft, text })
    if (!isEditing) chat.typing(room.id)
  }
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    if (files.length === 0 || isEditing) return
    event.preventDefault()
    stage(files)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && (isEditing || draft.replyTo))
      onDraft(isEditing ? noDraft : { ...draft, replyTo: null })
    const isSend = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing
    if (!isSend || !matchMedia('(pointer: fine)').matches) return
    event.preventDefault()
    void send()
  }

  if (!room.allowed_actions.includes('write')) return <p className={classes.closed}>{t('closed')}</p>
  return (
    <div ref={form} className={classes.composer} data-dragging={isDragging ? '' : undefined}>
      {room.masks_contacts && <p className={classes.note}>{t('masks')}</p>}
      {(draft.editing ?? draft.replyTo) && (
        <About room={room} draft={draft} onCancel={() => onDraft(isEditing ? noDraft : { ...draft, replyTo: null })} />
      )}
      <StagedFiles files={draft.files} onChange={(files) => onDraft({ ...draft, files })} />
      {fault !== '' && (
        <p className={classes.fault} role="alert">
          {fault}
        </p>
      )}
      {isDragging && <p className={classes.drop}>{t('write.drop')}</p>}
      <ActionForm name="send" withFiles className={classes.form} onSubmit={submit}>
        {!isEditing && <FileButtons onFiles={stage} />}
        {!isEditing && templates.length > 0 && (
          <QuickReplies
            room={room}
            order={order}
            templates={templates}
            onChoose={(chosen) => {
              onDraft({ ...draft, ...chosen })
              focus()
            }}
          />
        )}
        <div className={classes.line}>
          <ComposerText value={draft.text} onType={type} onPaste={paste} onPress={press} />
          <Button type="submit" name="intent" value="send" flex="none" h={44} px={12}>
            <Icon name={isEditing ? 'check' : 'send'} />
            <VisuallyHidden component="span">{t(isEditing ? 'write.save' : 'write.send')}</VisuallyHidden>
          </Button>
        </div>
      </ActionForm>
    </div>
  )
}

/** The message that is being answered or changed. */
function About({ room, draft, onCancel }: { room: Room; draft: Draft; onCancel: () => void }) {
  const { t } = useTranslation('messages')
  const { me } = useChat()
  const message = draft.editing ?? draft.replyTo
  if (!message) return null
  const label = draft.editing
    ? t('write.editing')
    : t('write.replying', { name: senderName(room, message.sender_id, me, t) })
  return (
    <div className={classes.about}>
      <p>
        <strong>{label}</strong>
        <span>{briefly(message, t)}</span>
      </p>
      <button type="button" aria-label={t('write.cancel')} onClick={onCancel}>
        <Icon name="close" />
      </button>
    </div>
  )
}
