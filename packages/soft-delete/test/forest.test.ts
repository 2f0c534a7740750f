import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Deletions, RestoreBlockedError } from '../src/index.ts'
import { givenTown } from './given.ts'
import { Model, type Step, type Table } from './model.ts'

const town = await givenTown()
const deletions = new Deletions(town.db)

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('add', 'add', 'add', 'delete', 'restore', 'move', 'hold', 'purge'),
    table: fc.constantFrom<Table>('cities', 'streets', 'houses', 'notes'),
    pick: fc.nat(1_000),
    under: fc.nat(1_000),
  }),
  { minLength: 40, maxLength: 120, size: 'max' },
)

test('whatever is added, moved, deleted, restored, held and purged, the tables hold what a simple model holds', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const model = new Model()
      made.clear()
      for (const step of sequence) await take(step, model)
      for (const table of ['cities', 'streets', 'houses', 'notes'] as const) {
        const { rows } = await town.pool.query(`select id, deletion_id from stored.${table} where id = any($1)`, [
          [...made],
        ])
        const found = Object.fromEntries(rows.map((row) => [row.id, row.deletion_id]))
        expect(found).toEqual(model.deletions(table))
      }
    }),
    { numRuns: 40 },
  )
}, 180_000)

/** The ids of all rows of this sequence, also of those that left the disk. */
const made = new Set<string>()

/** Takes the step in the database and in the model, which have to agree on whether it is allowed. */
async function take({ kind, table, pick, under }: Step, model: Model): Promise<void> {
  const manager = town[table]
  if (kind === 'add') {
    const parent = model.parentFor(table, under)
    if (parent === undefined) return
    const allowed = model.allowsUnder(parent)
    const id = await insert(table, parent).catch((error) => {
      expect(error.code).toBe('UD001')
      return null
    })
    expect(id !== null).toBe(allowed)
    if (id !== null) {
      made.add(id)
      model.add(table, id, parent)
    }
    return
  }
  const id = model.pick(table, pick)
  if (id === undefined) return
  if (kind === 'move') {
    const parent = table === 'houses' ? model.parentFor(table, under) : undefined
    if (parent === undefined || parent === null) return
    const allowed = model.allowsUnder(parent) || model.parentOf(id) === parent
    const moved = await town.db
      .updateTable('stored.houses')
      .set({ street_id: parent })
      .where('id', '=', id)
      .execute()
      .then(
        () => true,
        () => false,
      )
    expect(moved).toBe(allowed)
    if (moved) model.move(id, parent)
  } else if (kind === 'hold' || kind === 'purge') {
    const deletion = model.deletionOf(id)
    if (deletion === null) return
    if (kind === 'purge') expect(await purge(deletion)).toEqual(model.purge(deletion))
    else if (model.toggleHold(deletion)) await deletions.hold(deletion, 'a case')
    else await deletions.release(deletion)
  } else if (kind === 'delete') {
    const preview = await manager.preview([id])
    const deletion = await manager.softDelete(id)
    const taken = model.delete(id, deletion?.id ?? null)
    expect(deletion?.counts ?? {}).toEqual(taken)
    expect(preview.counts).toEqual(taken)
  } else {
    const expected = model.restore(id)
    const outcome = await manager.restore(id).catch((error) => error)
    if (expected === 'blocked') expect(outcome).toBeInstanceOf(RestoreBlockedError)
    else if (expected === 'nothing') expect(outcome).toMatchObject({ code: 'UD004' })
    else expect(outcome).toEqual(expected)
  }
}

/** Counts of what left, or null when it was refused. */
async function purge(deletion: string): Promise<Record<string, number> | null> {
  if ((await deletions.beginPurge(deletion)).length > 0) return null
  const total: Record<string, number> = {}
  for (let done = false; !done; ) {
    const step = await deletions.purgeRows(deletion, { atMost: 2 })
    for (const [table, count] of Object.entries(step.counts)) total[table] = (total[table] ?? 0) + count
    done = step.done
  }
  return total
}

function insert(table: Table, parent: string | null): Promise<string> {
  if (table === 'cities') return town.given.city()
  if (table === 'streets') return town.given.street(parent ?? '')
  if (table === 'houses') return town.given.house(parent ?? '')
  return town.given.note(null, parent)
}
