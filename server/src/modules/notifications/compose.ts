import type { Language } from '../../kernel/language.ts'
import type { Mail, Push, Sms } from '../../platform/messages/index.ts'
import type { Context } from './context.ts'
import { kindOfType, type NotificationType, type Priority } from './kinds.ts'
import { mailPage, mailText } from './mail-page.ts'
import type { Texts } from './render.ts'
import type { Person } from './store/people.ts'
import { signUnsubscription } from './unsubscribe-link.ts'

/** What a notification, or a digest of several, says to one person. */
export interface Message extends Texts {
  /** Of the delivery: what goes out twice can be known by it. */
  readonly id: string
  readonly notificationId: string
  readonly type: NotificationType
  readonly language: Language
  readonly priority: Priority
  readonly link: string
  /** Those with one tag replace one another on the screen of a phone. */
  readonly tag: string
  /** What a digest tells of, one after the other; empty for a single notification. */
  readonly parts: readonly (Texts & { readonly link: string })[]
}

type Surroundings = Pick<Context, 'publicUrl' | 'secret'>

export function composeMail({ publicUrl, secret }: Surroundings, message: Message, person: Person): Mail {
  const { language, subject } = message
  const unsubscribeUrl = `${publicUrl}/unsubscribe/${signUnsubscription(secret, {
    userId: person.id,
    kind: message.parts.length > 0 ? 'all' : kindOfType[message.type],
  })}`
  const parts = message.parts.length > 0 ? message.parts : [{ ...message, subject: '' }]
  const content = { language, subject, parts, publicUrl, unsubscribeUrl }
  return {
    to: person.email,
    subject,
    text: mailText(content),
    html: mailPage(content),
    messageId: `${message.id}@${new URL(publicUrl).hostname}`,
    headers: {
      // RFC 8058: the mail program unsubscribes by itself, with a POST and without a login.
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  }
}

export function composeSms({ publicUrl }: Surroundings, message: Message, to: string): Sms {
  const text = message.short_message || message.subject
  return {
    to,
    text: message.link ? `${text} ${publicUrl}${message.link}` : text,
    statusUrl: `${publicUrl}/api/v1/notifications/webhooks/twilio`,
  }
}

export function composePush(message: Message): Push {
  return {
    title: message.subject,
    body: message.short_message || message.message.slice(0, 160),
    link: message.link,
    tag: message.tag,
    urgent: message.priority === 'high' || message.priority === 'urgent',
    notificationId: message.notificationId,
  }
}
