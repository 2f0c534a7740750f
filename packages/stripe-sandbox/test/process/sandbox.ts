import { startStripeSandbox } from '../../src/index.ts'

// A sandbox in a process of its own, so that a test can kill it.
const sandbox = await startStripeSandbox({ storage: String(process.argv[2]), laterAfter: 3_600_000 })
process.stdout.write(`${JSON.stringify({ port: sandbox.port, secretKey: sandbox.secretKey })}\n`)
