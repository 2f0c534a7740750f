import { parseArgs } from 'node:util'
import { packFiles } from './pack-files.ts'

/*
 * node web/scripts/build.ts --out <directory>
 * What `react-router build` does, to the directory that is asked for, and packed copies of what browsers fetch.
 * Writes nowhere else.
 */
const { values } = parseArgs({ options: { out: { type: 'string' } } })
if (values.out) process.env.USTA_WEB_OUT = values.out

const { createBuilder } = await import('vite')
const builder = await createBuilder({
  root: `${import.meta.dirname}/..`,
  mode: 'production',
  logLevel: 'warn',
})
await builder.buildApp()
if (values.out) await packFiles(`${values.out}/client/assets`)
