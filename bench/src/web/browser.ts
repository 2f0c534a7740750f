import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../../e2e/src/browser-program.ts'

/** The browser that npm brought, with a door for Lighthouse. */
export interface DebuggedBrowser {
  /** Where it takes orders in the DevTools protocol. */
  readonly port: number
  stop(): Promise<void>
}

export async function startDebuggedBrowser(): Promise<DebuggedBrowser> {
  const { executablePath, env } = await findBrowser()
  const profile = mkdtempSync(join(tmpdir(), 'usta-bench-browser-'))
  const browser = spawn(executablePath, [...options, `--user-data-dir=${profile}`], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const killWithUs = () => browser.kill('SIGKILL')
  process.once('exit', killWithUs)
  const port = await new Promise<number>((resolve, reject) => {
    let output = ''
    browser.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output = (output + chunk).slice(-4_000)
      const found = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(output)?.[1]
      if (found) resolve(Number(found))
    })
    browser.once('exit', (code) => reject(new Error(`the browser ended with ${code}:\n${output}`)))
  })
  return {
    port,
    async stop() {
      process.off('exit', killWithUs)
      const gone = once(browser, 'exit')
      browser.kill('SIGTERM')
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

/** What it opens is ours alone, so it may run as root; it asks nobody anything. */
const options = [
  '--headless',
  '--remote-debugging-port=0',
  '--no-sandbox',
  '--no-zygote',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
]
