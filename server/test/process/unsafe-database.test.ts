import pg from 'pg'
import { expect, test } from 'vitest'
import { freshDatabaseUrl } from '../harness/database.ts'
import { newStateFolder, startProcess } from './server-process.ts'

const url = await freshDatabaseUrl()
const stateDir = newStateFolder()

test('on a database in which cascades close a circle, it does not start, and says so', async () => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`insert into soft_delete.relations (parent, child, child_schema, child_column, policy)
    values ('bids', 'orders', 'stored', 'id', 'cascade')`)
  await client.end()
  const server = startProcess({ DATABASE_URL: url, USTA_STATE_DIR: stateDir, PORT: '0' }, '--role', 'api')
  expect((await server.ended)[0]).toBe(1)
  const { stderr } = server.output()
  expect(stderr).toContain('Deleting is not safe in this database')
  expect(stderr).toContain('the cascades bids → orders → bids close a circle')
}, 60_000)
