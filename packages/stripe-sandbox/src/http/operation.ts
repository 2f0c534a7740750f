import type { Params } from '../params.ts'
import type { World } from '../world.ts'

/**
 * One call of the API: method, path, and what it does. It gets the parameters and the `:id` of the
 * path, runs in one transaction, and returns the object to answer.
 */
export type Operation = readonly [
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  run: (world: World, input: Params, id: string) => object,
]
