import { sql } from 'kysely'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import { mostWithReceipts } from '../schema/parts.ts'

/** Says that this process lives. */
export async function signProcess(db: DbOrTrx, processId: string): Promise<void> {
  await sql`insert into chat_processes (id) values (${processId})
    on conflict (id) do update set seen_at = now()`.execute(db)
}

/** One who is not connected any more, and the room they had open. */
export interface Gone {
  readonly user_id: string
  readonly room_id: string | null
  /** Whether another socket of theirs is open. */
  readonly is_online: boolean
  /** Whether another socket of theirs has the same room open. */
  readonly is_looking: boolean
}

/** Forgets processes that fell silent, and this one where it stops, with the sockets that they served. */
export async function forgetProcesses(
  db: DbOrTrx,
  { silentFor, processId }: { silentFor?: number; processId?: string },
): Promise<Gone[]> {
  const which =
    processId === undefined ? sql`seen_at < now() - make_interval(secs => ${silentFor ?? 0})` : sql`id = ${processId}`
  const { rows } = await sql<Gone>`
    with dead as (select id from chat_processes where ${which} for update skip locked),
    gone as (delete from chat_connections where process_id in (select id from dead) returning id, user_id, chat_room_id),
    buried as (delete from chat_processes where id in (select id from dead) returning id),
    seen as (
      insert into chat_presences (user_id, last_seen) select distinct user_id, now() from gone
      on conflict (user_id) do update set last_seen = excluded.last_seen)
    select distinct gone.user_id, gone.chat_room_id as room_id,
      exists (select from chat_connections other where other.user_id = gone.user_id
        and other.id not in (select id from gone)) as is_online,
      exists (select from chat_connections other where other.user_id = gone.user_id
        and other.chat_room_id = gone.chat_room_id and other.id not in (select id from gone)) as is_looking
    from gone`.execute(db)
  return rows
}

/** @returns whether this is the first open socket of the user */
export async function insertConnection(
  db: DbOrTrx,
  { id, userId, processId }: { id: string; userId: string; processId: string },
): Promise<boolean> {
  const { rows } = await sql<{ is_first: boolean }>`
    with opened as (
      insert into chat_connections (id, user_id, process_id) values (${id}, ${userId}, ${processId})),
    seen as (
      insert into chat_presences (user_id) values (${userId})
      on conflict (user_id) do update set last_seen = now())
    select not exists (select from chat_connections where user_id = ${userId}) as is_first`.execute(db)
  return rows[0]?.is_first ?? false
}

export async function deleteConnection(db: DbOrTrx, id: string): Promise<Gone | null> {
  const { rows } = await sql<Gone>`
    with gone as (delete from chat_connections where id = ${id} returning user_id, chat_room_id),
    seen as (
      insert into chat_presences (user_id) select user_id from gone
      on conflict (user_id) do update set last_seen = now())
    select gone.user_id, gone.chat_room_id as room_id,
      exists (select from chat_connections other where other.user_id = gone.user_id and other.id <> ${id}) as is_online,
      exists (select from chat_connections other where other.user_id = gone.user_id
        and other.chat_room_id = gone.chat_room_id and other.id <> ${id}) as is_looking
    from gone`.execute(db)
  return rows[0] ?? null
}

/** Notes which room is open on a socket. @returns the one that was open there, and is on no other socket of theirs */
export async function lookAt(db: DbOrTrx, connectionId: string, roomId: string | null): Promise<string | null> {
  const { rows } = await sql<{ room_id: string | null }>`
    with before as (select id, user_id, chat_room_id from chat_connections where id = ${connectionId} for update),
    moved as (update chat_connections set chat_room_id = ${roomId} from before where chat_connections.id = before.id)
    select before.chat_room_id as room_id from before
    where before.chat_room_id is distinct from ${roomId}::uuid and not exists (
      select from chat_connections other where other.user_id = before.user_id and other.id <> before.id
        and other.chat_room_id = before.chat_room_id)`.execute(db)
  return rows[0]?.room_id ?? null
}

export async function setOpen(trx: DbOrTrx, roomId: string, userId: string, isOpen: boolean): Promise<void> {
  await sql`
    update chat_participants set is_online = ${isOpen}, last_seen = now()
    where chat_room_id = ${roomId} and user_id = ${userId} and is_online is distinct from ${isOpen}`.execute(trx)
}

export interface PresenceRow {
  readonly user_id: string
  readonly is_online: boolean
  readonly last_seen: string | null
}

export async function findPresence(db: DbOrTrx, userId: string): Promise<PresenceRow> {
  const { rows } = await sql<PresenceRow>`
    select ${userId}::uuid as user_id, exists (select from chat_connections where user_id = ${userId}) as is_online,
      (select last_seen from chat_presences where user_id = ${userId}) as last_seen`.execute(db)
  return rows[0] as PresenceRow
}

/** Those who see when a user comes and goes: whoever is in one of their latest rooms that is not large. */
export async function findContacts(db: DbOrTrx, userId: string): Promise<string[]> {
  const { rows } = await sql<{ user_id: string }>`
    select distinct unnest(people.ids) as user_id from (
      select chat_room_id from chat_participants
      where user_id = ${userId} and left_at is null and latest_at is not null
      order by latest_at desc, chat_room_id desc limit 50) room
    cross join lateral (
      select array_agg(member.user_id) as ids from (
        select user_id from chat_participants
        where chat_room_id = room.chat_room_id and left_at is null limit ${sql.lit(mostWithReceipts + 1)}) member) people
    where cardinality(people.ids) <= ${sql.lit(mostWithReceipts)}`.execute(db)
  return rows.map(({ user_id }) => user_id).filter((id) => id !== userId)
}

export async function findLookers(db: DbOrTrx, roomId: string): Promise<string[]> {
  const { rows } = await sql<{ user_id: string }>`
    select distinct user_id from chat_connections where chat_room_id = ${roomId}`.execute(db)
  return rows.map(({ user_id }) => user_id)
}
