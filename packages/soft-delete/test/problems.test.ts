import { expect, test } from 'vitest'
import { Deletions } from '../src/index.ts'
import { givenTown } from './given.ts'

const { db, pool } = await givenTown()

const problems = () => new Deletions(db).problems()

/** Does something behind the engine's back, looks, and undoes it. */
async function problemsAfter(statement: string, undo: string): Promise<string[]> {
  await pool.query(statement)
  const found = await problems()
  await pool.query(undo)
  return found
}

test('a town as it should be has none', async () => {
  expect(await problems()).toEqual([])
})

test.each([
  [
    `insert into soft_delete.relations values ('houses', 'cities', 'stored', 'id', 'cascade', null, false)`,
    `delete from soft_delete.relations where parent = 'houses' and child = 'cities'`,
    ['the cascades cities → streets → houses → cities close a circle'],
  ],
  [
    'alter table stored.streets add column width integer',
    'alter table stored.streets drop column width',
    [`the view streets does not show the columns of stored.streets: call soft_delete.refresh_view('streets')`],
  ],
  [
    'create unique index houses_number_key on stored.houses (number)',
    'drop index stored.houses_number_key',
    ['stored.houses_number_key is unique among deleted rows too: its index needs "where not is_deleted"'],
  ],
  [
    'alter table stored.houses disable trigger soft_delete_refuse_delete',
    'alter table stored.houses enable trigger soft_delete_refuse_delete',
    ['stored.houses lacks the trigger soft_delete_refuse_delete, or it is disabled'],
  ],
  [
    'alter table deletions disable trigger soft_delete_refuse_delete',
    'alter table deletions enable trigger soft_delete_refuse_delete',
    ['deletions lacks the trigger soft_delete_refuse_delete, or it is disabled'],
  ],
  [
    'drop trigger soft_delete_row on cities',
    `select soft_delete.refresh_view('cities')`,
    ['cities lacks the trigger soft_delete_row, or it is disabled'],
  ],
  [
    'alter table permits disable trigger all',
    'alter table permits enable trigger all',
    [
      'permits lacks the trigger soft_delete_insert_under_house_id, or it is disabled',
      'permits lacks the trigger soft_delete_move_under_house_id, or it is disabled',
    ],
  ],
  [
    'alter table visits add constraint acts foreign key (house_id) references stored.houses on delete cascade',
    'alter table visits drop constraint acts',
    ['the foreign key acts acts by itself: it must be ON DELETE NO ACTION or RESTRICT'],
  ],
  [
    'alter table visits rename column house_id to home_id',
    'alter table visits rename column home_id to house_id',
    ['public.visits has no column house_id, which a relation to houses needs'],
  ],
])('%s is noticed', async (statement, undo, expected) => {
  expect(await problemsAfter(statement, undo)).toEqual(expected)
  expect(await problems()).toEqual([])
})
