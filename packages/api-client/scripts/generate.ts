import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'

const target = join(import.meta.dirname, '../src/schema.gen.ts')
const printDocument = join(import.meta.dirname, '../../../server/src/tools/openapi.ts')

const { status, stdout: document } = spawnSync(process.execPath, [printDocument], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  stdio: ['ignore', 'pipe', 'inherit'],
})
if (status !== 0) throw new Error('the server could not print its OpenAPI document')

const types = astToString(await openapiTS(JSON.parse(document) as OpenAPI3))
const generated = `// Generated from the OpenAPI document of the server: npm run api:types\n\n${types}`

if (!process.argv.includes('--check')) writeFileSync(target, generated)
else if (readFileSync(target, 'utf8') !== generated) {
  console.error('src/schema.gen.ts is stale: npm run api:types')
  process.exitCode = 1
}
