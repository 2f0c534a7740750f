import { NotSent, type Sent } from '../../platform/messages/index.ts'
import { composeMail, composePush, composeSms, type Message } from './compose.ts'
import type { Context } from './context.ts'
import type { OutsideChannel } from './kinds.ts'
import { toE164 } from './phone.ts'
import type { Person } from './store/people.ts'
import type { DeviceRow } from './store/subscriptions.ts'

/** What an attempt came to, and which devices turned out to be no more. */
export interface Attempt {
  readonly sent: Sent
  readonly gone: readonly string[]
}

/**
 * Hands a message to the provider of a channel.
 * @throws NotSent when it did not take it
 */
export async function send(
  context: Context,
  channel: OutsideChannel,
  message: Message,
  person: Person,
  devices: readonly DeviceRow[],
): Promise<Attempt> {
  const { mail, sms } = context.messages
  if (channel === 'email' && mail) return { sent: await mail.send(composeMail(context, message, person)), gone: [] }
  if (channel === 'sms' && sms) {
    const number = toE164(person.phone_number)
    if (number === null) throw new NotSent('refused', 'no telephone number')
    return { sent: await sms.send(composeSms(context, message, number)), gone: [] }
  }
  if (channel === 'push') return sendToDevices(context, message, devices)
  throw new NotSent('refused', `${channel} is not configured`)
}

/** It has arrived when one device took it: to send it again would show it there twice. */
async function sendToDevices(context: Context, message: Message, devices: readonly DeviceRow[]): Promise<Attempt> {
  const push = composePush(message)
  const { fcm, webPush } = context.messages
  const attempts = await Promise.allSettled(
    devices.map(async (device): Promise<Sent> => {
      if (device.service === 'fcm' && fcm) return fcm.send(device.endpoint, push)
      if (device.service === 'web' && webPush) return webPush.send(device, push)
      throw new NotSent('refused', `${device.service} is not configured`)
    }),
  )
  const errors = attempts.map((attempt) => (attempt.status === 'rejected' ? (attempt.reason as unknown) : null))
  const gone = devices
    .filter((_, at) => errors[at] instanceof NotSent && errors[at].kind === 'gone')
    .map(({ id }) => id)
  const taken = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []))
  if (taken[0]) return { sent: { ...taken[0], response: { devices: taken.map(({ response }) => response) } }, gone }
  throw new NoDeviceTook(errors, gone)
}

/** No device took it; those that are no more are named. */
export class NoDeviceTook extends NotSent {
  readonly gone: readonly string[]

  constructor(errors: readonly unknown[], gone: readonly string[]) {
    const mayYet = errors.some((error) => !(error instanceof NotSent) || error.kind === 'later')
    const reasons = errors.map((error) => (error as Error | null)?.message ?? '')
    super(mayYet ? 'later' : 'refused', reasons.join('; ') || 'no device')
    this.gone = gone
  }
}
