import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { givenEngine } from './given.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const pool = await givenEngine()

test('the worked example works', async () => {
  const [setUp = ''] = [...readme.matchAll(/```sql\n(.*?)```/gs)].map(([, block]) => block)
  await pool.query(setUp)
  const {
    rows: [city],
  } = await pool.query(`insert into cities (name) values ('Osh') returning id`)
  await pool.query(`insert into streets (city_id, name) values ($1, 'Lenin')`, [city.id])
  await pool.query(`delete from cities where name = 'Osh'`)
  const {
    rows: [other],
  } = await pool.query(`insert into cities (name) values ('Osh') returning id`)
  const {
    rows: [preview],
  } = await pool.query('select soft_delete.preview_restore(id) as found from deletions')
  expect(preview.found).toMatchObject({
    counts: { cities: 1, streets: 1 },
    blockers: [{ kind: 'unique_taken', constraint: 'cities_name_key', taken_by: other.id }],
  })
})

test('every function and error that it names is there', async () => {
  const { rows } = await pool.query(`select proname from pg_proc where pronamespace = 'soft_delete'::regnamespace`)
  const functions = new Set(rows.map((row) => row.proname))
  for (const [, name] of readme.matchAll(/`soft_delete\.(\w+)\(/g)) expect(functions, name).toContain(name)
  const exported = await import('../src/index.ts')
  for (const [, name = ''] of readme.matchAll(/`(\w+Error)`/g)) expect(exported, name).toHaveProperty(name)
})
