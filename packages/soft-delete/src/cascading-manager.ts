import { SoftDeleteManager } from './manager.ts'
import type { CascadeField, Counts, DeleteOptions, Deletion, SoftDeletable } from './types.ts'

/** The manager of a table whose rows take others with them. */
export class CascadingSoftDeleteManager<DB, T extends SoftDeletable<DB>> extends SoftDeleteManager<DB, T> {
  /** Deletes a live row and its whole tree; null when there is no such row. The same as `softDelete`. */
  cascadeDelete(id: string, options?: DeleteOptions): Promise<Deletion | null> {
    return this.softDelete(id, options)
  }

  /** Brings back a row and all that went with it. The same as `restore`. */
  cascadeRestore(id: string): Promise<Counts> {
    return this.restore(id)
  }

  /** What goes with a row of this table, one level down. */
  getCascadeFields(): Promise<CascadeField[]> {
    return this.cascades()
  }
}
