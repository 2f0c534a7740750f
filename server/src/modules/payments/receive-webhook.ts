import type { Call } from '../../kernel/actor.ts'
import { Problem } from '../../kernel/errors.ts'
import { transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { paymentErrors } from './errors.ts'
import { type GatewayEvent, GatewayRefused } from './gateway.ts'
import { processEvent } from './jobs.ts'
import { addEvent } from './store/webhook-events.ts'
import { worthKeeping } from './stripe-events.ts'

/**
 * Takes an event from the gateway: stored once, with the job that books it, and nothing else before the answer.
 * @param body the bytes as they came; the signature is about these
 * @throws 400 `webhook.bad_signature`, having written nothing
 */
export async function receiveWebhook(
  context: Context,
  call: Call,
  body: Buffer | null,
  signature: string | undefined,
): Promise<{ received: true }> {
  const event = verify(context, body, signature)
  await transact(context.db, call, async (trx) => {
    const eventId = await addEvent(trx, { ...event, data: worthKeeping(event) })
    if (eventId) await enqueue(trx, processEvent, { event_id: eventId }, { key: `webhook:${eventId}` })
  })
  return { received: true }
}

function verify(
  { gateway, log, webhookSecret }: Context,
  body: Buffer | null,
  signature: string | undefined,
): GatewayEvent {
  try {
    return gateway.readEvent(body ?? Buffer.alloc(0), signature, webhookSecret)
  } catch (error) {
    if (!(error instanceof GatewayRefused)) throw error
    log.warn({ reason: error.message }, 'webhook refused')
    throw new Problem(paymentErrors.badSignature, { cause: error })
  }
}
