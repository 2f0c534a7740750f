import { sql } from 'kysely'
import type { DbOrTrx } from '../database/index.ts'
import { isSealed } from './seal-store.ts'
import type { SealContent } from './signature.ts'

/** One thing that is not as it was sealed. `where` names the row or seal, `what` says what is wrong with it. */
export interface Tampering {
  readonly kind: 'changed' | 'missing' | 'inserted' | 'erased' | 'seal' | 'unwatched'
  readonly where: string
  readonly what: string
}

export interface Seal extends SealContent {
  readonly position: number
  readonly hash: Buffer
  readonly key_id: string
  readonly mac: Buffer
}

const sealsAtATime = 100
/** Of one kind and month; who tampered with more has been found out by then. */
const most = 100

/** All seals in the order in which they were made. */
export async function* listSeals(db: DbOrTrx): AsyncGenerator<Seal> {
  for (let position = 0; ; ) {
    const { rows } = await sql<Seal>`
      select * from audit_seals where position > ${position} order by position limit ${sealsAtATime}`.execute(db)
    yield* rows
    position = rows.at(-1)?.position ?? 0
    if (rows.length < sealsAtATime) return
  }
}

/** First days of the months of which there are rows or seals. */
export async function listMonths(db: DbOrTrx): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    with recursive months (month) as (
      select date_trunc('month', min(at) at time zone 'UTC')::date from audit_log
      union all
      select (month + interval '1 month')::date from months, (select max(at) as newest from audit_log) log
      where month + interval '1 month' <= newest at time zone 'UTC'
    )
    select month from months where month is not null union select month from audit_seals order by month`.execute(db)
  return rows.map(({ month }) => month)
}

/** Rows of a month that are not as they were sealed. Of a month that was archived, none is left. */
export async function compareMonth(
  db: DbOrTrx,
  month: string,
  { archived }: { archived: boolean },
): Promise<Tampering[]> {
  const { rows } = await sql<Tampering>`
    with sealed as (
      select entry.id, entry.digest, seal.number
      from audit_seals seal, unnest(seal.row_ids, seal.digests) entry (id, digest)
      where seal.month = ${month} and not ${archived}
    ), present as (
      select entry.id, audit.digest(entry) as digest, entry.xid, entry.at,
        entry.operation || ' of ' || entry.table_name || ' ' || entry.row_id || ' at ' || to_json(entry.at) as about
      from audit_log entry
      where entry.at >= ${month}::date::timestamp at time zone 'UTC'
        and entry.at < (${month}::date + interval '1 month') at time zone 'UTC'
    ), horizon as (${horizon}), compared as (
      select case when present.id is null then 'missing' when sealed.id is null then 'inserted' else 'changed' end as kind,
        coalesce(present.id, sealed.id) as id, present.about, sealed.number
      from sealed full join present on present.id = sealed.id
      where sealed.digest is distinct from present.digest
        and (sealed.id is not null or present.xid = 0 or ${archived}
          or exists (
            select from horizon, pg_control_system() here
            where present.at >= adopted_at and (
              (present.xid, present.id) <= (last_xid, last_id)
              -- A transaction that is still to come has written nothing.
              or (present.xid >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint
                and horizon.system_id = here.system_identifier::text))))
    )
    select kind, 'row ' || id as "where", coalesce(about, 'sealed in #' || number) as what
    from (select *, row_number() over (partition by kind order by id) as place from compared) numbered
    where place <= ${most} order by kind, id`.execute(db)
  return rows
}

const horizon = sql`
  select last_xid, last_id, system_id, coalesce(adopted_at, '-infinity') as adopted_at from audit_seals order by position desc limit 1`

/** Rows that no seal has yet because they are younger. */
export async function countWaiting(db: DbOrTrx): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    with horizon as (${horizon})
    select count(*) as waiting from audit_log entry
    where xid > 0
      and not exists (select from horizon where (entry.xid, entry.id) <= (last_xid, last_id))
      and (not exists (select from horizon where entry.at < adopted_at) or not ${isSealed})`.execute(db)
  return rows[0]?.waiting ?? 0
}

/** Values that were erased by another way than `audit.erase`, which says so in the log. */
export async function findUnrecordedErasures(db: DbOrTrx): Promise<Tampering[]> {
  const { rows } = await sql<Tampering>`
    select 'erased' as kind, 'row ' || entry.id as "where", field || ' was erased, and nothing says so' as what
    from audit_log entry, jsonb_object_keys(entry.erasure -> 'digests') field
    where entry.erasure is not null and not exists (
      select from audit_log note
      where note.operation = 'erase' and note.row_id = entry.row_id and note.table_name = entry.table_name
        and note.changes -> 'erased' -> 1 ? field)
    limit ${most}`.execute(db)
  return rows
}

/** Tables that are neither audited nor exempt: somebody took the triggers away, or forgot them. */
export async function findUnwatched(db: DbOrTrx): Promise<Tampering[]> {
  const { rows } = await sql<Tampering>`
    select 'unwatched' as kind, relname as "where", 'its changes are not recorded' as what
    from pg_class
    where relkind in ('r', 'p') and not relispartition and relnamespace in (to_regnamespace('public'), to_regnamespace('stored'))
      and relname not in (select table_name from audit.exemptions)
      and (
        select count(distinct tgtype) from pg_trigger
        where tgrelid = pg_class.oid and tgfoid = to_regproc('audit.record') and tgenabled in ('O', 'A')) < 3
    order by relname`.execute(db)
  return rows
}

/** The hash of one seal, in hex. */
export async function findHead(db: DbOrTrx, month: string, number: number): Promise<string | undefined> {
  const { rows } = await sql<{ hash: string }>`
    select encode(hash, 'hex') as hash from audit_seals where month = ${month} and number = ${number}`.execute(db)
  return rows[0]?.hash
}
