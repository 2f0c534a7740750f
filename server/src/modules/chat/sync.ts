import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Trx } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { describeRooms } from './describe-rooms.ts'
import { presentMessage, presentReceipt } from './present.ts'
import type { ChatSync, SyncQuery } from './schema/message-routes.ts'
import * as changes from './store/changes.ts'
import { listChanged } from './store/messages.ts'
import { findOwnRooms } from './store/rooms.ts'

/**
 * Where a client stands: everything of transactions before `xid` is known to it, and of those from there on, in order,
 * what stands up to `id`. Transactions commit in another order than they begin, so once all pages are read it goes on
 * from `floor`: the oldest that was under way when the first page was read.
 */
interface Cursor {
  readonly xid: string
  readonly id: string | null
  readonly floor: string | null
}

/** Everything that changed since a cursor, over all rooms, in one picture of the database. */
export function sync(context: Context, call: UserCall, { cursor, limit }: SyncQuery): Promise<ChatSync> {
  const since = cursor === undefined ? null : decode(cursor)
  return context.db.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => readChanges(context, trx, call, since, limit))
}

async function readChanges(
  context: Context,
  trx: Trx,
  call: UserCall,
  since: Cursor | null,
  limit: number,
): Promise<ChatSync> {
  const { userId } = call.actor
  const horizon = await changes.findHorizon(trx)
  // Beyond the horizon is what another database has counted: one that was restored from its data begins anew.
  const isGood = since !== null && BigInt(since.floor ?? since.xid) <= BigInt(horizon)
  if (!isGood) return { ...nothing, reset: true, cursor: encode({ xid: horizon, id: null, floor: null }) }
  const isFirstPage = since.id === null
  const floor = since.floor ?? horizon
  const rows = await listChanged(trx, userId, since, limit + 1)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  const next = hasMore ? { xid: last.changed_xid, id: last.id, floor } : { xid: floor, id: null, floor: null }
  const around = isFirstPage ? await readRoomChanges(context, trx, call, since.xid) : nothing
  return {
    ...around,
    messages: shown.map((row) => presentMessage(row, call.language)),
    cursor: encode(next),
    has_more: hasMore,
  }
}

const nothing = { reset: false, rooms: [], left_room_ids: [], messages: [], receipts: [], has_more: false }

async function readRoomChanges(context: Context, trx: Trx, call: UserCall, xid: string) {
  const { userId } = call.actor
  const changed = await changes.findChangedRooms(trx, userId, xid)
  const present = changed.flatMap(({ id, is_gone }) => (is_gone ? [] : [id]))
  const receipts = await changes.findChangedReceipts(trx, userId, present, xid)
  return {
    ...nothing,
    rooms: await describeRooms(context, trx, call, await findOwnRooms(trx, userId, present)),
    left_room_ids: changed.flatMap(({ id, is_gone }) => (is_gone ? [id] : [])),
    receipts: receipts.map((row) => presentReceipt(row, userId)),
  }
}

function encode({ xid, id, floor }: Cursor): string {
  return Buffer.from(JSON.stringify(['sync', xid, id, floor])).toString('base64url')
}

const number = /^\d{1,20}$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @throws 400 for anything that `encode` did not write */
function decode(text: string): Cursor {
  const [kind, xid, id, floor] = parse(text)
  const isCursor =
    kind === 'sync' &&
    isXid(xid) &&
    (id === null || (typeof id === 'string' && uuid.test(id))) &&
    (floor === null || isXid(floor))
  if (!isCursor) throw badCursor()
  return { xid, id, floor }
}

function isXid(value: unknown): value is string {
  return typeof value === 'string' && number.test(value) && BigInt(value) < 2n ** 63n
}

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

function badCursor(): Problem {
  const message = 'not a cursor of sync'
  return new Problem(commonErrors.malformed, { errors: [{ pointer: '/query/cursor', code: 'cursor', message }] })
}
