import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, vi } from 'vitest'

/** `node server/src/main.ts`, as an operator starts it. */
export interface ServerProcess {
  readonly child: ChildProcess
  /** What it has said so far. */
  output(): { stdout: string; stderr: string }
  /** Its exit code and signal, once it has ended. */
  readonly ended: Promise<[number | null, NodeJS.Signals | null]>
  /** The content of a file of its state folder, null when there is none. */
  file(name: string): string | null
  /** Waits until it says that it is ready, and answers its address. */
  ready(): Promise<string>
}

const main = join(import.meta.dirname, '../../src/main.ts')

/** Those that run, and the folders in which they keep their state. */
const running = new Map<ServerProcess, string>()

/**
 * A folder for the state of the processes of a test file: both are gone when it is done. Called while the file is read,
 * for within a test nobody hears what is to be done after the last one.
 */
export function newStateFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'usta-process-'))
  // Where its account may go, the database stays in the folder.
  chmodSync(folder, 0o755)
  afterAll(async () => {
    const ours = [...running].filter(([, stateDir]) => stateDir.startsWith(folder)).map(([one]) => one)
    for (const { child } of ours) child.kill('SIGKILL')
    await Promise.all(ours.map(({ ended }) => ended))
    rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 100 })
  })
  return folder
}

/** Starts it on a state folder within one of `newStateFolder`. */
export function startProcess(
  environment: Record<string, string> & { USTA_STATE_DIR: string },
  ...args: string[]
): ServerProcess {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH, HOME, NODE_COMPILE_CACHE, USTA_DEMO: '0', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text
    })
  }
  // Its streams are closed then, too, so all that it said has been heard.
  const ended = once(child, 'close') as ServerProcess['ended']
  const file = (name: string) => {
    const path = join(environment.USTA_STATE_DIR, name)
    return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
  }
  const started: ServerProcess = {
    child,
    output: () => said,
    ended,
    file,
    async ready() {
      const failed = ended.then(([code]) => {
        throw new Error(`it ended with ${code}: ${said.stderr}`)
      })
      const isReady = () => {
        if (!said.stdout.includes('Usta is ready')) throw new Error(`not ready: ${said.stdout}${said.stderr}`)
      }
      await Promise.race([vi.waitFor(isReady, { interval: 20, timeout: 100_000 }), failed])
      return /API {12}(\S+)\/api\/v1/.exec(said.stdout)?.[1] ?? ''
    },
  }
  running.set(started, environment.USTA_STATE_DIR)
  void ended.then(() => running.delete(started))
  return started
}

export async function freePort(): Promise<{ port: number; release: () => Promise<void> }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    port,
    async release() {
      server.close()
      await once(server, 'close')
    },
  }
}
