import { ConfigError, readConfig } from './config.ts'
import { createLog } from './platform/log/log.ts'
import { parseRoles, start } from './start.ts'
import { StartError } from './start-error.ts'

try {
  const roles = parseRoles(process.argv.slice(2))
  const config = readConfig()
  const log = createLog({ level: config.logLevel })
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught')
    process.exit(1)
  })
  const running = await start({ config, log, roles, say: (text) => process.stdout.write(`${text}\n`) })
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      running.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'did not stop cleanly')
          process.exit(1)
        },
      )
    })
  }
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof StartError
  process.stderr.write(`${expected ? (error as Error).message : (error as Error)?.stack}\n`)
  process.exit(1)
}
