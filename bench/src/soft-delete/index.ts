import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../../../server/src/platform/database/index.ts'
import { median } from '../load.ts'
import { query } from '../marketplace.ts'
import { openOurs } from './ours.ts'
import { timePages } from './page.ts'
import { openSequelize } from './sequelize.ts'
import { type Contender, engineSql, plainSql, treeSize } from './tree.ts'
import { openTypeOrm } from './typeorm.ts'

/** How many times faster than either, and how many percent slower a page may be. */
const goals = { faster: 20, slower: 3 }

/** Prints the table of what soft delete must reach, and tells whether it does. */
export async function benchSoftDelete(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'usta-bench-'))
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
  console.log('|  | delete | restore | both | times ours |\n| --- | ---: | ---: | ---: | ---: |')
  const ours = await time(await openOurs(url), 3)
  printTree(ours, ours.both)
  let reached = true
  for (const open of [openTypeOrm, openSequelize]) {
    const peer = await time(await open(url), 1)
    printTree(peer, ours.both)
    reached &&= peer.both >= goals.faster * ours.both
  }
  console.log(`\nGoal: at least ${goals.faster} times faster than either. ${reached ? 'Reached' : 'Missed'}.\n`)
  return reached
}

interface TreeTimes {
  name: string
  remove: number
  recover: number
  both: number
}

async function time(contender: Contender, runs: number): Promise<TreeTimes> {
  const removes: number[] = []
  const recovers: number[] = []
  for (let run = 0; run < runs; run++) {
    removes.push(await seconds(contender.remove))
    recovers.push(await seconds(contender.recover))
  }
  await contender.close()
  const [remove, recover] = [median(removes), median(recovers)]
  return { name: contender.name, remove, recover, both: remove + recover }
}

async function seconds(task: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await task()
  return (performance.now() - began) / 1000
}

function printTree({ name, remove, recover, both }: TreeTimes, ours: number): void {
  const cells = [name, remove.toFixed(2), recover.toFixed(2), both.toFixed(2), (both / ours).toFixed(1)]
  console.log(`| ${cells.join(' | ')} |`)
}

async function comparePages(url: string): Promise<boolean> {
  const { view, plain } = await timePages(url)
  const slower = (view / plain - 1) * 100
  const reached = slower <= goals.slower
  console.log('A page of 20 rows, in microseconds (medians of interleaved rounds)\n')
  console.log('| the live view, half of whose rows are deleted | a plain table of the live half | slower |')
  console.log(`| ---: | ---: | ---: |\n| ${view.toFixed(0)} | ${plain.toFixed(0)} | ${slower.toFixed(1)} % |`)
  console.log(`\nGoal: at most ${goals.slower} % slower. ${reached ? 'Reached' : 'Missed'}.`)
  return reached
}
