import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from './check.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

const checks = await runChecks()
const tests = await runTests()
const failed = checks.failed + tests.failed
console.log(`${checks.passed + tests.passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function runTests(): Promise<Outcome> {
  const directory = mkdtempSync(join(tmpdir(), 'usta-tests-'))
  const report = join(directory, 'report.json')
  const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const exitCode = await new Promise<number | null>((resolve) => {
    spawn(process.execPath, [vitest, 'run', ...reporters], {
      cwd: join(import.meta.dirname, '..'),
      stdio: ['ignore', 'inherit', 'inherit'],
    }).on('close', resolve)
  })
  const outcome = outcomeOf(exitCode, existsSync(report) ? readFileSync(report, 'utf8') : null)
  rmSync(directory, { recursive: true })
  return outcome
}
