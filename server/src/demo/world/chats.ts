import { chats } from '../content/words/chats.ts'
import { demoId } from '../ids.ts'
import { instant, minute } from '../moments.ts'
import type { Random } from '../random.ts'
import type { Award } from './awards.ts'
import { stamps, type World } from './rows.ts'

/** Adds what client and provider wrote each other after the award. */
export function addChat(world: World, award: Award, now: number, random: Random): void {
  const { order, bid, awarded } = award
  const { client, text } = order.plan
  const roomId = demoId(`room ${order.key}`, awarded)
  const lines = random.pick(chats[text.language])
  let at = awarded
  const messages = lines.map(([side, content], place) => {
    // The award was at an hour in which people are awake, and they answer soon.
    at = Math.min(now - (lines.length - place) * 20_000, Math.floor(at + random.between(2, 40) * minute))
    return { side, content, at }
  })
  const [last] = messages.slice(-1)
  if (!last) return
  const unread = random.chance(0.25) ? last : null
  world['stored.chat_rooms'].push({
    id: roomId,
    order_id: order.id,
    title: text.title,
    last_seq: messages.length,
    last_message_at: instant(last.at),
    ...stamps(instant(awarded), instant(last.at)),
  })
  for (const [side, userId] of [
    ['client', client.userId],
    ['provider', bid.provider.userId],
  ] as const) {
    world.chat_participants.push({
      id: demoId(`participant ${order.key} ${side}`, awarded),
      chat_room_id: roomId,
      user_id: userId,
      last_seen: instant(last.at),
      unread_count: unread && unread.side !== side ? 1 : 0,
      read_seq: unread && unread.side !== side ? messages.length - 1 : messages.length,
      delivered_seq: messages.length,
      latest_at: instant(last.at),
      ...stamps(instant(awarded), instant(last.at)),
    })
  }
  for (const [place, message] of messages.entries()) {
    const read = message !== unread
    world['stored.chat_messages'].push({
      id: demoId(`message ${order.key} ${place}`, message.at),
      chat_room_id: roomId,
      sender_id: message.side === 'client' ? client.userId : bid.provider.userId,
      seq: place + 1,
      content: message.content,
      is_read: read,
      read_at: read ? instant(Math.min(message.at + minute, now)) : null,
      ...stamps(instant(message.at)),
    })
  }
}
