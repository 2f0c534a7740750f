import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
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

export function startProcess(environment: Record<string, string>, ...args: string[]): ServerProcess {
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
  afterAll(() => child.kill('SIGKILL'))
  const file = (name: string) => {
    const path = join(environment.USTA_STATE_DIR ?? '', name)
    return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
  }
  return {
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
