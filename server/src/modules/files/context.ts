import type { Actor } from '../../kernel/actor.ts'
import type { Database, DbOrTrx } from '../../platform/database/index.ts'
import type { FileStorage } from '../../platform/files/index.ts'
import type { AttachedTo } from './store.ts'

/** Who may see what a file belongs to: everybody, this actor, or not even they. */
export type Sight = 'public' | 'private' | null

/** The word of the module that a file's thing belongs to. @param id of that thing, such as the photo of an order */
export type SightPolicy = (db: DbOrTrx, actor: Actor, id: string) => Promise<Sight>

/** What every use case of the module works with. */
export interface Context {
  readonly db: Database
  readonly storage: FileStorage
  readonly policies: ReadonlyMap<AttachedTo, SightPolicy>
}
