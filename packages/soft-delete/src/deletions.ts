import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Blocker } from './errors.ts'
import { run, runFirst } from './query.ts'
import type { Counts, Preview, PurgedRows, PurgeOptions } from './types.ts'

/**
 * What was deleted, whatever its tables: one deletion is one delete, of one row, of many, or of a tree. All refusals of
 * the engine are thrown as {@link SoftDeleteError}s. `db` may be a transaction.
 */
export class Deletions<DB> {
  readonly #db: Kysely<never>

  constructor(db: Kysely<DB>) {
    this.#db = db as unknown as Kysely<never>
  }

  /** What restoring it would do, without doing it. @throws NotRestorableError */
  preview(id: string): Promise<Preview> {
    return this.#ask(sql`soft_delete.preview_restore(${id}::uuid)`)
  }

  /**
   * Brings back exactly the rows that it took, and counts them per table.
   * @throws RestoreBlockedError when a parent is deleted, or a unique value has been taken since
   * @throws NotRestorableError when it is unknown, restored, or its purge has begun
   */
  restore(id: string): Promise<Counts> {
    return this.#ask(sql`soft_delete.restore(${id}::uuid)`)
  }

  /**
   * Keeps its rows from leaving the disk, and what was deleted under them before.
   * @throws NotRestorableError
   */
  async hold(id: string, reason: string): Promise<void> {
    await this.#ask(sql`soft_delete.hold(${id}::uuid, ${reason})`)
  }

  /** Ends a legal hold. @throws NotRestorableError */
  async release(id: string): Promise<void> {
    await this.#ask(sql`soft_delete.release(${id}::uuid)`)
  }

  /**
   * The oldest deletions of a table that happened before then and may be purged, and those whose purge has begun.
   * One that was refused is named again after seven days.
   */
  async due(table: string, before: Date, atMost = 100): Promise<string[]> {
    const found = await run<{ id: string }>(
      this.#db,
      sql`select due as id from soft_delete.due(${table}, ${before.toISOString()}::timestamptz, ${atMost}::integer) as due`,
    )
    return found.map(({ id }) => id)
  }

  /** What forbids purging it: legal holds, and rows that still point at its rows. @throws NotRestorableError */
  purgeBlockers(id: string): Promise<Blocker[]> {
    return this.#ask(sql`soft_delete.purge_blockers(${id}::uuid)`)
  }

  /**
   * Decides whether it may be purged: nothing is in the way when it may, and from then on it cannot be restored.
   * @throws NotRestorableError
   */
  beginPurge(id: string): Promise<Blocker[]> {
    return this.#ask(sql`soft_delete.begin_purge(${id}::uuid)`)
  }

  /** Notes that its rows are kept elsewhere. */
  async noteArchived(id: string): Promise<void> {
    await run(this.#db, sql`update public.deletions set archived_at = now() where id = ${id}::uuid`)
  }

  /**
   * Takes the next rows of a begun purge off the disk, children first. Each call is best a transaction of its own, so
   * that no lock is held for long.
   * @throws NotRestorableError when no purge of it has begun
   * @throws BypassError when only what was archived may go, and it was not
   * @throws DeleteRestrictedError when something points at its rows after all
   */
  purgeRows(id: string, { atMost = 1_000, archivedOnly = false }: PurgeOptions = {}): Promise<PurgedRows> {
    return this.#ask(sql`soft_delete.purge_rows(${id}::uuid, ${atMost}::integer, ${archivedOnly}::boolean)`)
  }

  /**
   * Adds archived rows of one table to a purged deletion. Parents come before children, and `reopen` last, in one
   * transaction. @param rows a JSON array of rows, as text, so that no number loses its digits
   * @throws NotRestorableError when it was not purged
   */
  async putBack(id: string, table: string, rows: string): Promise<number> {
    return Number(await this.#ask(sql`soft_delete.put_back(${id}::uuid, ${table}, ${rows}::text::jsonb)`))
  }

  /** Makes a deletion whose rows were put back one that can be restored, held and purged. @throws NotRestorableError */
  async reopen(id: string): Promise<void> {
    await this.#ask(sql`soft_delete.reopen(${id}::uuid)`)
  }

  /** The soft-deletable tables, children before their parents. */
  async tables(): Promise<string[]> {
    const found = await run<{ name: string }>(
      this.#db,
      sql`select name from soft_delete.tables order by rank desc, name desc`,
    )
    return found.map(({ name }) => name)
  }

  /** The plain tables whose rows leave the disk with rows of a table, in the order in which they leave. */
  dependents(table: string): Promise<{ table: string; column: string }[]> {
    return run(
      this.#db,
      sql`select child as table, child_column as column from soft_delete.dependents where parent = ${table} order by place`,
    )
  }

  /** What would make the engine break its promises, such as a migration that it was not told of: a line each. */
  async problems(): Promise<string[]> {
    const found = await run<{ problem: string }>(this.#db, sql`select problem from soft_delete.problems() as problem`)
    return found.map(({ problem }) => problem)
  }

  async #ask<Answer>(call: RawBuilder<unknown>): Promise<Answer> {
    const { answer } = await runFirst<{ answer: Answer }>(this.#db, sql`select ${call} as answer`)
    return answer
  }
}
