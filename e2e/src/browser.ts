import { chromium } from 'playwright-core'
import { findBrowser } from './browser-program.ts'

/** A browser that several processes may use. */
export interface RunningBrowser {
  /** For `chromium.connect`. */
  address: string
  stop(): Promise<void>
}

/** Starts the browser that npm brought. It asks nobody's leave: what it opens is ours alone, and it may run as root. */
export async function startBrowser(): Promise<RunningBrowser> {
  const { executablePath, env } = await findBrowser()
  const server = await chromium.launchServer({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  })
  return { address: server.wsEndpoint(), stop: () => server.close() }
}
