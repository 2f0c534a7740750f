import { Problem } from '../../kernel/errors.ts'
import { type App, scopes, takeUploads } from '../../platform/http/index.ts'
import type { Context } from './context.ts'
import { fileErrors } from './errors.ts'
import { sendFile } from './read-file.ts'
import { receiveFile } from './receive-file.ts'
import { deleteFile } from './remove-files.ts'
import * as schema from './schema.ts'

export function fileRoutes(app: App, context: Context): void {
  const { anyone, users } = scopes(app, 'Files')

  takeUploads(app, schema.maxBytes, (uploads) => {
    scopes(uploads, 'Files').users.post('/files', schema.uploadFile, ({ call, body, request }) => {
      if (!request.upload) throw new Problem(fileErrors.empty)
      return receiveFile(context, call, body.purpose, request.upload)
    })
  })
  anyone.get('/files/:id', schema.readFile, ({ call, params, ...exchange }) =>
    sendFile(context, call, { id: params.id }, exchange),
  )
  anyone.get('/files/:id/:variant', schema.readVariant, ({ call, params, ...exchange }) =>
    sendFile(context, call, { id: params.id, width: Number(params.variant) }, exchange),
  )
  users.delete('/files/:id', schema.deleteFile, ({ call, params }) => deleteFile(context, call, params.id))
}
