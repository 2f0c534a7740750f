import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import type { Translated } from '../../kernel/language.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { notificationErrors } from './errors.ts'
import type { FcmToken, PushSubscription, WebSubscription } from './preferences-schema.ts'
import * as store from './store/subscriptions.ts'

const sort = '-created_at'
/** More would be forgotten ones. */
const most = 20

export function pushKey({ messages }: Context) {
  return { public_key: messages.webPush?.publicKey ?? null }
}

export async function listDevices(
  { db }: Context,
  { actor }: UserCall,
  { limit, cursor }: PageRequest,
): Promise<Page<PushSubscription>> {
  const after = decodeCursor(sort, ['timestamp', 'uuid'], cursor)
  const rows = await store.listSubscriptions(db.kysely, actor.userId, limit + 1, after)
  return toPage(
    rows,
    limit,
    sort,
    (row) => [row.created_at, row.id],
    (row) => row,
  )
}

export async function getDevice({ db }: Context, { actor }: UserCall, id: string): Promise<PushSubscription> {
  const row = await store.findSubscription(db.kysely, actor.userId, id)
  if (!row) throw new Problem(commonErrors.notFound)
  return row
}

const noKey: Translated = {
  ky: 'Бул браузер берген ачкыч эмес. Аны өзгөртпөй жөнөтүңүз.',
  ru: 'Это не ключ браузера. Отправьте его без изменений.',
  en: 'This is not the key that the browser gave. Send it unchanged.',
}

export async function subscribeWeb(
  context: Context,
  call: UserCall,
  input: WebSubscription,
): Promise<PushSubscription> {
  const { webPush } = context.messages
  if (!webPush) throw new Problem(notificationErrors.pushOff)
  if (!webPush.accepts(input.endpoint)) {
    const { code, detail } = notificationErrors.unknownPushService
    const message = detail[call.language]
    throw new Problem(notificationErrors.unknownPushService, { errors: [{ pointer: '/endpoint', code, message }] })
  }
  const { p256dh, auth } = input.keys
  const message = noKey[call.language]
  if (!isKey(p256dh)) throw impossible({ pointer: '/keys/p256dh', code: 'key', message })
  if (Buffer.from(auth, 'base64url').length !== 16) throw impossible({ pointer: '/keys/auth', code: 'key', message })
  return add(context, call, { service: 'web', endpoint: input.endpoint, p256dh, auth, device: input.device ?? '' })
}

export async function registerFcm(context: Context, call: UserCall, { token, device = '' }: FcmToken) {
  if (!context.messages.fcm) throw new Problem(notificationErrors.pushOff)
  return add(context, call, { service: 'fcm', endpoint: token, p256dh: '', auth: '', device })
}

export async function removeDevice({ db }: Context, call: UserCall, id: string): Promise<void> {
  const gone = await transact(db, call, (trx) => store.deleteSubscription(trx, call.actor.userId, { id }))
  if (!gone) throw new Problem(commonErrors.notFound)
}

export async function removeEndpoint({ db }: Context, call: UserCall, endpoint: string): Promise<void> {
  await transact(db, call, (trx) =>
    store.deleteSubscription(trx, call.actor.userId, { endpoint }).then(() => undefined),
  )
}

type Device = Omit<Parameters<typeof store.upsertSubscription>[1], 'user_id'>

function add({ db }: Context, call: UserCall, device: Device): Promise<PushSubscription> {
  const { userId } = call.actor
  return transact(db, call, async (trx) => {
    const row = await store.upsertSubscription(trx, { ...device, user_id: userId })
    if ((await store.countSubscriptions(trx, userId)) > most) {
      throw new Problem(notificationErrors.tooManyDevices, { params: { most } })
    }
    return row
  })
}

/** An uncompressed point: what is none would fail with every message. */
function isKey(p256dh: string): boolean {
  const bytes = Buffer.from(p256dh, 'base64url')
  return bytes.length === 65 && bytes[0] === 4
}
