import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startEmbedded } from '../../../server/src/platform/database/index.ts'
import { startChild } from '../child.ts'
import { median } from '../load.ts'
import { query } from '../marketplace.ts'
import { timePages } from './page.ts'
import { countDeleted, engineSql, plainSql, treeSize } from './tree.ts'

/** How many times faster than either, and how many percent slower a page may be. */
const goals = { faster: 20, slower: 3 }

/** Prints the table of what soft delete must reach, and tells whether it does. */
export async function benchSoftDelete(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'usta-bench-'))
  // Where its account may go, the database stays in the folder.
  chmodSync(folder, 0o755)
  const { url, stop } = await startEmbedded({ stateDir: folder })
  try {
    await query(url, engineSql())
    await query(url, plainSql('typeorm_tree'))
    await query(url, plainSql('sequelize_tree'))
    await query(url, 'vacuum analyze')
    const trees = await compareTrees(url)
    return (await comparePages(url)) && trees
  } finally {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compareTrees(url: string): Promise<boolean> {
  console.log(`A tree of ${treeSize.toLocaleString('en')} rows over four levels, in seconds\n`)
  console.log('| | delete | restore | both | times ours |\n| --- | ---: | ---: | ---: | ---: |')
  const timeOurs = () => timeTree(engine, url, { runs: 3, patience: Number.POSITIVE_INFINITY })
  let ours = await timeOurs()
  print(engine.title, ours, both(ours))
  let reached = true
  for (const peer of peers) {
    // Twice as slow as they would have to be is enough to know.
    const times = await timeTree(peer, url, { runs: 1, patience: goals.faster * 2 * both(ours) })
    // Ours once more, so that both met the same machine, however busy it was.
    const after = await timeOurs()
    const beside = (both(ours) + both(after)) / 2
    ours = after
    print(peer.title, times, beside)
    if (peer.counts) reached &&= both(times) >= goals.faster * beside
  }
  console.log(
    '\nEach deleted and restored every row, as counted afterwards, and is compared with ours\nbefore and after it. A > says that it was stopped there.',
  )
  console.log(
    `Goal: at least ${goals.faster} times faster than either; the one in bulk is written by hand, to compare.`,
  )
  console.log(`${reached ? 'Reached' : 'Missed'}.\n`)
  return reached
}

/** Who takes the tree away, and how its rows say that they are deleted. */
interface Entry {
  readonly name: string
  readonly title: string
  readonly deleted: string
  /** Whether the goal is about it. */
  readonly counts: boolean
}

const engine: Entry = {
  name: 'ours',
  title: '@usta/soft-delete',
  deleted: countDeleted('stored', 'is_deleted'),
  counts: false,
}
const deletedIn = (schema: string) => countDeleted(schema, 'deleted_at is not null')
const peers: readonly Entry[] = [
  { name: 'typeorm', title: 'TypeORM softRemove, recover', deleted: deletedIn('typeorm_tree'), counts: true },
  {
    name: 'sequelize-bulk',
    title: 'Sequelize, the children of each row in bulk',
    deleted: deletedIn('sequelize_tree'),
    counts: false,
  },
  { name: 'sequelize', title: 'Sequelize destroy, restore', deleted: deletedIn('sequelize_tree'), counts: true },
]

/** Seconds; Infinity for what was stopped before it was done. */
interface TreeTimes {
  remove: number
  recover: number
  /** After how long it was stopped, when it was. */
  stoppedAt: number | null
}

const both = ({ remove, recover, stoppedAt }: TreeTimes) => stoppedAt ?? remove + recover

async function timeTree(
  { name, title, deleted }: Entry,
  url: string,
  { runs, patience }: { runs: number; patience: number },
): Promise<TreeTimes> {
  const child = startChild(join(import.meta.dirname, 'peer.ts'), { args: [name, url] })
  const removes: number[] = []
  const recovers: number[] = []
  const began = performance.now()
  try {
    for (let run = 0; run < runs; run++) {
      for (const [task, times] of [
        ['remove', removes],
        ['recover', recovers],
      ] as const) {
        const left = patience - (performance.now() - began) / 1000
        const answer = await within(left, child.ask<{ seconds: number }>(task))
        if (answer === null) return { remove: median(removes), recover: 0, stoppedAt: patience }
        times.push(answer.seconds)
        const [found] = await query<{ deleted: number }>(url, deleted)
        const due = task === 'remove' ? treeSize : 0
        if (found?.deleted !== due) throw new Error(`${title}: ${found?.deleted} rows are deleted instead of ${due}`)
      }
    }
    return { remove: median(removes), recover: median(recovers), stoppedAt: null }
  } finally {
    await child.stop()
  }
}

/** null when it takes longer. */
async function within<T>(seconds: number, work: Promise<T>): Promise<T | null> {
  if (seconds === Number.POSITIVE_INFINITY) return work
  const waiting = new AbortController()
  const tooLong = sleep(Math.max(0, seconds) * 1000, null, { signal: waiting.signal }).catch(() => null)
  try {
    return await Promise.race([work, tooLong])
  } finally {
    waiting.abort()
    work.catch(() => {})
  }
}

function print(title: string, times: TreeTimes, ours: number): void {
  const { remove, recover, stoppedAt } = times
  const more = stoppedAt === null ? '' : '> '
  const cells = [
    title,
    remove > 0 ? remove.toFixed(2) : `> ${both(times).toFixed(0)}`,
    stoppedAt === null ? recover.toFixed(2) : '',
    more + both(times).toFixed(2),
    more + (both(times) / ours).toFixed(1),
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

async function comparePages(url: string): Promise<boolean> {
  const { view, plain, ratio } = await timePages(url)
  const slower = (ratio - 1) * 100
  const reached = slower <= goals.slower
  console.log(
    'A page of 20 rows, in microseconds (medians; slower: the median over pairs that were read turn by turn)\n',
  )
  console.log('| the live view, half of whose rows are deleted | a plain table of the live half | slower |')
  console.log(`| ---: | ---: | ---: |\n| ${view.toFixed(0)} | ${plain.toFixed(0)} | ${slower.toFixed(1)} % |`)
  console.log(`\nGoal: at most ${goals.slower} % slower. ${reached ? 'Reached' : 'Missed'}.`)
  return reached
}
