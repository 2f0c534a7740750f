import { join } from 'node:path'

export * from './errors.ts'

/** The folder of the engine's numbered SQL files, to be run in order by whatever runs your migrations. */
export const sqlFolder = join(import.meta.dirname, '../sql')
