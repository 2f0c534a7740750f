import type { TestProject } from 'vitest/node'
import { startBrowser } from './browser.ts'
import { startMarketplace } from './marketplace.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the marketplace of this run is. */
    marketplace: string
    /** Where its browser takes orders. */
    browser: string
  }
}

let clearAway = async (): Promise<void> => {}

/** One marketplace and one browser for all tests of the run. */
export async function setup(project: TestProject): Promise<void> {
  const browser = await startBrowser()
  clearAway = browser.stop
  const marketplace = await startMarketplace().catch(async (error: unknown) => {
    await browser.stop()
    throw error
  })
  clearAway = async () => {
    await browser.stop()
    await marketplace.stop()
  }
  project.provide('browser', browser.address)
  project.provide('marketplace', marketplace.url)
}

export async function teardown(): Promise<void> {
  await clearAway()
}
