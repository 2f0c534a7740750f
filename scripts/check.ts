import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Outcome } from './outcome.ts'

interface Check {
  name: string
  command: string[]
}

const root = join(import.meta.dirname, '..')
/** Finds what npm brought before what the machine has, whoever calls this. */
const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` }

/** Workspaces that tsconfig.json in the root reads, most of them because they read the server. */
const onNode = /^(server|bench|packages)\b/

const checks: Check[] = [
  ...['.', ...workspaces().filter((workspace) => !onNode.test(workspace))].map(typeCheck),
  { name: 'style', command: ['biome', 'ci', '--error-on-warnings', '--colors=off'] },
  { name: 'words', command: ['node', 'web/scripts/check-locales.ts'] },
  { name: 'boundaries', command: ['node', 'scripts/boundaries/check.ts'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'database types', command: ['node', 'server/src/tools/db-types.ts', '--check'] },
  { name: 'data model', command: ['node', 'server/src/tools/data-model.ts', '--check'] },
  { name: 'API client', command: ['node', 'packages/api-client/scripts/generate.ts', '--check'] },
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

async function runCheck({ name, command }: Check): Promise<boolean> {
  const started = performance.now()
  const failure = await run(command)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${failure === null ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (failure !== null) console.log(failure.replace(/^/gm, '  '))
  return failure === null
}

/** What the command printed if it failed, else null. */
function run([command = '', ...args]: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => resolve(code === 0 ? null : Buffer.concat(output).toString()))
  })
}

function workspaces(): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return globSync(manifest.workspaces as string[], { cwd: root })
}

/** What the compiler learnt is kept, so that the next check reads only what has changed. */
function typeCheck(project: string): Check {
  const memory = join('node_modules/.cache/types', `${project.replaceAll('/', '-')}.tsbuildinfo`)
  return {
    name: `types of ${project === '.' ? 'server, packages and tools' : project}`,
    command: ['tsc', '--project', project, '--incremental', '--tsBuildInfoFile', memory],
  }
}

if (import.meta.main) {
  const { failed } = await runChecks()
  console.log(failed === 0 ? 'all checks passed' : `${failed} of ${checks.length} checks failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
