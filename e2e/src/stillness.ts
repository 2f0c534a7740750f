import type { BrowserContext, Page } from 'playwright-core'

/** What a page of a window keeps of itself. */
interface Watch {
  shifts: LayoutShift[]
  observer: PerformanceObserver
  /** When all of the page and its fonts was there, in milliseconds: what moves while they come is little, and the bench measures it. */
  wholeAt: number
}

/** What browsers tell of what moved; TypeScript does not know it. */
interface LayoutShift extends PerformanceEntry {
  hadRecentInput: boolean
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}

/** Has each page of a window note what moves on it by itself: what somebody is about to press must stay where it is. */
export async function watchStillness(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const shifts: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => void shifts.push(...list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    const watch = { shifts, observer, wholeAt: 0 }
    Object.assign(window, { watch })
    // What has come is shown with the next picture.
    const note = () => requestAnimationFrame(() => requestAnimationFrame(() => (watch.wholeAt = performance.now())))
    document.fonts.addEventListener('loadingdone', note)
    document.addEventListener('readystatechange', () => document.readyState === 'interactive' && note())
  })
}

/** What has moved in the window since the page was opened in it: by 8 px or more, and not because of a press. */
export function whatMoved(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { wholeAt, observer, shifts } = (window as unknown as { watch: Watch }).watch
    shifts.push(...(observer.takeRecords() as LayoutShift[]))
    return shifts
      .filter(({ hadRecentInput, startTime }) => !hadRecentInput && startTime > wholeAt)
      .flatMap(({ sources }) => sources)
      .filter(({ previousRect: from, currentRect: to }) => Math.hypot(to.x - from.x, to.y - from.y) >= 8)
      .map(({ node, previousRect: from, currentRect: to }) => {
        const element = node instanceof Element ? node : node?.parentElement
        return `${element?.localName}.${element?.className} from ${from.x}, ${from.y} to ${to.x}, ${to.y}`
      })
  })
}

/** Waits until what needs a script answers, which is a moment after the page has loaded. */
export async function comeToLife(page: Page): Promise<void> {
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
}
