import { enableCompileCache, flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { ConfigError, readConfig } from './config.ts'
import { openDoor } from './listen.ts'
import { createLog } from './platform/log/log.ts'
import { parseRoles } from './roles.ts'
import { StartError } from './start-error.ts'

// What is compiled once is not compiled at the next start. Where it cannot be kept, that start takes a little longer.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'))

let stopping = false

try {
  const roles = parseRoles(process.argv.slice(2))
  const config = readConfig()
  const log = createLog({ level: config.logLevel })
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught')
    process.exit(1)
  })
  const door = await openDoor(config)
  let stop = () => door.frontDoor.close()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      void stop().then(() => process.exit(0))
    })
  }
  // Loading the rest takes a second or more, in which whoever asks is answered already.
  const { beginStart } = await import('./start.ts')
  const usta = beginStart({ config, log, roles, say: (text) => process.stdout.write(`${text}\n`) }, door)
  stop = usta.stop
  await usta.ready
  flushCompileCache()
} catch (error) {
  if (!stopping) {
    const expected = error instanceof ConfigError || error instanceof StartError
    process.stderr.write(`${expected ? error.message : (error as Error)?.stack}\n`)
    process.exit(1)
  }
}
