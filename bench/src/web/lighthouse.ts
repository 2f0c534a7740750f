import lighthouse from 'lighthouse'
import { median } from '../load.ts'

/** What Lighthouse says of a page as a phone gets it, each from 0 to 100. */
export interface Scores {
  readonly performance: number
  readonly accessibility: number
  readonly 'best-practices': number
  readonly seo: number
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export interface Audited {
  readonly scores: Scores
  /** What cost points, in Lighthouse's words. */
  readonly complaints: readonly string[]
}

/** Opens a page some times: its speed is the middle of them, for the machine does other things too. */
export async function auditPage(url: string, { port, times }: { port: number; times: number }): Promise<Audited> {
  const runs = []
  for (let run = 0; run < times; run++) runs.push(await auditOnce(url, port, run === 0))
  const performance = median(runs.map(({ scores }) => scores.performance))
  const [first] = runs
  if (!first) throw new Error('a page has to be opened at least once')
  return { scores: { ...first.scores, performance }, complaints: first.complaints }
}

async function auditOnce(url: string, port: number, everything: boolean): Promise<Audited> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: everything ? [...categories] : ['performance'],
    logLevel: 'silent',
    output: 'json',
  })
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`)
  const { categories: found, audits, runtimeError } = result.lhr
  if (runtimeError) throw new Error(`Lighthouse could not open ${url}: ${runtimeError.message}`)
  const scoreOf = (name: string) => Math.round((found[name]?.score ?? 0) * 100)
  const complaints = Object.values(found).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`.trim()),
  )
  return {
    scores: Object.fromEntries(categories.map((name) => [name, scoreOf(name)])) as unknown as Scores,
    complaints,
  }
}
