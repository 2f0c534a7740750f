/**
 * Builds the web pages unless the present sources are built already, and prints the folder of the build. A start does
 * the same; this is for images and tests that want it done before.
 */
import { resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { ensureBuild, locateBuild } from '../platform/web/build.ts'

const rootDir = resolve(import.meta.dirname, '../../..')
const place = await locateBuild(rootDir, readConfig().stateDir)
await ensureBuild(rootDir, place, AbortSignal.timeout(5 * 60_000))
console.log(place.directory)
