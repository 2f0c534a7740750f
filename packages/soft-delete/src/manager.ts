import { type Kysely, sql } from 'kysely'
import { NotRestorableError, RestoreBlockedError } from './errors.ts'
import { run, runFirst } from './query.ts'
import type {
  CascadeField,
  Counts,
  DeleteOptions,
  Deletion,
  DeletionInfo,
  Preview,
  Rows,
  SoftDeletable,
} from './types.ts'

/**
 * Finds, deletes and restores the rows of one table. All refusals of the engine are thrown as
 * {@link SoftDeleteError}s. `db` may be a transaction; without one, every method is one by itself.
 */
export class SoftDeleteManager<DB, T extends SoftDeletable<DB>> {
  readonly #db: Kysely<DB>
  readonly table: T

  constructor(db: Kysely<DB>, table: T) {
    this.#db = db
    this.table = table
  }

  /** The rows that are not deleted. */
  all(): Rows<DB, T> {
    return this.#db.selectFrom(this.table as never).selectAll() as unknown as Rows<DB, T>
  }

  /** The rows that are not deleted. */
  activeOnly(): Rows<DB, T> {
    return this.all()
  }

  /** All rows, under the same table name. */
  allWithDeleted(): Rows<DB, T> {
    return this.#db.selectFrom(`stored.${this.table} as ${this.table}` as never).selectAll() as unknown as Rows<DB, T>
  }

  /** All rows, under the same table name. */
  withDeleted(): Rows<DB, T> {
    return this.allWithDeleted()
  }

  /** The rows that are deleted. */
  deletedOnly(): Rows<DB, T> {
    return this.allWithDeleted().where(sql.ref<boolean>(`${this.table}.is_deleted`))
  }

  /** Deletes a live row with all that cascades from it; null when there is no such row. */
  softDelete(id: string, options?: DeleteOptions): Promise<Deletion | null> {
    return this.bulkSoftDelete([id], options)
  }

