import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built web app. */
    webBuild: string
  }
}

/** Builds the web app as a start does, once for all. */
export async function setup(project: TestProject): Promise<void> {
  const tool = join(import.meta.dirname, '../../../server/src/tools/web-build.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [tool])
  project.provide('webBuild', stdout.trim())
}
