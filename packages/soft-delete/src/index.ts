import { join } from 'node:path'

export * from './cascading-manager.ts'
export * from './deletions.ts'
export * from './errors.ts'
export * from './manager.ts'
export type * from './types.ts'

/** The folder of the engine's numbered SQL files, to be run in order by whatever runs your migrations. */
export const sqlFolder = join(import.meta.dirname, '../sql')
