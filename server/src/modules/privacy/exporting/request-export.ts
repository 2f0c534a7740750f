import type { FastifyReply } from 'fastify'
import type { UserCall } from '../../../kernel/actor.ts'
import { commonErrors, Problem } from '../../../kernel/errors.ts'
import { transact } from '../../../platform/database/index.ts'
import { enqueue } from '../../../platform/jobs/index.ts'
import type { Context } from '../context.ts'
import { makeExport } from '../jobs.ts'
import type { Export } from '../schema.ts'
import { beginExport, type ExportRow, findExportOf } from '../store/exports.ts'

export async function getExport({ db }: Context, { actor }: UserCall): Promise<Export> {
  return present(await findExportOf(db.kysely, actor.userId))
}

/** Has a copy made of what is kept about the caller. Asked twice while it is made, one is made. */
export function requestExport({ db }: Context, call: UserCall): Promise<Export> {
  return transact(db, call, async (trx) => {
    const { begun, row } = await beginExport(trx, call.actor.userId)
    if (begun) await enqueue(trx, makeExport, { export_id: row.id }, { key: `export:${row.id}`, maxAttempts: 5 })
    return present(row)
  })
}

/** Sends it to whom it is about, and to nobody else. @throws 404 before it is ready and after its days */
export async function sendExport({ db, storage }: Context, { actor }: UserCall, reply: FastifyReply) {
  const row = await findExportOf(db.kysely, actor.userId)
  if (!row || !isReady(row)) throw new Problem(commonErrors.notFound)
  const stream = await storage.get(row.key)
  return reply
    .headers({
      'content-disposition': 'attachment; filename="usta-export.zip"',
      'content-length': row.size,
      'cache-control': 'private, no-store',
    })
    .type('application/zip')
    .send(stream)
}

function isReady({ expires_at, status }: ExportRow): boolean {
  return status === 'ready' && Date.parse(expires_at ?? '') > Date.now()
}

function present(row: ExportRow | undefined): Export {
  const ready = row && isReady(row)
  const isOver = row?.status === 'ready' && !ready
  return {
    status: !row || isOver ? 'none' : row.status,
    requested_at: row?.created_at ?? null,
    ready_at: row?.ready_at ?? null,
    expires_at: row?.expires_at ?? null,
    size: ready ? row.size : null,
    url: ready ? '/api/v1/account/export/file' : null,
  }
}
