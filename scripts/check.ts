import { spawn } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from './outcome.ts'

interface Check {
  name: string
  /** Commands that run one after the other; the first to fail ends the check. */
  steps: string[][]
}

const root = join(import.meta.dirname, '..')
const node = process.execPath
const bin = (path: string) => [node, join('node_modules', path)]

const checks: Check[] = [
  ...workspaces().map(typeCheck),
  { name: 'style', steps: [[...bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings']] },
  { name: 'boundaries', steps: [[node, 'scripts/boundaries/check.ts']] },
  { name: 'unused code', steps: [bin('knip/bin/knip.js')] },
  { name: 'database types', steps: [[node, 'server/src/tools/db-types.ts', '--check']] },
  { name: 'API client', steps: [[node, 'packages/api-client/scripts/generate.ts', '--check']] },
]

/** Runs every check, as many at once as there are cores, and prints what each that failed says. */
export async function runChecks(): Promise<Outcome> {
  const waiting = [...checks]
  const outcome: Outcome = { passed: 0, failed: 0 }
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const passed = await runCheck(check)
      outcome[passed ? 'passed' : 'failed'] += 1
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return outcome
}

async function runCheck({ name, steps }: Check): Promise<boolean> {
  const started = performance.now()
  let failure: string | null = null
  for (const step of steps) {
    failure = await run(step)
    if (failure !== null) break
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${failure === null ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (failure !== null) console.log(failure.replace(/^/gm, '  '))
  return failure === null
}

/** What the command printed if it failed, else null. */
function run([command = '', ...args]: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => resolve(code === 0 ? null : Buffer.concat(output).toString()))
  })
}

function workspaces(): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return ['.', ...globSync(manifest.workspaces as string[], { cwd: root })]
}

function typeCheck(workspace: string): Check {
  const steps = [[...bin('typescript/bin/tsc'), '--project', workspace]]
  // The types of a route's loader and params are written by the framework.
  if (existsSync(join(root, workspace, 'react-router.config.ts')))
    steps.unshift([...bin('@react-router/dev/bin.js'), 'typegen', workspace])
  return { name: `types of ${workspace === '.' ? 'scripts' : workspace}`, steps }
}

if (import.meta.main) {
  const { failed } = await runChecks()
  console.log(failed === 0 ? 'all checks passed' : `${failed} of ${checks.length} checks failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
