import type { Configured } from './choose-channels.ts'
import type { Context } from './context.ts'

export function configuredChannels({ messages }: Pick<Context, 'messages'>): Configured {
  return {
    in_app: true,
    email: messages.mail !== null,
    sms: messages.sms !== null,
    push: messages.fcm !== null || messages.webPush !== null,
  }
}
