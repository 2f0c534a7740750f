import type { Transporter } from 'nodemailer'
import type SMTPPool from 'nodemailer/lib/smtp-pool'
import { type Mail, type Mailer, NotSent, patience, type Sent } from './types.ts'

export interface MailConfig {
  /** smtp:// or smtps://, with the login in it. */
  readonly url: string
  /** An address, or a name with an address. */
  readonly from: string
}

type Transport = Transporter<SMTPPool.SentMessageInfo>

/** Sends mail through an SMTP server, over a few connections that stay open. */
export function createMailer({ url, from }: MailConfig): Mailer & { close(): void } {
  let transport: Promise<Transport> | undefined

  async function open(): Promise<Transport> {
    const { createTransport } = await import('nodemailer')
    const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
    const address = new URL(url)
    return createTransport({
      pool: true,
      host: address.hostname,
      port: Number(address.port || (address.protocol === 'smtps:' ? 465 : 587)),
      secure: address.protocol === 'smtps:',
      ...(address.username
        ? { auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) } }
        : {}),
      maxConnections: 5,
      maxMessages: 1_000,
      // A mail is made of what it is given: nothing of it is read from a file or another server.
      disableFileAccess: true,
      disableUrlAccess: true,
      ...timeouts,
    })
  }

  return {
    async send(mail: Mail): Promise<Sent> {
      transport ??= open()
      try {
        const info = await (await transport).sendMail({
          from,
          // As an object it is one address, whatever is in it.
          to: { name: '', address: mail.to },
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          messageId: `<${mail.messageId}>`,
          headers: { ...mail.headers },
        })
        // Where it went is kept: it may come back when its reader has another address.
        return { externalId: mail.messageId, response: { response: info.response, to: mail.to } }
      } catch (error) {
        throw toNotSent(error)
      }
    },
    close() {
      void transport?.then((opened) => opened.close())
    },
  }
}

/** 5xx to the recipient is a no to them; to anything else it is about us, and may be mended. */
function toNotSent(error: unknown): NotSent {
  const { message, responseCode, code, command } = error as Error & {
    responseCode?: number
    code?: string
    command?: string
  }
  const toRecipient = command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500
  return new NotSent(toRecipient ? 'gone' : 'later', message, { responseCode, code, command })
}
