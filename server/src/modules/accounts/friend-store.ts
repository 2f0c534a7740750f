import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../platform/database/index.ts'

/** Someone as others see them. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly photo_url: string | null
}

const person = sql`json_build_object('id', person.id, 'name', person.name,
  'photo_url', photo_address(person.photo_url, person.photo)) as person`

/** Live users by id; whoever is deleted is not among them. */
export async function describeUsers(db: DbOrTrx, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Person>`
    select id, name, photo_address(photo_url, photo) as photo_url from users
    where id = any (${ids}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** @returns those of these people who are no friends of the user, or are gone */
export async function findStrangers(db: DbOrTrx, userId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select other.id from unnest(${ids}::uuid[]) other (id)
    where not exists (
      select from friendships
      join users on users.id = other.id and users.is_active and not users.blocked
      where least(user_id, friend_id) = least(${userId}::uuid, other.id)
        and greatest(user_id, friend_id) = greatest(${userId}::uuid, other.id))`.execute(db)
  return rows.map(({ id }) => id)
}

/** Someone who can be asked. */
export async function findAskable(
  db: DbOrTrx,
  { id, username }: { id?: string | undefined; username?: string | undefined },
): Promise<Person | null> {
  const { rows } = await sql<Person>`
    select id, name, photo_address(photo_url, photo) as photo_url from users
    where ${id === undefined ? sql`username = ${username}` : sql`id = ${id}`} and is_active and not blocked`.execute(db)
  return rows[0] ?? null
}

export interface FriendRow {
  readonly id: string
  readonly person: Person
  readonly created_at: string
}

/** One row a pair, so both columns are looked in, each on its index. */
export async function listFriends(
  db: DbOrTrx,
  userId: string,
  limit: number,
  after: readonly string[] | null,
): Promise<FriendRow[]> {
  const older = after === null ? sql`true` : sql`(created_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
  const side = (own: 'user_id' | 'friend_id', other: 'user_id' | 'friend_id') => sql`
    (select id, created_at, ${sql.ref(other)} as other_id from friendships
     where ${sql.ref(own)} = ${userId} and ${older} order by created_at desc, id desc limit ${sql.lit(limit)})`
  const { rows } = await sql<FriendRow>`
    select pair.id, pair.created_at, ${person}
    from (${side('user_id', 'friend_id')} union all ${side('friend_id', 'user_id')}) pair
    join users person on person.id = pair.other_id
    order by pair.created_at desc, pair.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

export async function insertFriendship(trx: Trx, askedBy: string, acceptedBy: string): Promise<void> {
  await sql`insert into friendships (user_id, friend_id) values (${askedBy}, ${acceptedBy})
    on conflict do nothing`.execute(trx)
}

export async function deleteFriendship(trx: Trx, userId: string, friendId: string): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    delete from friendships where least(user_id, friend_id) = least(${userId}::uuid, ${friendId}::uuid)
      and greatest(user_id, friend_id) = greatest(${userId}::uuid, ${friendId}::uuid)`.execute(trx)
  return numAffectedRows > 0n
}

export type Direction = 'received' | 'sent'

export async function listRequests(
  db: DbOrTrx,
  userId: string,
  direction: Direction,
  limit: number,
  after: readonly string[] | null,
): Promise<FriendRow[]> {
  const [own, other] = direction === 'received' ? ['receiver_id', 'sender_id'] : ['sender_id', 'receiver_id']
  const { rows } = await sql<FriendRow>`
    select request.id, request.created_at, ${person}
    from friendship_requests request
    join users person on person.id = request.${sql.ref(other as string)}
    where request.${sql.ref(own as string)} = ${userId}
      and ${after === null ? sql`true` : sql`(request.created_at, request.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by request.created_at desc, request.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

/** @returns null where one of the two has asked the other already */
export async function insertRequest(
  trx: Trx,
  senderId: string,
  receiverId: string,
): Promise<Omit<FriendRow, 'person'> | null> {
  const { rows } = await sql<Omit<FriendRow, 'person'>>`
    insert into friendship_requests (sender_id, receiver_id) values (${senderId}, ${receiverId})
    on conflict do nothing returning id, created_at`.execute(trx)
  return rows[0] ?? null
}

/** Takes a request that this user has received, or also sent, out of the way. */
export async function takeRequest(
  trx: Trx,
  id: string,
  userId: string,
  { sentToo }: { sentToo: boolean },
): Promise<{ sender_id: string; receiver_id: string } | null> {
  const { rows } = await sql<{ sender_id: string; receiver_id: string }>`
    delete from friendship_requests where id = ${id}
      and (receiver_id = ${userId} or ${sentToo ? sql`sender_id = ${userId}` : sql`false`})
    returning sender_id, receiver_id`.execute(trx)
  return rows[0] ?? null
}
