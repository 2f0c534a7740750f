import type { Call } from '../../kernel/actor.ts'
import { type Database, type Trx, transact } from '../../platform/database/index.ts'
import type { Events } from '../../platform/jobs/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Realtime } from '../../platform/realtime/index.ts'
import type { Accounts } from '../accounts/index.ts'
import type { Files } from '../files/index.ts'

/** What every use case of the module works with. */
export interface Context {
  readonly db: Database
  readonly log: Log
  readonly events: Events
  readonly accounts: Pick<Accounts, 'describeUsers' | 'findStrangers' | 'block' | 'forget'>
  readonly files: Pick<Files, 'admit' | 'claim' | 'attach' | 'describe'>
  readonly realtime: Pick<Realtime, 'tell' | 'tellInLanguages' | 'isHere' | 'sockets' | 'onConnect' | 'onDisconnect'>
  readonly settings: { integer(db: Trx, key: string): Promise<number> }
  /** Counts what a user sends. @throws 429 */
  readonly limit: (userId: string) => void
}

type Tell = () => void

/**
 * Runs `fn` in one transaction and tells afterwards what it has left to be told, so that nobody hears of what did
 * not happen. What a process that dies here has not told is found by sync.
 */
export async function transactAndTell<T>(
  context: Pick<Context, 'db'>,
  call: Call,
  fn: (trx: Trx, later: (tell: Tell) => void) => Promise<T>,
  options: { reason?: string } = {},
): Promise<T> {
  let tells: Tell[] = []
  const result = await transact(
    context.db,
    call,
    (trx) => {
      tells = []
      return fn(trx, (tell) => tells.push(tell))
    },
    options,
  )
  for (const tell of tells) tell()
  return result
}

export type Later = Parameters<Parameters<typeof transactAndTell>[2]>[1]
