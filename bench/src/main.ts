/** Measurements by name: `npm run bench -- api`. Each prints a table and fails where it misses its goal. */
import { benchApi } from './api/index.ts'
import { benchAudit } from './audit/index.ts'
import { benchChat } from './chat/index.ts'
import { benchNotifications } from './notifications/index.ts'
import { benchSoftDelete } from './soft-delete/index.ts'
import { benchWeb } from './web/index.ts'

interface Bench {
  readonly about: string
  /** Prints what it measured, and tells whether all goals were met. */
  readonly run: () => Promise<boolean>
}

const benches: Record<string, Bench> = {
  api: { about: 'requests per second, beside the same SQL sent straight through pg', run: benchApi },
  audit: { about: 'what the audit costs the bidding path, beside the same path without it', run: benchAudit },
  chat: { about: '1,000 sockets on two processes, beside bare Socket.IO', run: benchChat },
  notifications: {
    about: 'events to all channels through local providers, and into the apps',
    run: benchNotifications,
  },
  'soft-delete': {
    about: 'a tree of 100,000 rows beside TypeORM and Sequelize, and a page through a live view',
    run: benchSoftDelete,
  },
  web: { about: 'public pages: how much they weigh, how fast they come, and what Lighthouse says', run: benchWeb },
}

const bench = benches[process.argv[2] ?? '']
if (bench) {
  process.exitCode = (await bench.run()) ? 0 : 1
} else {
  console.log('Usage: npm run bench -- <name>\n')
  for (const [name, { about }] of Object.entries(benches)) console.log(`  ${name.padEnd(15)}${about}`)
  process.exitCode = process.argv.length > 2 ? 1 : 0
}
