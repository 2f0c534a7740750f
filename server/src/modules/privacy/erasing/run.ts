import type { Call } from '../../../kernel/actor.ts'
import type { PersonalData } from '../../../kernel/personal-data.ts'
import { transact } from '../../../platform/database/index.ts'
import { strikeJobs } from '../../../platform/jobs/index.ts'
import type { Context } from '../context.ts'
import { exportKey } from '../exporting/key.ts'
import { createFinder } from '../find-rows.ts'
import { listOpen } from '../open-matters.ts'
import { registry } from '../registry.ts'
import { readShapes } from '../shapes.ts'
import {
  type ErasureRow,
  findErasure,
  finishErasure,
  lockErasure,
  noteBlocked,
  noteStage,
  startErasure,
} from '../store/erasures.ts'
import { listExportIds } from '../store/exports.ts'
import { eraseArchive } from './archive.ts'
import { eraseHistory } from './audit.ts'
import { type Erasing, patiently } from './context.ts'
import { keepOnList } from './list.ts'
import { readMarks } from './marks.ts'
import { isNear, readNear } from './near.ts'
import { inArchive, inAuditLog } from './other-sources.ts'
import { eraseRows } from './rows.ts'
import { createStriker, type Mark } from './strike.ts'
import { strikeWords } from './words.ts'

/** Each leaves what is right, and may be begun again: whoever is killed in one goes on with it. */
const stages: readonly { name: string; run: (erasing: Erasing) => Promise<void> }[] = [
  { name: 'closed', run: closeAccount },
  { name: 'rows', run: eraseRows },
  { name: 'words', run: strikeWords },
  { name: 'files', run: ({ context }) => context.files.removeContent() },
  { name: 'trash', run: emptyTrash },
  { name: 'archive', run: eraseArchive },
  { name: 'jobs', run: eraseJobs },
  { name: 'search', run: (erasing) => patiently(erasing, erasing.context.search.forgetWords) },
  { name: 'history', run: eraseHistory },
]

/**
 * Erases a person, once their time has come and nothing of theirs is open. Killed at any point, it goes on where it was
 * the next time; done twice, it was done once.
 */
export async function runErasure(context: Context, call: Call, id: string, now = new Date()): Promise<void> {
  const erasure = await begin(context, call, id, now)
  if (!erasure) return
  const erasing = await prepare(context, call, erasure)
  const done = stages.findIndex(({ name }) => name === erasure.stage)
  for (const { name, run } of stages.slice(done + 1)) {
    await run(erasing)
    await transact(context.db, call, (trx) => noteStage(trx, id, name))
  }
  await transact(context.db, call, (trx) => finishErasure(trx, id), { reason: 'a person was erased' })
  context.log.info({ erasure: id }, 'a person was erased')
}

/** @returns null where it is not due, was called off, is done, or something is open */
async function begin(context: Context, call: Call, id: string, now: Date): Promise<ErasureRow | null> {
  const known = await findErasure(context.db.kysely, id)
  if (known?.status === 'running') return known
  const person = known && (await context.accounts.findPerson(context.db.kysely, known.user_id))
  const userIds = person?.userIds ?? (known ? [known.user_id] : [])
  const erasure = await transact(context.db, call, async (trx) => {
    const locked = await lockErasure(trx, id)
    if (locked?.status !== 'waiting' || Date.parse(locked.due_at) > now.getTime()) return null
    if (!locked.forced && (await listOpen(context, trx, userIds)).length > 0) {
      await noteBlocked(trx, id)
      return null
    }
    const finder = createFinder({ db: trx, registry, shapes: await readShapes(trx), people: userIds })
    const marks = await readMarks(trx, registry, await readShapes(trx), finder)
    const sealed = context.cipher.encrypt(JSON.stringify(marks), cellOf(id))
    await context.accounts.shutOut(trx, userIds)
    return startErasure(trx, id, { userIds, marks: sealed })
  })
  for (const userId of userIds) context.accounts.forget(userId)
  return erasure
}

async function prepare(context: Context, call: Call, erasure: ErasureRow): Promise<Erasing> {
  const { kysely } = context.db
  const shapes = await readShapes(kysely)
  const others = [inAuditLog(kysely), inArchive(context.archive)]
  const finder = createFinder({ db: kysely, registry, shapes, people: erasure.user_ids, others })
  const marks = JSON.parse(context.cipher.decrypt(erasure.marks, cellOf(erasure.id)) || '[]') as Mark[]
  let near: Promise<ReadonlySet<string>> | undefined
  return {
    context,
    call,
    erasureId: erasure.id,
    registry: registry satisfies PersonalData,
    shapes,
    finder,
    striker: createStriker(marks),
    near: () => {
      near ??= readNear(kysely, registry, shapes, finder)
      return near
    },
  }
}

function cellOf(rowId: string) {
  return { table: 'erasures', column: 'marks', rowId }
}

/** What is open to others is closed, and what is kept elsewhere goes. */
async function closeAccount({ call, context, erasureId, finder }: Erasing): Promise<void> {
  const { people } = finder
  await keepOnList(context.storage, erasureId, people)
  await context.orders.closeOpen(call, await context.profiles.idsOf(context.db.kysely, people))
  await transact(context.db, call, (trx) => context.payments.eraseCustomers(trx, people))
  for (const id of await listExportIds(context.db.kysely, people)) await context.storage.delete(exportKey(id))
}

async function emptyTrash({ call, context, finder, registry: tables }: Erasing): Promise<void> {
  const ids = new Set<string>()
  for (const [table, { rows = [] }] of Object.entries(tables)) {
    if (rows.length > 0) for (const id of await finder.owned(table)) ids.add(id)
  }
  await context.retention.letGo(call, [...ids], 'a person was erased')
}

async function eraseJobs(erasing: Erasing): Promise<void> {
  const { striker } = erasing
  const near = await erasing.near()
  await patiently(erasing, (trx) =>
    strikeJobs(trx, {
      pattern: striker.sql ?? '^$',
      strike: (value) => striker.value(value, isNear(value, near)),
      isAbout: (payload) => isNear(payload, near),
    }),
  )
}
