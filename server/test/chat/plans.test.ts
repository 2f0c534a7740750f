import { beforeAll, describe, expect, test } from 'vitest'
import type { StaffCall } from '../../src/kernel/actor.ts'
import { describeUsers } from '../../src/modules/accounts/friend-store.ts'
import type { Context } from '../../src/modules/chat/context.ts'
import { describeReports } from '../../src/modules/chat/describe-reports.ts'
import { reportStates, templateCategories } from '../../src/modules/chat/schema/parts.ts'
import { findChangedReceipts, findChangedRooms } from '../../src/modules/chat/store/changes.ts'
import { listChanged, listMessages } from '../../src/modules/chat/store/messages.ts'
import { countUnread } from '../../src/modules/chat/store/participants.ts'
import { listReports } from '../../src/modules/chat/store/reports.ts'
import { listOwnRooms, listSupportRooms, type RoomFilter } from '../../src/modules/chat/store/rooms.ts'
import { listTemplates } from '../../src/modules/chat/store/templates.ts'
import type { Db } from '../../src/platform/database/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { planOf } from '../orders/plan.ts'
import { type Crowd, fillChat } from './bulk.ts'

const db = await freshDatabase()
const limit = 21

let crowd: Crowd
/** A place in the middle of every list by time. */
let middle: string[]

beforeAll(async () => {
  crowd = await fillChat(db)
  const { rows } = await db.pool.query("select (now() - interval '700 minutes')::text as at, uuid_v7() as id")
  middle = [rows[0].at, rows[0].id]
}, 60_000)

type Ask = (kysely: Db, after: string[] | null) => Promise<unknown>

/** Reads its first page and a later one by an index, in its order: of each of `lists` that it puts together a page. */
async function expectPages(table: string, ask: Ask, lists = 1): Promise<void> {
  for (const after of [null, middle]) {
    const { read, sequential, sorted } = await planOf(db, (kysely) => ask(kysely, after))
    expect(sequential).toEqual([])
    expect(read[table]).toBeGreaterThan(0)
    expect(Math.max(...Object.values(read))).toBeLessThanOrEqual(2 * limit * lists)
    expect(sorted).toBeLessThanOrEqual(limit * lists)
  }
}

const rooms: [name: string, filter: RoomFilter][] = [
  ['all', { archived: false }],
  ['archived', { archived: true }],
  ['of orders', { archived: false, chatType: 'order_chat' }],
  ['of friends, few and old', { archived: false, chatType: 'general_chat' }],
  ['of friends, archived', { archived: true, chatType: 'general_chat' }],
]

test.each(rooms)('one’s own rooms: %s', async (_name, filter) => {
  const { reader } = crowd
  await expectPages(
    'chat_participants',
    (kysely, after) => listOwnRooms(kysely, reader, filter, limit, after),
    filter.chatType ? 1 : 3,
  )
})

test.each([
  ['the newest', () => ({})],
  ['before a number', () => ({ before: 9_000 })],
  ['after a number', () => ({ after: 9_000 })],
])('messages of a room: %s', async (_name, range) => {
  const { read, sequential, sorted } = await planOf(db, (kysely) =>
    listMessages(kysely, crowd.longRoom, { ...range(), limit }),
  )
  expect(sequential).toEqual([])
  expect(Math.max(...Object.values(read))).toBe(limit)
  expect(sorted).toBe(0)
})

describe('what changed', () => {
  test('is looked for in one’s own rooms, and of those that changed a page is read', async () => {
    const { partner, longRoom } = crowd
    const { rows } = await db.pool.query(
      `with changed as (update chat_rooms set updated_at = now() where id = $2 returning changed_xid)
       select changed_xid::text as xid, (select count(*)::int from chat_participants where user_id = $1) as own from changed`,
      [partner, longRoom],
    )
    const [{ xid, own }] = rows
    for (const ask of [
      (kysely: Db) => listChanged(kysely, partner, { xid, id: null }, limit),
      (kysely: Db) => findChangedRooms(kysely, partner, xid),
    ]) {
      const { read, sequential } = await planOf(db, ask)
      const { chat_participants = 0, chat_rooms = 0, ...others } = read
      expect(sequential).toEqual([])
      // The one that changed is looked at again: whether it is there.
      expect(Math.round(Math.max(chat_participants, chat_rooms))).toBeLessThanOrEqual(own + 2)
      expect(Math.max(0, ...Object.values(others))).toBeLessThanOrEqual(limit)
    }
  })

  test('in receipts is not looked for among a thousand people who do not see each other’s', async () => {
    const { reader, largeRoom, longRoom } = crowd
    const { read, sequential } = await planOf(db, (kysely) =>
      findChangedReceipts(kysely, reader, [largeRoom, longRoom], '0'),
    )
    expect(sequential).toEqual([])
    expect(read.chat_participants).toBeLessThanOrEqual(2 * limit)
  })
})

test.each([
  [undefined, 2],
  [true, 1],
  [false, 1],
])('questions to staff, attended: %s', async (attended, lists) => {
  await expectPages('chat_rooms', (kysely, after) => listSupportRooms(kysely, { attended, limit }, after), lists)
})

describe('reports', () => {
  test.each([undefined, ...reportStates])('of all, by status %s', async (status) => {
    const { rows } = await db.pool.query('select count(*)::int as some from chat_reports where status = $1', [status])
    const ask: Ask = (kysely, after) => listReports(kysely, { status }, limit, after)
    if (status === undefined || rows[0].some > 0) await expectPages('chat_reports', ask)
  })

  test('of one person', async () => {
    const { reader } = crowd
    await expectPages('chat_reports', (kysely, after) => listReports(kysely, { reporterId: reader }, limit, after))
  })

  test('are described by as many queries as one', async () => {
    const context = { accounts: { describeUsers } } as unknown as Pick<Context, 'accounts'>
    const call = { language: 'ky' } as StaffCall
    const rows = await listReports(db.kysely, {}, limit, null)
    let asked = 0
    const counted = db.kysely.withPlugin({
      transformQuery({ node }) {
        asked += 1
        return node
      },
      transformResult: async ({ result }) => result,
    }) as Db
    expect(await describeReports(context, counted, call, rows)).toHaveLength(limit)
    expect(asked).toBe(2)
  })
})

describe('templates', () => {
  test.each([undefined, ...templateCategories])('for staff, of category %s', async (category) => {
    const filter = { category, quickReplies: false }
    await expectPages(
      'chat_templates',
      (kysely, after) => listTemplates(kysely, filter, limit, after),
      category ? 1 : 4,
    )
  })

  test('for providers', async () => {
    const filter = { language: 'ky', quickReplies: true } as const
    await expectPages('chat_templates', (kysely, after) => listTemplates(kysely, filter, limit, after), 3)
  })
})

test('what one has not read is counted in the rooms where there is something', async () => {
  const { read, sequential } = await planOf(db, (kysely) => countUnread(kysely, crowd.reader))
  expect(sequential).toEqual([])
  expect(Math.max(0, ...Object.values(read))).toBeLessThanOrEqual(limit)
})
