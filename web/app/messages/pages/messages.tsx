import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, Outlet, useLoaderData, useParams } from 'react-router'
import { apiOf, need, wish } from '../../api.server.ts'
import { pageParameters } from '../../list.ts'
import { requireLogin } from '../../session.server.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Announcer } from '../announcer.tsx'
import { ChatContext, useChatState } from '../chat-context.ts'
import { Conversations } from '../conversations.tsx'
import classes from '../messages.module.css'
import type { Room } from '../model.ts'
import { useOwnChat } from '../use-own-chat.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { id } = await requireLogin(args)
  const api = apiOf(args)
  const archived = new URL(args.request.url).searchParams.has('archived')
  // From where to go on is asked first: what happens while the lists are read is then told, not missed.
  const start = await wish(args, api.GET('/api/v1/chat/sync'))
  const query = { ...pageParameters(args.request), archived }
  const { items, next_cursor } = await need(args, api.GET('/api/v1/chat/rooms', { params: { query } }))
  return { me: id, archived, rooms: items, next_cursor, cursor: start?.cursor ?? null }
}

/** The conversations, and beside them on a desktop, or in their place on a phone, the one that is open. */
export default function MessagesPage() {
  const data = useLoaderData<typeof loader>()
  const chat = useOwnChat(data)
  return (
    <ChatContext value={chat}>
      <Announcer />
      <Columns {...data} />
    </ChatContext>
  )
}

function Columns({ archived, next_cursor }: { archived: boolean; next_cursor: string | null }) {
  const { t } = useTranslation('messages')
  const { id } = useParams()
  const { rooms, isConnected } = useChatState()
  const shown = inOrder([...rooms.values()], archived)
  const Heading = id === undefined ? 'h1' : 'h2'
  return (
    <div className={classes.columns} data-open={id === undefined ? undefined : ''} data-connected={isConnected}>
      <div className={classes.side}>
        <Heading className={classes.heading}>{t('title')}</Heading>
        <nav className={classes.lists} aria-label={t('lists')}>
          <PageLink to="/messages" className={archived ? undefined : classes.chosen}>
            {t('current')}
          </PageLink>
          <PageLink to="/messages?archived=1" className={archived ? classes.chosen : undefined}>
            {t('archive')}
          </PageLink>
        </nav>
        {shown.length > 0 ? <Conversations rooms={shown} /> : <None archived={archived} />}
        <NextPage cursor={next_cursor} />
      </div>
      <div className={classes.main}>
        <Outlet />
      </div>
    </div>
  )
}

function None({ archived }: { archived: boolean }) {
  const { t } = useTranslation('messages')
  if (archived) {
    const action = { label: t('all_action'), to: '/messages' }
    return <EmptyState title={t('empty_archive')} text={t('empty_archive_text')} action={action} />
  }
  return <EmptyState title={t('empty')} text={t('empty_text')} action={{ label: t('empty_action'), to: '/orders' }} />
}

/** Those that are put away, or those that are not; the latest first. One in which nothing was said is in no list. */
function inOrder(rooms: Room[], archived: boolean): Room[] {
  return rooms
    .filter(({ archived_at, last_message_at }) => last_message_at !== null && (archived_at !== null) === archived)
    .sort((a, b) => Date.parse(b.last_message_at ?? '') - Date.parse(a.last_message_at ?? ''))
}
