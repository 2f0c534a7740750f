import { join } from 'node:path'
import { type Child, startChild } from '../child.ts'
import type { Recorded, RecorderOrder } from './recorder.ts'

/** How many connections to the database the server has, and its peer too. */
export const poolSize = 10

export interface ServerOptions {
  readonly databaseUrl: string
  readonly folder: string
  readonly roles: string
  readonly stripe: { secretKey: string; webhookSecret: string; url: string }
  readonly env?: Readonly<Record<string, string>>
}

/** Usta itself, in a process of its own. */
export interface Server {
  /** Empty for one that only works. */
  readonly url: string
  /** Milliseconds of a core that it has used. */
  cpu(): Promise<number>
  /** Does something, and tells the SQL that the server sent meanwhile. */
  record(task: () => Promise<void>): Promise<Recorded[]>
  stop(): Promise<void>
}

export async function startServer({ databaseUrl, folder, roles, stripe, env = {} }: ServerOptions): Promise<Server> {
  const child: Child = startChild(join(import.meta.dirname, '../../../server/src/main.ts'), {
    args: ['--role', roles],
    execArgv: [`--import=${join(import.meta.dirname, 'recorder.ts')}`, ...profiling()],
    env: {
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: String(poolSize),
      USTA_STATE_DIR: folder,
      USTA_DEMO: '0',
      PORT: '0',
      LOG_LEVEL: 'warn',
      REQUESTS_PER_MINUTE: '100000000',
      STRIPE_SECRET_KEY: stripe.secretKey,
      STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
      STRIPE_API_URL: stripe.url,
      ...env,
    },
  })
  const said = await child.printed((output) => /Usta is ready.*\n {2}Data /s.exec(output)?.[0] ?? null)
  const url = /API\s+(http:\S+)\/api\/v1\n/.exec(said)?.[1] ?? ''
  return {
    url: url.replace('localhost', '127.0.0.1'),
    cpu: () => cpuOf(child),
    async record(task) {
      await child.ask('record' satisfies RecorderOrder)
      await task()
      return child.ask<Recorded[]>('tell' satisfies RecorderOrder)
    },
    stop: () => child.stop(),
  }
}

/** Of a process that has loaded the recorder, or answers like it. */
export async function cpuOf(child: Child): Promise<number> {
  const { user, system } = await child.ask<NodeJS.CpuUsage>('cpu' satisfies RecorderOrder)
  return (user + system) / 1000
}

/** `BENCH_PROFILE=<folder>` leaves a CPU profile of the server there. */
function profiling(): string[] {
  const folder = process.env.BENCH_PROFILE
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
}
