import { createHash } from 'node:crypto'
import multipart, { type Multipart } from '@fastify/multipart'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { commonErrors, declareErrors, Problem } from '../../kernel/errors.ts'
import type { App } from './app-type.ts'
import { messageFor } from './validation-messages.ts'

export const uploadErrors = declareErrors({
  notMultipart: {
    code: 'request.not_multipart',
    status: 415,
    title: 'Not multipart/form-data',
    detail: {
      ky: 'Файлды multipart/form-data түрүндө, «file» талаасында жөнөтүңүз.',
      ru: 'Отправьте файл как multipart/form-data, в поле «file».',
      en: 'Send the file as multipart/form-data, in the field "file".',
    },
  },
})

/** A file that came with a request, whole and in memory. */
export interface Upload {
  /** As the sender calls it: to be shown, and never to be part of a path. */
  readonly name: string
  readonly bytes: Buffer
}

declare module 'fastify' {
  interface FastifyRequest {
    upload: Upload | null
  }
}

/** What stands around the file: boundaries, names, a few short fields. */
const envelope = 16 * 1024

/**
 * Registers routes whose POSTs take one file as multipart/form-data, in the field `file`. Its other fields become the
 * body, which the route's schema validates (`file` is there, too, as the name of the file); the bytes are in
 * `request.upload`.
 * @param maxBytes of the file; a longer one is refused with 413 before it has come whole
 */
export function takeUploads(app: App, maxBytes: number, routes: (app: App) => void): void {
  const plugin: FastifyPluginAsync = async (child) => {
    await child.register(multipart, {
      limits: { fileSize: maxBytes, files: 1, fields: 5, parts: 6, fieldNameSize: 50, fieldSize: 500, headerPairs: 20 },
    })
    child.decorateRequest('upload', null)
    child.addHook('preParsing', async (request) => {
      if (request.method !== 'POST') return
      if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '')) {
        throw new Problem(uploadErrors.notMultipart)
      }
      if (Number(request.headers['content-length'] ?? 0) > maxBytes + envelope) throw new Problem(commonErrors.tooLarge)
    })
    child.addHook('preValidation', async (request) => {
      if (request.method !== 'POST') return
      const { fields, upload } = await readForm(request)
      request.upload = upload
      request.body = { ...fields, ...(upload ? { file: upload.name } : {}) }
      request.rawBody = fingerprint(fields, upload)
    })
    routes(child as unknown as App)
  }
  void app.register(plugin)
}

interface Form {
  fields: Record<string, unknown>
  upload: Upload | null
}

async function readForm(request: FastifyRequest): Promise<Form> {
  const form: Form = { fields: {}, upload: null }
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file' && part.fieldname === 'file') form.upload = await toUpload(part)
      else form.fields[part.fieldname] = await toField(part)
    }
    return form
  } catch (error) {
    throw toProblem(request, error)
  }
}

async function toUpload(part: Multipart & { type: 'file' }): Promise<Upload> {
  return { name: toName(part.filename), bytes: await part.toBuffer() }
}

/** A file in a field that takes none is read to its end, and refused by the schema as a field nobody knows. */
async function toField(part: Multipart): Promise<unknown> {
  if (part.type === 'field') return part.value
  await part.toBuffer()
  return null
}

/** The last part of what may be a whole path, without what no name should have. */
function toName(given: string | undefined): string {
  const last = (given ?? '').split(/[/\\]/).at(-1) ?? ''
  return last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Co}<>:"|?*]/gu, '')
    .trim()
    .slice(0, 200)
    .toWellFormed()
}

/** What makes two uploads the same: the boundaries between the parts differ each time. */
function fingerprint(fields: Form['fields'], upload: Upload | null): Buffer {
  const sha256 = upload && createHash('sha256').update(upload.bytes).digest('hex')
  const sorted = Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))
  return Buffer.from(JSON.stringify([sorted, upload?.name, sha256]))
}

function toProblem({ call }: FastifyRequest, error: unknown): Problem {
  const { code } = error as { code?: string }
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new Problem(commonErrors.tooLarge)
  const message = messageFor({ keyword: 'multipart', params: {} }, call.language)
  return new Problem(commonErrors.malformed, { errors: [{ pointer: '', code: 'multipart', message }], cause: error })
}
