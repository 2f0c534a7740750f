import { spawn } from 'node:child_process'
import { access, constants, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { withLock } from './lock.ts'
import { hashSources } from './source-hash.ts'

/** Where the build of the present sources is, or is going to be. */
export interface BuildPlace {
  /** Named by the hash of the sources, so a folder that exists is the right build and a whole one. */
  directory: string
  /** Holds a build per hash. */
  builds: string
}

/**
 * Finds where the build of the present sources belongs: in web/build, or in the state folder where the
 * sources may not be written to.
 */
export async function locateBuild(rootDir: string, stateDir: string): Promise<BuildPlace> {
  const hash = await hashSources(rootDir)
  const beside = join(rootDir, 'web/build')
  const usable = (await exists(join(beside, hash))) || (await isWritable(join(rootDir, 'web')))
  const builds = usable ? beside : join(stateDir, 'web')
  return { builds, directory: join(builds, hash) }
}

/**
 * Builds the web app unless its build is there already. Processes that start together build once.
 * @returns whether it had to build
 * @throws with what the build printed, when it fails
 */
export async function ensureBuild(rootDir: string, place: BuildPlace, signal: AbortSignal): Promise<boolean> {
  if (await exists(place.directory)) return false
  return withLock(join(place.builds, '.lock'), signal, async () => {
    if (await exists(place.directory)) return false
    const draft = await mkdtemp(join(place.builds, '.draft-'))
    try {
      await runBuild(rootDir, draft, signal)
      await rename(draft, place.directory)
    } catch (error) {
      if (!(await exists(place.directory))) throw error
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
    await removeOldBuilds(place)
    return true
  })
}

/** The build sees nothing of our environment: what it makes depends on the sources only. */
function runBuild(rootDir: string, out: string, signal: AbortSignal): Promise<void> {
  const script = join(rootDir, 'web/scripts/build.ts')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, '--out', out], {
      cwd: rootDir,
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The web app could not be built:\n${Buffer.concat(output).toString().slice(-4_000)}`))
    })
  })
}

/** Keeps the newest build and the one before, which a process still running may be serving. */
async function removeOldBuilds({ builds, directory }: BuildPlace): Promise<void> {
  const names = (await readdir(builds)).filter((name) => name !== '.lock')
  const others = names.map((name) => join(builds, name)).filter((path) => path !== directory)
  const dated = await Promise.all(others.map(async (path) => ({ path, time: (await stat(path)).mtimeMs })))
  const old = dated.sort((a, b) => b.time - a.time).slice(1)
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })))
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function isWritable(directory: string): Promise<boolean> {
  const made = join(directory, 'build')
  return mkdir(made, { recursive: true })
    .then(() => access(made, constants.W_OK))
    .then(
      () => true,
      () => false,
    )
}
