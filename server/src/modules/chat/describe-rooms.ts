import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { presentRoom } from './present.ts'
import type { ChatRoom } from './schema/room.ts'
import { findLast } from './store/messages.ts'
import { findPeople } from './store/participants.ts'
import { findOwnRoom, type OwnRoomRow } from './store/rooms.ts'

/** Rooms with their people and what was said last: three queries, however many they are. */
export async function describeRooms(
  { accounts }: Pick<Context, 'accounts'>,
  db: DbOrTrx,
  { actor, language }: UserCall,
  rows: readonly OwnRoomRow[],
): Promise<ChatRoom[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const people = await findPeople(db, actor.userId, ids)
  const last = await findLast(db, rows)
  const persons = await accounts.describeUsers(db, [...new Set(people.map(({ user_id }) => user_id))])
  return rows.map((row) =>
    presentRoom(
      row,
      {
        last: last.find(({ room_id }) => room_id === row.id),
        people: people.filter(({ chat_room_id }) => chat_room_id === row.id),
        persons,
      },
      language,
    ),
  )
}

/** @throws 404 for one who is not in it */
export async function describeRoom(
  context: Pick<Context, 'accounts'>,
  db: DbOrTrx,
  call: UserCall,
  id: string,
): Promise<ChatRoom> {
  const row = await findOwnRoom(db, call.actor.userId, id)
  const [room] = row ? await describeRooms(context, db, call, [row]) : []
  if (!room) throw new Problem(commonErrors.notFound)
  return room
}
