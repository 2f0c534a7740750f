/** One contender in a process of its own, so that it can be stopped: `peer.ts <name> <url>`, then `remove` and `recover`. */
import { openOurs } from './ours.ts'
import { openSequelize } from './sequelize.ts'
import type { Contender } from './tree.ts'
import { openTypeOrm } from './typeorm.ts'

const open: Record<string, (url: string) => Promise<Contender>> = {
  ours: openOurs,
  typeorm: openTypeOrm,
  sequelize: (url) => openSequelize(url, 'instances'),
  'sequelize-bulk': (url) => openSequelize(url, 'bulk'),
}

const [name = '', url = ''] = process.argv.slice(2)
const contender = await open[name]?.(url)
if (!contender) throw new Error(`who is ${name}?`)

process.on('message', async (task: 'remove' | 'recover') => {
  const began = performance.now()
  await contender[task]()
  process.send?.({ seconds: (performance.now() - began) / 1000 })
})

// Nobody waits for what is asked for by one that was killed.
process.on('disconnect', () => process.exit())
