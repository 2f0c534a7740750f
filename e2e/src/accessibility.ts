import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AxeResults, RunOptions } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'

/** By itself: what the makers' package for browsers does beside takes twice as long. */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Sends it to the browser once for all pages of a window, and has it read where it is used: either is half of what it costs. */
export async function knowRules(context: BrowserContext): Promise<void> {
  await context.addInitScript(`window.loadAxe = function () { ${axe} }`)
}

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
  // It would fetch styles again, for rules that are on trial, and sounds, of which we have none.
  preload: false,
}

/** What on a page of a window that knows the rules keeps somebody from using it, by WCAG 2.2 AA: the rule, and where it is broken. */
export async function barriers(page: Page): Promise<string[]> {
  const violations = await page.evaluate<AxeResults['violations'], RunOptions>(async (asked) => {
    const { loadAxe } = window as unknown as { loadAxe(): void }
    loadAxe()
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    return (await axe.run(document, asked)).violations
  }, options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  )
}

/** Tries the rules where it is this walk's turn: of walks that go the same way, each page in every third. */
export function inTurns(turn: number) {
  let seen = turn
  return async ({ page }: { page: Page }) => {
    if (seen++ % 3 === 0) expect(await barriers(page), page.url()).toEqual([])
  }
}
