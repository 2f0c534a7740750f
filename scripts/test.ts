import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Outcome, runChecks } from './check.ts'

const checks = await runChecks()
const tests = await runTests()
const failed = checks.failed + tests.failed
console.log(`${checks.passed + tests.passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Runs every test. A run that breaks outside a test, or finds none, counts as one that failed. */
async function runTests(): Promise<Outcome> {
  const directory = mkdtempSync(join(tmpdir(), 'usta-tests-'))
  const report = join(directory, 'report.json')
  const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const exitCode = await new Promise((resolve) => {
    spawn(process.execPath, [vitest, 'run', ...reporters], {
      cwd: join(import.meta.dirname, '..'),
      stdio: ['ignore', 'inherit', 'inherit'],
    }).on('close', resolve)
  })
  const { passed, failed } = readReport(report)
  rmSync(directory, { recursive: true })
  const broke = exitCode !== 0 && failed === 0
  return { passed, failed: broke || passed + failed === 0 ? failed + 1 : failed }
}

function readReport(path: string): Outcome {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'))
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
