import type { Page } from 'playwright-core'

/** The browser's word for an answer that was still coming when one went on to another page. */
const leftWhileLoading = /BodyStreamBuffer was aborted/

/** Notes what goes wrong on a page while it is open. */
export function collectFaults(page: Page, host: string): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => {
    if (!leftWhileLoading.test(error.message)) faults.push(`${page.url()}: ${error.message}`)
  })
  page.on('console', (message) => {
    // What failed to load is told below, with its address.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return
    faults.push(`${page.url()}: console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.host !== host)
      faults.push(`${page.url()}: asks ${url.href}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.url()}: ${response.status()}`)
    else if (response.status() === 404) faults.push(`${response.url()}: 404`)
  })
  return faults
}
