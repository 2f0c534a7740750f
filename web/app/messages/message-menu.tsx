import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { usePagePath } from '../ui/page-link.tsx'
import { useChat } from './chat-context.ts'
import classes from './message-menu.module.css'
import type { Message, Room } from './model.ts'
import { canEdit, isOwn } from './thread.ts'

/** Whose menu is open, and the button it belongs to. */
export interface Opened {
  message: Message
  room: Room
  button: HTMLElement
}

interface MessageMenuProps extends Opened {
  onEdit: (message: Message) => void
  onReply: (message: Message) => void
  onClose: () => void
}

/** What can be done with one message. The browser closes it on Escape and on a press elsewhere. */
export function MessageMenu({ message, room, button, onEdit, onReply, onClose }: MessageMenuProps) {
  const { t } = useTranslation('messages')
  const { me, remove } = useChat()
  const path = usePagePath()
  const [failed, setFailed] = useState(false)
  const menu = usePopover(button, onClose)
  const canWrite = room.allowed_actions.includes('write')
  const own = isOwn(message, me)
  const close = () => menu.current?.hidePopover()
  const act = (work: () => unknown) => () => {
    close()
    work()
  }
  const removeIt = () => {
    remove(message.id).then(close, () => setFailed(true))
  }
  return (
    <div ref={menu} className={classes.menu} popover="auto">
      {canWrite && (
        <button type="button" onClick={act(() => onReply(message))}>
          {t('act.reply')}
        </button>
      )}
      {canWrite && canEdit(message, me, new Date()) && (
        <button type="button" onClick={act(() => onEdit(message))}>
          {t('act.edit')}
        </button>
      )}
      {message.content !== '' && (
        <button type="button" onClick={act(() => copy(message.content))}>
          {t('act.copy')}
        </button>
      )}
      {own && (
        <button type="button" className={classes.grave} onClick={removeIt}>
          {t('act.delete')}
        </button>
      )}
      {!own && (
        <Link to={path(`/messages/${room.id}/report?message=${message.id}`)} onClick={close}>
          {t('act.report')}
        </Link>
      )}
      {failed && <p role="alert">{t('act.failed')}</p>}
    </div>
  )
}

/** Shows a popover beside a button, with the focus on its first entry, and gives the focus back. */
function usePopover(button: HTMLElement, onClose: () => void) {
  const menu = useRef<HTMLDivElement>(null)
  const closed = useRef(onClose)
  closed.current = onClose
  useEffect(() => {
    const popover = menu.current
    if (!popover) return
    popover.showPopover()
    const place = button.getBoundingClientRect()
    const { offsetHeight, offsetWidth } = popover
    const fits = place.bottom + offsetHeight < innerHeight
    popover.style.top = `${fits ? place.bottom : Math.max(8, place.top - offsetHeight)}px`
    popover.style.left = `${Math.max(8, Math.min(place.left, innerWidth - offsetWidth - 8))}px`
    popover.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true })
    const hear = (event: Event) => {
      if ((event as ToggleEvent).newState !== 'closed') return
      if (document.activeElement === document.body) button.focus({ preventScroll: true })
      closed.current()
    }
    popover.addEventListener('toggle', hear)
    return () => popover.removeEventListener('toggle', hear)
  }, [button])
  return menu
}

/** A page that is not secure has no clipboard; there one marks the text oneself. */
function copy(text: string): void {
  void navigator.clipboard?.writeText(text).catch(() => undefined)
}
