import type { Database } from '../../platform/database/index.ts'
import type { App } from '../../platform/http/index.ts'
import { handle } from '../../platform/jobs/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Messages, MessagesConfig } from '../../platform/messages/index.ts'
import type { Module } from '../../platform/module.ts'
import type { Realtime } from '../../platform/realtime/index.ts'
import type { Chat } from '../chat/index.ts'
import type { Settings } from '../settings/index.ts'
import { chatSubscribers } from './chat-messages.ts'
import type { Context } from './context.ts'
import { createDispatcher } from './dispatch.ts'
import * as jobs from './jobs.ts'
import { notificationPages } from './pages.ts'
import { removalSubscribers } from './removed-messages.ts'
import { deadLetterRoutes, notificationRoutes, templateRoutes, webhookRoutes } from './routes.ts'
import { ruleSubscribers } from './subscribers.ts'
import { retake } from './take-report.ts'

export { personalData } from './personal-data.ts'
export { type PastNotification, recordPast } from './record-past.ts'

/** Nobody calls notifications: it listens to what the others tell. */
export interface Notifications {
  readonly module: Module
  /** Serves the pages that mails lead to; they stand beside the API, not in it. */
  servePages(app: App): void
}

export interface NotificationsOptions {
  db: Database
  log: Log
  settings: Pick<Settings, 'integer' | 'text'>
  chat: Pick<Chat, 'audienceOf' | 'noteGone' | 'notePushed' | 'noteSeen' | 'noteTold' | 'whoStillHears'>
  realtime: Pick<Realtime, 'tell'>
  /** The channels that leave the house, as far as they are configured. */
  messages: Messages
  /** How they are configured: what providers tell is signed with their secrets. */
  config: Pick<MessagesConfig, 'mailWebhookSecret' | 'sms'>
  /** Whether mails and SMS that go nowhere are shown at `/dev/outbox`. */
  demo: boolean
  /** Where people reach this server, without a trailing slash. */
  publicUrl: string
  /** Signs the links by which mail is unsubscribed from. */
  secret: string
  /** For tests of time; the clock unless given. */
  now?: () => Date
}

export function createNotifications({ demo, now = () => new Date(), ...options }: NotificationsOptions): Notifications {
  const context: Context = { ...options, now }
  const dispatcher = createDispatcher(context)
  return {
    module: {
      name: 'notifications',
      routes(app: App) {
        notificationRoutes(app, context)
        templateRoutes(app, context)
        deadLetterRoutes(app, context)
        webhookRoutes(app, context)
      },
      jobs: [
        handle(jobs.dispatchDue, dispatcher.run),
        handle(jobs.sweepQueue, dispatcher.sweep),
        handle(jobs.retakeReport, (call, report) => retake(context, call, report)),
      ],
      schedules: [{ job: jobs.sweepQueue.name, match: '* * * * *' }],
      subscribers: [...ruleSubscribers(context), ...chatSubscribers(context), ...removalSubscribers(context)],
    },
    servePages: (app) => notificationPages(app, context, { demo }),
  }
}
