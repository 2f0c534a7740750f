import type { Database } from '../../platform/database/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Messages, MessagesConfig } from '../../platform/messages/index.ts'
import type { Realtime } from '../../platform/realtime/index.ts'
import type { Chat } from '../chat/index.ts'
import type { Settings } from '../settings/index.ts'

/** What the use cases of notifications work with. */
export interface Context {
  readonly db: Database
  readonly log: Log
  readonly settings: Pick<Settings, 'integer' | 'text'>
  readonly chat: Pick<Chat, 'audienceOf' | 'noteGone' | 'notePushed' | 'noteSeen' | 'noteTold' | 'whoStillHears'>
  readonly realtime: Pick<Realtime, 'tell'>
  /** The channels that leave the house, as far as they are configured. */
  readonly messages: Messages
  readonly config: Pick<MessagesConfig, 'mailWebhookSecret' | 'sms'>
  /** Where people reach this server, without a trailing slash. */
  readonly publicUrl: string
  /** Signs the links by which mail is unsubscribed from. */
  readonly secret: string
  readonly now: () => Date
}
