import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../platform/database/index.ts'
import type { Purpose, StoredFile } from './schema.ts'

/** What a file can belong to. */
export type AttachedTo = 'order_photo' | 'dispute' | 'user' | 'verification' | 'chat_message'

export interface Variant {
  readonly key: string
  readonly width: number
  readonly height: number
  readonly size: number
}

export interface FileRow {
  readonly id: string
  readonly owner_id: string
  readonly key: string
  readonly name: string
  readonly content_type: string
  readonly size: number
  readonly sha256: string
  readonly variants: readonly Variant[]
  readonly attached_to: AttachedTo | null
  readonly attached_id: string | null
  readonly updated_at: string
}

export async function findFile(db: DbOrTrx, id: string): Promise<FileRow | null> {
  const { rows } = await sql<FileRow>`select * from stored_files where id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Of an upload that dies, these keys are removed; of one that lives, `insertFile` takes them back. */
export async function doomUntilComplete(db: DbOrTrx, id: string, keys: readonly string[]): Promise<void> {
  await sql`insert into doomed_files (id, keys, due_at)
    values (${id}, ${keys}, now() + interval '1 hour')`.execute(db)
}

export interface NewFile {
  id: string
  owner_id: string
  purpose: Purpose
  key: string
  name: string
  content_type: string
  size: number
  sha256: string
  width: number
  height: number
  variants: readonly Variant[]
}

/** Lets a file live whose content is complete. @returns null when it took so long that the content is removed */
export async function insertFile(trx: Trx, file: NewFile): Promise<StoredFile | null> {
  const { rows } = await sql<StoredFile>`
    with spared as (
      delete from doomed_files where id = ${file.id} and due_at > now() + interval '1 minute' returning id)
    insert into stored_files as file (id, owner_id, purpose, key, name, content_type, size, sha256, width, height, variants)
    select spared.id, ${file.owner_id}, ${file.purpose}, ${file.key}, ${file.name}, ${file.content_type}, ${file.size},
      ${file.sha256}, ${file.width}, ${file.height}, ${JSON.stringify(file.variants)}::jsonb
    from spared
    returning id, file_address(id::text) as url, purpose, name, content_type, size, nullif(width, 0) as width,
      nullif(height, 0) as height, created_at, updated_at, (
        select coalesce(json_agg(json_build_object('width', variant -> 'width', 'height', variant -> 'height',
          'url', file_address(id::text) || '/' || (variant ->> 'width'))), '[]')
        from jsonb_array_elements(file.variants) variant) as variants`.execute(trx)
  return rows[0] ?? null
}

export async function countLoose(db: DbOrTrx, ownerId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from stored_files where owner_id = ${ownerId} and attached_to is null`.execute(db)
  return rows[0]?.count ?? 0
}

/** Locks those of these files that their owner may attach to something now. */
export async function lockLoose(
  trx: Trx,
  { ownerId, purpose, ids }: { ownerId: string; purpose: Purpose; ids: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from stored_files
    where id = any (${ids}::uuid[]) and owner_id = ${ownerId} and purpose = ${purpose} and attached_to is null
    order by id for update`.execute(trx)
  return rows.map(({ id }) => id)
}

export async function setAttached(
  trx: Trx,
  to: AttachedTo,
  attachments: readonly { fileId: string; id: string }[],
): Promise<void> {
  await sql`
    update stored_files set attached_to = ${to}, attached_id = attachment.id, attached_at = now()
    from jsonb_to_recordset(${JSON.stringify(attachments)}::jsonb) as attachment ("fileId" uuid, id uuid)
    where stored_files.id = attachment."fileId"`.execute(trx)
}

export async function setLoose(trx: Trx, ids: readonly string[]): Promise<void> {
  await sql`
    update stored_files set attached_to = null, attached_id = null, attached_at = null
    where id = any (${ids}::uuid[])`.execute(trx)
}

/** Locks a file that its owner wants to get rid of. */
export async function lockOwn(trx: Trx, ownerId: string, id: string): Promise<FileRow | null> {
  const { rows } = await sql<FileRow>`
    select * from stored_files where id = ${id} and owner_id = ${ownerId} for update`.execute(trx)
  return rows[0] ?? null
}

/** Their content follows by itself: see the trigger `doom_removed_file`. */
export async function deleteFiles(trx: Trx, ids: readonly string[]): Promise<void> {
  await sql`delete from stored_files where id = any (${ids}::uuid[])`.execute(trx)
}

/** Removes up to `limit` files that have belonged to nothing for a day. @returns how many */
export async function deleteLoose(trx: Trx, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from stored_files where id in (
      select id from stored_files where attached_to is null and updated_at < now() - interval '24 hours'
      order by updated_at limit ${limit} for update skip locked)`.execute(trx)
  return Number(numAffectedRows)
}

export async function findDoomed(db: DbOrTrx, limit: number): Promise<{ id: string; keys: string[] }[]> {
  const { rows } = await sql<{ id: string; keys: string[] }>`
    select id, keys from doomed_files where due_at <= now() order by due_at limit ${limit}`.execute(db)
  return rows
}

export async function forgetDoomed(db: DbOrTrx, ids: readonly string[]): Promise<void> {
  await sql`delete from doomed_files where id = any (${ids}::uuid[])`.execute(db)
}

/** What pages need to show these files, in the order of their creation. */
export async function describeAttached(db: DbOrTrx, to: AttachedTo, ids: readonly string[]) {
  const { rows } = await sql<{
    attached_id: string
    id: string
    url: string
    name: string
    content_type: string
    size: number
  }>`
    select attached_id, id, file_address(id::text) as url, name, content_type, size from stored_files
    where attached_to = ${to} and attached_id = any (${ids}::uuid[]) order by id`.execute(db)
  return rows
}

export async function newId(db: DbOrTrx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select uuid_v7() as id`.execute(db)
  return (rows[0] as { id: string }).id
}
