import { parseArgs } from 'node:util'

/*
 * node web/scripts/build.ts --out <directory>
 * What `react-router build` does, except that the configuration is loaded without writing beside it:
 * the sources may be read-only.
 */
const { values } = parseArgs({ options: { out: { type: 'string' } } })
if (values.out) process.env.USTA_WEB_OUT = values.out

const { createBuilder } = await import('vite')
const builder = await createBuilder({
  root: `${import.meta.dirname}/..`,
  mode: 'production',
  configLoader: 'native',
  logLevel: 'warn',
})
await builder.buildApp()