  /** Deletes the live rows among these as one deletion; null when there are none. */
  async bulkSoftDelete(ids: readonly string[], { reason = '' }: DeleteOptions = {}): Promise<Deletion | null> {
    const deleted = await this.#first<{ id: string | null }>(
      sql`select soft_delete.delete(${this.table}, ${ids}::uuid[], ${reason}) as id`,
    )
    if (!deleted.id) return null
    return this.#first(sql`select id, counts from public.deletions where id = ${deleted.id}`)
  }

  /**
   * Undoes the delete that took this row: everything that went with it comes back.
   * @throws RestoreBlockedError also when the row itself went with another one
   * @throws NotRestorableError when the row is not deleted
   */
  restore(id: string): Promise<Counts> {
    return this.bulkRestore([id])
  }

  /** Undoes the deletes that took these rows, all of them or none. */
  bulkRestore(ids: readonly string[]): Promise<Counts> {
    return this.#inTransaction(async (manager) => {
      const total: Counts = {}
      for (const deletion of await manager.#deletionsOf(ids)) {
        const { counts } = await manager.#first<{ counts: Counts }>(
          sql`select soft_delete.restore(${deletion}::uuid) as counts`,
        )
        addCounts(total, counts)
      }
      return total
    })
  }

  /** Removes a row, deleted or not, from the disk with all that cascades from it. It cannot be undone. */
  hardDelete(id: string, options?: DeleteOptions): Promise<Counts> {
    return this.bulkHardDelete([id], options)
  }

  /** Removes rows, deleted or not, from the disk with all that cascades from them. It cannot be undone. */
  async bulkHardDelete(ids: readonly string[], { reason = '' }: DeleteOptions = {}): Promise<Counts> {
    const { counts } = await this.#first<{ counts: Counts }>(
      sql`select soft_delete.hard_delete(${this.table}, ${ids}::uuid[], ${reason}) as counts`,
    )
    return counts
  }

  async isSoftDeleted(id: string): Promise<boolean> {
    const found = await this.#first<{ found: boolean }>(
      sql`select exists (select from ${this.#stored} where id = ${id} and is_deleted) as found`,
    )
    return found.found
  }

  /** How the row came to be deleted; null when it is not. */
  async getDeletionInfo(id: string): Promise<DeletionInfo | null> {
    const rows = await this.#run<DeletionInfo>(sql`
      select deletion.id as "deletionId",
        to_char(gone.deleted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "deletedAt",
        deletion.actor_id as "actorId", deletion.request_id as "requestId", deletion.reason,
        deletion.root_table as "rootTable", deletion.root_id as "rootId", deletion.counts
      from ${this.#stored} as gone
      join public.deletions as deletion on deletion.id = gone.deletion_id
      where gone.id = ${id}`)
    return rows[0] ?? null
  }

  deletedCount(): Promise<number> {
    return this.#count(sql`${this.#stored} where is_deleted`)
  }

  activeCount(): Promise<number> {
    return this.#count(sql`${this.#stored} where not is_deleted`)
  }

  /** What deleting these rows would do, without doing it. */
  async preview(ids: readonly string[]): Promise<Preview> {
    const { preview } = await this.#first<{ preview: Preview }>(
      sql`select soft_delete.preview(${this.table}, ${ids}::uuid[]) as preview`,
    )
    return preview
  }

  /** What restoring this row would do, without doing it. */
  previewRestore(id: string): Promise<Preview> {
    return this.previewBulkRestore([id])
  }

  /**
   * What restoring these rows together would do, with the blockers of the first deletion that would be refused. They
   * are restored one by one and taken back again, so it is known when one needs another, or takes its place.
   */
  previewBulkRestore(ids: readonly string[]): Promise<Preview> {
    return this.#rehearse(async (manager) => {
      const total: Preview = { counts: {}, blockers: [] }
      for (const deletion of await manager.#deletionsOf(ids)) {
        const { preview } = await manager.#first<{ preview: Preview }>(
          sql`select soft_delete.preview_restore(${deletion}::uuid) as preview`,
        )
        addCounts(total.counts, preview.counts)
        if (total.blockers.length > 0) continue
        total.blockers = preview.blockers
        if (ids.length > 1 && total.blockers.length === 0) {
          await manager.#first(sql`select soft_delete.restore(${deletion}::uuid)`)
        }
      }
      return total
    })
  }

  /** The cascades that start at this table. */
  protected async cascades(): Promise<CascadeField[]> {
    const rows = await this.#run<CascadeField>(sql`
      select child as table, child_column as column, condition from soft_delete.relations
      where parent = ${this.table} and policy = 'cascade' order by child, child_column`)
    return rows
  }

  get #stored() {
    return sql.table(`stored.${this.table}`)
  }

  /** The deletions that these rows started, newest first, so that a parent comes back before its children. */
  async #deletionsOf(ids: readonly string[]): Promise<string[]> {
    const rows = await this.#run<Origin>(sql`
      select wanted.id, gone.deletion_id, deletion.root_table, deletion.root_id
      from unnest(${ids}::uuid[]) as wanted (id)
      left join ${this.#stored} as gone on gone.id = wanted.id
      left join public.deletions as deletion on deletion.id = gone.deletion_id
      order by gone.deletion_id desc`)
    for (const { id, ...origin } of rows) {
      if (origin.deletion_id === null) throw new NotRestorableError(`${this.table} ${id} is not deleted`)
      if (origin.root_table !== this.table || (origin.root_id !== null && origin.root_id !== id)) {
        throw new RestoreBlockedError(`${this.table} ${id} went with ${origin.root_table} ${origin.root_id ?? ''}`, [
          { kind: 'part_of_deletion', table: this.table, id, ...origin },
        ])
      }
    }
    return [...new Set(rows.map(({ deletion_id }) => deletion_id as string))]
  }

  async #count(from: ReturnType<typeof sql>): Promise<number> {
    const { count } = await this.#first<{ count: number }>(sql`select count(*)::integer as count from ${from}`)
    return count
  }

  #first<Row>(query: ReturnType<typeof sql>): Promise<Row> {
    return runFirst<Row>(this.#db as unknown as Kysely<never>, query)
  }

  #run<Row>(query: ReturnType<typeof sql>): Promise<Row[]> {
    return run<Row>(this.#db as unknown as Kysely<never>, query)
  }

  #inTransaction<R>(fn: (manager: SoftDeleteManager<DB, T>) => Promise<R>): Promise<R> {
    if (this.#db.isTransaction) return fn(this)
    return this.#db.transaction().execute((trx) => fn(new SoftDeleteManager(trx, this.table)))
  }

  /** Runs `fn` and undoes what it did. */
  #rehearse<R>(fn: (manager: SoftDeleteManager<DB, T>) => Promise<R>): Promise<R> {
    return this.#inTransaction(async (manager) => {
      await manager.#run(sql`savepoint rehearsal`)
      try {
        return await fn(manager)
      } finally {
        await manager.#run(sql`rollback to savepoint rehearsal`)
      }
    })
  }
}

function addCounts(total: Counts, more: Counts): void {
  for (const [table, count] of Object.entries(more)) total[table] = (total[table] ?? 0) + count
}

/** Which deletion took a row, and from where. */
type Origin = { id: string } & (
  | { deletion_id: null; root_table: null; root_id: null }
  | { deletion_id: string; root_table: string; root_id: string | null }
)
