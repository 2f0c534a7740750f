import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The browser that npm brought, unpacked, and what it needs to run. */
export interface BrowserProgram {
  executablePath: string
  env: Record<string, string>
}

/**
 * Unpacks the browser unless that was done before: 200 MB, once per user and release. It is unpacked beside and
 * then renamed, so processes that do so at once do not disturb each other.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url) ?? ''
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const home = join(tmpdir(), `usta-browser-${userInfo().uid}-${version}`)
  if (!existsSync(home)) await unpack(join(dirname(manifest), 'bin'), home)
  const executablePath = join(home, 'chromium')
  const env = { FONTCONFIG_PATH: join(home, 'fonts') }
  const libraries = { LD_LIBRARY_PATH: join(home, 'al2023/lib') }
  return { executablePath, env: (await runs(executablePath)) ? env : { ...env, ...libraries } }
}

async function unpack(packed: string, home: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true })
  const draft = await mkdtemp(`${home}-`)
  // The package unpacks to where the temporary files of the process that asks are.
  const script = `
    import { inflate } from '@sparticuz/chromium'
    await Promise.all(['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => inflate(${JSON.stringify(`${packed}/`)} + name)))`
  try {
    await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: draft },
    })
    await writeFile(join(draft, 'fonts/fonts.conf'), fontsConf(home))
    await rename(draft, home)
  } catch (error) {
    if (!existsSync(home)) throw error
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** The browser shows no text on a machine without any font; the one it brings looks for itself elsewhere. */
const fontsConf = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`

/** Whether the machine has the libraries that the browser is linked to; the package brings them for one that has not. */
async function runs(executablePath: string): Promise<boolean> {
  return run(executablePath, ['--version']).then(
    () => true,
    () => false,
  )
}
