import { orThrow, UstaProblem } from '@usta/api-client'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ActionFunctionArgs,
  type ClientLoaderFunctionArgs,
  type LoaderFunctionArgs,
  useLoaderData,
} from 'react-router'
import { apiOf, need, type PageArgs, wish } from '../../api.server.ts'
import { answer } from '../../forms/answer.server.ts'
import { chooseLanguage } from '../../language.ts'
import { requireLogin, type Visitor } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { changeRoom } from '../change-room.server.ts'
import { useChat, useChatState } from '../chat-context.ts'
import { Composer } from '../composer.tsx'
import classes from '../conversation.module.css'
import { type Draft, noDraft } from '../draft.ts'
import { askOrRecall, keep } from '../kept.ts'
import type { Message, OrderOfRoom } from '../model.ts'
import { roomName } from '../names.ts'
import { sendForm } from '../send-form.server.ts'
import { merge } from '../thread.ts'
import { ThreadHead } from '../thread-head.tsx'
import { ThreadView } from '../thread-view.tsx'
import { useMarkRead } from '../use-mark-read.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireLogin(args)
  const api = apiOf(args)
  const path = { id: args.params.id ?? '' }
  const before = /^[1-9]\d{0,14}$/.exec(new URL(args.request.url).searchParams.get('before') ?? '')?.[0]
  const query = { limit: 50, ...(before ? { before_seq: Number(before) } : {}) }
  const written = { limit: 100, language: chooseLanguage(args.request) }
  const [room, page, templates] = await Promise.all([
    need(args, api.GET('/api/v1/chat/rooms/{id}', { params: { path } })),
    need(args, api.GET('/api/v1/chat/rooms/{id}/messages', { params: { path, query } })),
    mayHaveTemplates(visitor) ? wish(args, api.GET('/api/v1/chat/templates', { params: { query: written } })) : null,
  ])
  const order = room.order_id === null ? null : await findOrder(args, room.order_id, visitor)
  return { room, order, messages: merge([], page.items), isLatest: !before, templates: templates?.items ?? [] }
}

/** Messages written beforehand are for those who answer many. */
function mayHaveTemplates({ isProvider, isStaff }: Visitor): boolean {
  return isProvider || isStaff
}

/** Without a network a conversation that was open before opens again; what is written in it waits. */
export const clientLoader = ({ params, serverLoader }: ClientLoaderFunctionArgs) =>
  askOrRecall(params.id ?? '', serverLoader<typeof loader>)

/** The order that a conversation is about, and where this visitor sees it; null where they do not, or no more. */
async function findOrder(args: PageArgs, id: string, { clientId }: Visitor): Promise<OrderOfRoom | null> {
  try {
    const { title, status, client_id } = await orThrow(
      apiOf(args).GET('/api/v1/orders/{id}', { params: { path: { id } } }),
    )
    return { title, status, to: client_id === clientId ? `/orders/${id}` : `/jobs/${id}` }
  } catch (error) {
    if (error instanceof UstaProblem && error.status < 500) return null
    throw error
  }
}

/** Sends what was written without scripts, or changes what the visitor wants of the conversation. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, (form, api) => (form.intent === 'send' ? sendForm(args, form, api) : changeRoom(args, form, api)))

export default function ConversationPage() {
  const { room } = useLoaderData<typeof loader>()
  return <Conversation key={room.id} />
}

function Conversation() {
  const { t } = useTranslation('messages')
  const data = useLoaderData<typeof loader>()
  const chat = useChat()
  const { rooms, threads } = useChatState()
  const room = rooms.get(data.room.id) ?? data.room
  const thread = data.isLatest ? (threads.get(room.id) ?? data.messages) : data.messages
  const [readUpTo] = useState(() => (data.room.unread_count > 0 ? data.room.read_seq : null))
  const [draft, setDraft] = useState<Draft>(noDraft)
  useEffect(() => {
    if (!data.isLatest) return
    chat.takeThread(data.room, data.messages)
    keep(data.room.id, data)
  }, [chat, data])
  useMarkRead(room.id, data.isLatest)

  const edit = (message: Message) => setDraft({ ...noDraft, editing: message, text: message.content })
  const reply = (message: Message) => setDraft({ ...draft, editing: null, replyTo: message })
  return (
    <>
      <PageHead title={roomName(room, chat.me, t)} />
      <section className={classes.conversation}>
        <ThreadHead room={room} order={data.order} />
        <ThreadView
          room={room}
          order={data.order}
          thread={thread}
          readUpTo={readUpTo}
          isLatest={data.isLatest}
          onEdit={edit}
          onReply={reply}
        />
        <Composer room={room} order={data.order} templates={data.templates} draft={draft} onDraft={setDraft} />
      </section>
    </>
  )
}
