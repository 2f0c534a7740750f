import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { runJourney, UnexpectedAnswer } from '../../src/demo/journey/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { start } from '../../src/start.ts'
import { freshDatabaseUrl } from '../harness/database.ts'

function listener() {
  const told: string[] = []
  return {
    told,
    chapter: (number: number, title: string) => void told.push(`${number}. ${title}`),
    request: () => undefined,
    answer: () => undefined,
    note: (text: string) => void told.push(text),
  }
}

test('the ten steps go as promised on a server with the demo', async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'usta-journey-'))
  const database = await freshDatabaseUrl()
  const config = readConfig({ DATABASE_URL: database, USTA_STATE_DIR: stateDir, USTA_DEMO: '1', PORT: '0' })
  const log = createLog({ level: 'silent' })
  const server = await start({ config, log, roles: ['api', 'worker'], say: () => undefined })
  try {
    const narrator = listener()
    await runJourney(server.url, narrator)
    expect(narrator.told.filter((line) => /^\d+\./.test(line))).toHaveLength(10)
    expect(narrator.told.at(-1)).toBe('All ten steps went as promised.')
  } finally {
    await server.stop()
    rmSync(stateDir, { recursive: true })
  }
})

const broken = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"token":"a-token","user":{}}')
})
await new Promise<void>((resolve) => {
  broken.listen(0, '127.0.0.1', resolve)
})
afterAll(() => broken.close())

test('the first answer that is not promised ends it', async () => {
  const { port } = broken.address() as { port: number }
  const narrator = listener()
  const journey = runJourney(`http://127.0.0.1:${port}`, narrator)
  await expect(journey).rejects.toThrow(new UnexpectedAnswer('POST /auth/register answered 200, not 201'))
  expect(narrator.told).toEqual(['1. Three people register'])
})

test('a server that is not there is named', async () => {
  await expect(runJourney('http://127.0.0.1:1', listener())).rejects.toThrow('http://127.0.0.1:1 does not answer')
})
