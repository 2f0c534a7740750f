import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A whole Usta with the demo's data, as `npm start` brings it. */
export interface Marketplace {
  url: string
  stop(): Promise<void>
}

/** Starts it on a free port and a state folder of its own, both gone when it stops. */
export async function startMarketplace(): Promise<Marketplace> {
  const stateDir = await mkdtemp(join(tmpdir(), 'usta-e2e-'))
  // Where its account may go, the database stays in the folder.
  await chmod(stateDir, 0o755)
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../server/src/main.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: '0',
      USTA_STATE_DIR: stateDir,
      LOG_LEVEL: 'warn',
      REQUESTS_PER_MINUTE: '1000000',
      TRUST_PROXY: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  const url = await readAddress(child)
  return {
    url,
    async stop() {
      process.off('exit', killWithUs)
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      await rm(stateDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

/** What it prints once it is ready. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const hear = (chunk: Buffer) => {
      output = (output + chunk).slice(-20_000)
      const url = /Marketplace\s+(http\S+)/.exec(output)?.[1]
      if (url) resolve(url)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${output}`)))
  })
}
