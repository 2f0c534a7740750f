import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChat } from './chat-context.ts'
import classes from './conversation.module.css'
import type { Row } from './rows.ts'

interface RowsInSightProps {
  rows: readonly Row[]
  roomId: string
  hasEarlier: boolean
  label: string
  draw: (row: Row, jump: (seq: number) => void) => ReactNode
}

/** Pixels from the top at which what was before is fetched. */
const nearTop = 400

/** Pixels from the end at which one still reads along. */
const nearEnd = 80

/** Fetches of what was before that one jump to a quoted message may take. */
const mostFetches = 40

/** The rows that are in sight, of however many: it stays where one reads, and follows what is new only from the end. */
export function RowsInSight({ rows, roomId, hasEarlier, label, draw }: RowsInSightProps) {
  const { t } = useTranslation('messages')
  const scroller = useRef<HTMLElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    getItemKey: (at) => rows[at]?.key ?? at,
    overscan: 8,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: nearEnd,
  })
  useLayoutEffect(() => virtualizer.scrollToEnd(), [virtualizer])
  const { loadNear, isLoading, loadUpTo } = useEarlier(roomId, hasEarlier)
  // Where the top is in sight still, nobody can scroll on to ask again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew when more stands at the top
  useEffect(() => {
    if ((scroller.current?.scrollTop ?? nearTop) < nearTop) loadNear()
  }, [rows[0]?.key])
  const isAtEnd = virtualizer.isAtEnd(nearEnd)
  const unseen = useUnseen(rows, isAtEnd)
  useFollowOwn(rows, () => virtualizer.scrollToEnd())
  const noteEnd = useStayAtEnd(scroller, () => virtualizer.scrollToEnd())

  const latest = useRef(rows)
  latest.current = rows
  const jump = async (seq: number) => {
    await loadUpTo(seq)
    const at = latest.current.findIndex((row) => 'message' in row && row.message.seq === seq)
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'center' })
  }

  return (
    <div className={classes.sight}>
      <section
        ref={scroller}
        className={classes.scroll}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
        tabIndex={0}
        onScroll={({ currentTarget }) => {
          noteEnd(currentTarget)
          if (currentTarget.scrollTop < nearTop) loadNear()
        }}
      >
        {isLoading && (
          <p className={classes.loading} role="status">
            {t('loading')}
          </p>
        )}
        <ol className={classes.rows} style={{ height: virtualizer.getTotalSize() }} data-virtual="">
          {virtualizer.getVirtualItems().map(({ key, index, start }) => (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={hasEarlier ? -1 : rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {rows[index] && draw(rows[index], (seq) => void jump(seq))}
            </li>
          ))}
        </ol>
      </section>
      {!isAtEnd && (
        <Button className={classes.down} variant="default" h={44} onClick={() => virtualizer.scrollToEnd()}>
          {unseen > 0 ? t('down_new', { count: unseen }) : t('down')}
        </Button>
      )}
    </div>
  )
}

/** Fetches what was before, once at a time. */
function useEarlier(roomId: string, hasEarlier: boolean) {
  const chat = useChat()
  const [isLoading, setIsLoading] = useState(false)
  const busy = useRef(false)

  async function load(): Promise<boolean> {
    if (busy.current) return false
    busy.current = true
    setIsLoading(true)
    try {
      await chat.loadEarlier(roomId)
      return true
    } catch {
      // Scrolling on asks again.
      return false
    } finally {
      busy.current = false
      setIsLoading(false)
    }
  }

  return {
    isLoading,
    loadNear: () => void (hasEarlier && load()),
    async loadUpTo(seq: number): Promise<void> {
      const first = () => chat.snapshot().threads.get(roomId)?.[0]?.seq ?? 0
      for (let fetches = 0; fetches < mostFetches && first() > seq; fetches += 1) if (!(await load())) return
    },
  }
}

/** How many messages came while one was reading further up. */
function useUnseen(rows: readonly Row[], isAtEnd: boolean): number {
  const last = lastSeq(rows)
  const [seen, setSeen] = useState(last)
  useEffect(() => {
    if (isAtEnd) setSeen(last)
  }, [isAtEnd, last])
  return Math.max(0, last - seen)
}

function lastSeq(rows: readonly Row[]): number {
  const row = rows.findLast((each) => 'message' in each)
  return row && 'message' in row ? row.message.seq : 0
}

/** Stays at the end where one is when less is in sight: what one writes, or attaches, takes its room. */
function useStayAtEnd(scroller: RefObject<HTMLElement | null>, toEnd: () => void) {
  const wasAtEnd = useRef(true)
  const go = useRef(toEnd)
  go.current = toEnd
  useEffect(() => {
    if (!scroller.current) return
    const observer = new ResizeObserver(() => wasAtEnd.current && go.current())
    observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [scroller])
  return ({ scrollHeight, scrollTop, clientHeight }: HTMLElement) => {
    wasAtEnd.current = scrollHeight - scrollTop - clientHeight < nearEnd
  }
}

/** Goes to what one has written oneself, wherever one was reading. */
function useFollowOwn(rows: readonly Row[], follow: () => void): void {
  const last = rows.at(-1)
  const written = last?.kind === 'outgoing' ? last.key : null
  const go = useRef(follow)
  go.current = follow
  useLayoutEffect(() => {
    if (written !== null) go.current()
  }, [written])
}
