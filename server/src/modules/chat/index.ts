import type { DbOrTrx, Trx } from '../../platform/database/index.ts'
import type { Module } from '../../platform/module.ts'
import type { Context } from './context.ts'
import { admitToFiles } from './file-sights.ts'
import { createLimit } from './limit.ts'
import { orderNews } from './order-news.ts'
import { createPresence } from './presence.ts'
import { chatRoutes } from './routes.ts'
import { chatSockets } from './sockets.ts'
import { type Ear, findWilling, forgetTold, insertTold, type Left, readTold, setPushed } from './store/notifications.ts'
import { type AudienceRow, findAudience } from './store/participants.ts'
import { findLookers } from './store/presence.ts'

export { messageCreated, messageRemoved, messageReported, personWarned, roomRead } from './events.ts'
export { personalData } from './personal-data.ts'
export type { Ear, Left } from './store/notifications.ts'
export type { AudienceRow } from './store/participants.ts'
export { sayInWords } from './words.ts'

/** The face of chat. Who wants to know what is said listens to `chat.message_created`. */
export interface Chat {
  readonly module: Module
  /**
   * Whom a message is for: everybody in its room but its sender, with what decides whether they are notified: whether
   * they have the room open on some device, are connected at all, have muted it (`mute_until`, in the future) or switched
   * its notifications off, and up to which number they have read. Nobody for a message that is deleted or hidden.
   */
  audienceOf(db: DbOrTrx, messageId: string): Promise<AudienceRow[]>
  /** Who has a room open now, on some device, in whichever process. */
  whoLooksAt(db: DbOrTrx, roomId: string): Promise<string[]>
  /**
   * Notes that these people are told of a message now. Answers those who had not been, each with what they were told of
   * the room and have not read: the last of it need not be this message, as events come in any order.
   */
  noteTold(trx: Trx, messageId: string, userIds: readonly string[]): Promise<Left[]>
  /** Notes that it went to their phones, beside what the apps show by themselves. */
  notePushed(trx: Trx, messageId: string, userIds: readonly string[]): Promise<void>
  /** Notes that somebody has read what they were told of a room up to a number; answers whether something is left. */
  noteSeen(trx: Trx, roomId: string, userId: string, seq: number): Promise<boolean>
  /**
   * Notes that a message is gone, so that nobody is told of it any more. Answers those who had been and have not read it,
   * each with what is left of the room that they were told of and have not read.
   */
  noteGone(trx: Trx, messageId: string): Promise<Left[]>
  /**
   * Who of these people is still to be called to a room, just before it happens: not who has left or muted it meanwhile,
   * nor where the message that they were told of last is deleted or hidden.
   */
  whoStillHears(db: DbOrTrx, ears: readonly Ear[]): Promise<Ear[]>
  /** Begins to note who is connected; called by processes that serve sockets. */
  start(): Promise<void>
  /** After the sockets are closed. */
  close(): Promise<void>
}

export interface ChatOptions extends Omit<Context, 'limit'> {
  /** Messages that one user may send in a minute to one process, through all doors. */
  readonly messagesPerMinute: number
}

export function createChat({ messagesPerMinute, ...options }: ChatOptions): Chat {
  const context: Context = { ...options, limit: createLimit(messagesPerMinute) }
  const presence = createPresence(context)
  admitToFiles(context.files)
  chatSockets(context, presence)
  return {
    module: {
      name: 'chat',
      routes: (app) => chatRoutes(app, context),
      subscribers: orderNews(context),
    },
    audienceOf: findAudience,
    whoLooksAt: findLookers,
    noteTold: insertTold,
    notePushed: setPushed,
    noteSeen: readTold,
    noteGone: forgetTold,
    whoStillHears: findWilling,
    start: presence.start,
    close: presence.close,
  }
}
