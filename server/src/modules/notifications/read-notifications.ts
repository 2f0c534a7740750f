import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { notificationErrors } from './errors.ts'
import { typesOf } from './kinds.ts'
import { presentNotification } from './present.ts'
import type { ListQuery, Notification, ReadAll } from './schema.ts'
import { cancelQueued } from './store/cancel.ts'
import { logRead } from './store/log.ts'
import * as store from './store/notifications.ts'

const sort = '-created_at'
const day = 86_400_000

export async function listOwn({ db }: Context, { actor }: UserCall, query: ListQuery): Promise<Page<Notification>> {
  const rows = await store.listNotifications(db.kysely, actor.userId, {
    types: query.kind ? typesOf(query.kind) : null,
    isRead: query.is_read ?? null,
    limit: query.limit + 1,
    after: decodeCursor(sort, ['timestamp', 'uuid'], query.cursor),
  })
  return toPage(rows, query.limit, sort, (row) => [row.created_at, row.id], presentNotification)
}

export async function countUnread({ db }: Context, { actor }: UserCall) {
  return { unread_count: await store.countUnread(db.kysely, actor.userId) }
}

export async function getOwn({ db }: Context, { actor }: UserCall, id: string): Promise<Notification> {
  const row = await store.findNotification(db.kysely, actor.userId, id)
  if (!row) throw new Problem(commonErrors.notFound)
  return presentNotification(row)
}

/** What is so already stays as it is. */
export async function mark(context: Context, call: UserCall, id: string, isRead: boolean): Promise<Notification> {
  const { userId } = call.actor
  const { row, changed } = await transact(context.db, call, async (trx) => {
    const locked = await lock(trx, call, id)
    const row = await store.setRead(trx, userId, id, isRead)
    if (row && isRead) await logRead(trx, [id])
    return { row: row ?? locked, changed: row !== null }
  })
  if (changed) await tellCount(context, userId)
  return presentNotification(row)
}

export async function markAllRead(context: Context, call: UserCall, { kind }: ReadAll) {
  const { userId } = call.actor
  const changed = await transact(context.db, call, async (trx) => {
    const ids = await store.setAllRead(trx, userId, kind ? typesOf(kind) : null)
    await logRead(trx, ids)
    return ids
  })
  return changed.length > 0 ? tellCount(context, userId) : countUnread(context, call)
}

/** What has not gone out by then does not go out any more. */
export async function remove(context: Context, call: UserCall, id: string): Promise<void> {
  const row = await transact(context.db, call, async (trx) => {
    const locked = await lock(trx, call, id)
    await cancelQueued(trx, [id], 'deleted by its reader')
    await store.notificationManager(trx).softDelete(id)
    return locked
  })
  if (!row.is_read) await tellCount(context, call.actor.userId)
}

export async function restore(context: Context, call: UserCall, id: string): Promise<Notification> {
  const { userId } = call.actor
  const row = await transact(context.db, call, async (trx) => {
    const gone = await store.lockAnyNotification(trx, userId, id)
    if (!gone) throw new Problem(commonErrors.notFound)
    if (gone.deleted_at === null) throw new Problem(notificationErrors.notDeleted)
    const days = await context.settings.integer(trx, 'soft_delete.restore_days')
    if (Date.parse(gone.deleted_at) < Date.now() - days * day) throw new Problem(commonErrors.notFound)
    await store.notificationManager(trx).restore(id)
    return store.findNotification(trx, userId, id)
  })
  if (!row) throw new Problem(commonErrors.notFound)
  if (!row.is_read) await tellCount(context, userId)
  return presentNotification(row)
}

/** Tells all devices of a user how much is unread now. */
export async function tellCount({ db, realtime }: Context, userId: string) {
  const unread_count = await store.countUnread(db.kysely, userId)
  realtime.tell([userId], 'notification', { notification: null, unread_count })
  return { unread_count }
}

async function lock(trx: Trx, call: UserCall, id: string): Promise<store.NotificationRow> {
  const locked = await store.lockNotification(trx, call.actor.userId, id)
  if (!locked) throw new Problem(commonErrors.notFound)
  requireVersion(call, locked)
  return locked
}
