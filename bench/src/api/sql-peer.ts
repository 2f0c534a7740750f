/** A process that does nothing but send SQL through pg: what the API is measured against. */
import pg from 'pg'
import { keepBusy } from '../load.ts'
import { type Inputs, play } from './play.ts'
import type { Script } from './script.ts'

export interface PeerSetup {
  readonly url: string
  /** As many connections as the server's pool has. */
  readonly poolSize: number
  readonly script: Script
  /** One after the other, and again from the first. */
  readonly inputs: readonly Inputs[]
}

export type PeerOrder = { readonly setup: PeerSetup } | { readonly atOnce: number; readonly seconds: number }

let pool: pg.Pool
let setup: PeerSetup
let turn = 0

process.on('message', async (order: PeerOrder) => {
  if ('setup' in order) {
    setup = order.setup
    pool = new pg.Pool({ connectionString: setup.url, max: setup.poolSize, lock_timeout: 10_000 })
    process.send?.('ready')
    return
  }
  const task = () => play(pool, setup.script, setup.inputs[turn++ % setup.inputs.length] ?? {})
  process.send?.(await keepBusy(task, order))
})
