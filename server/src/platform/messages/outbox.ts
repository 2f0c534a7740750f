import { sql } from 'kysely'
import { systemCall } from '../../kernel/actor.ts'
import { type Database, transact } from '../database/index.ts'
import type { Mailer, Sent, SmsSender } from './types.ts'

/** What would have been sent. */
export interface OutboxMessage {
  id: string
  channel: 'email' | 'sms'
  recipient: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  created_at: string
}

type NewMessage = Omit<OutboxMessage, 'created_at' | 'id'>

/** Older ones are forgotten: it is to be looked at, not kept. */
const mostKept = 200

/** Takes mails and SMS where there is nobody to send them. */
export function createOutbox(db: Database): { mail: Mailer; sms: SmsSender } {
  async function put(message: NewMessage): Promise<Sent> {
    const id = await transact(db, systemCall('outbox', 'outbox.put'), async (trx) => {
      const { rows } = await sql<{ id: string }>`
        insert into outbox_messages (channel, recipient, subject, text, html, headers)
        values (${message.channel}, ${message.recipient}, ${message.subject}, ${message.text}, ${message.html},
          ${JSON.stringify(message.headers)}::jsonb) returning id`.execute(trx)
      await sql`
        delete from outbox_messages where (created_at, id) < (
          select created_at, id from outbox_messages order by created_at desc, id desc
          offset ${sql.lit(mostKept - 1)} limit 1)`.execute(trx)
      return rows[0]?.id ?? ''
    })
    return { externalId: id, response: { outbox: true } }
  }

  return {
    mail: {
      send: ({ to: recipient, subject, text, html, headers }) =>
        put({ channel: 'email', recipient, subject, text, html, headers: { ...headers } }),
    },
    sms: {
      send: ({ to: recipient, text }) => put({ channel: 'sms', recipient, subject: '', text, html: '', headers: {} }),
    },
  }
}

export async function listOutbox(db: Database): Promise<OutboxMessage[]> {
  const { rows } = await sql<OutboxMessage>`
    select id, channel, recipient, subject, text, html, headers, created_at from outbox_messages
    order by created_at desc, id desc limit ${sql.lit(mostKept)}`.execute(db.kysely)
  return rows
}
