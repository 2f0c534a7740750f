import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { transact } from '../../platform/database/index.ts'
import type { Upload } from '../../platform/http/index.ts'
import type { Context } from './context.ts'
import { detectType, isImage } from './detect.ts'
import { fileErrors } from './errors.ts'
import { rewriteImage } from './images.ts'
import { keyOf } from './keys.ts'
import type { Purpose, StoredFile } from './schema.ts'
import { countLoose, doomUntilComplete, insertFile, newId } from './store.ts'

/** How many files one may upload without using them. */
const mostLoose = 100

/** What goes into storage, under which key. */
interface Content {
  readonly key: string
  readonly contentType: string
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

/**
 * Keeps an uploaded file. The keys are noted before anything is stored under them, so that whatever dies in between
 * leaves nothing that is not removed.
 */
export async function receiveFile(
  context: Context,
  call: UserCall,
  purpose: Purpose,
  upload: Upload,
): Promise<StoredFile> {
  const { db, storage } = context
  const type = await detectType(upload.bytes, purpose)
  if ((await countLoose(db.kysely, call.actor.userId)) >= mostLoose) {
    throw new Problem(fileErrors.tooManyLoose, { params: { limit: mostLoose } })
  }
  const id = await newId(db.kysely)
  const [original, ...copies] = await contentsOf(id, type, upload.bytes)
  await doomUntilComplete(
    db.kysely,
    id,
    [original, ...copies].map(({ key }) => key),
  )
  for (const { key, contentType, bytes } of copies) await storage.put(key, bytes, { contentType })
  const { contentType, key, width, height } = original
  const { size, sha256 } = await storage.put(key, original.bytes, { contentType })
  return transact(db, call, async (trx) => {
    const variants = copies.map(({ key, width, height, bytes }) => ({ key, width, height, size: bytes.length }))
    const file = await insertFile(trx, {
      id,
      owner_id: call.actor.userId,
      purpose,
      key,
      name: upload.name,
      content_type: contentType,
      size,
      sha256,
      width,
      height,
      variants,
    })
    if (!file) throw new Problem(commonErrors.unavailable)
    return file
  })
}

async function contentsOf(id: string, type: string, bytes: Buffer): Promise<[Content, ...Content[]]> {
  if (!isImage(type)) {
    requireWhole(bytes)
    return [{ key: keyOf(id, 'pdf'), contentType: type, bytes, width: 0, height: 0 }]
  }
  const { copies, ...picture } = await rewriteImage(bytes)
  const contentType = 'image/webp'
  return [
    { key: keyOf(id, 'webp'), contentType, ...picture },
    ...copies.map((copy) => ({ key: keyOf(id, 'webp', copy.width), contentType, ...copy })),
  ]
}

/** Readers of PDF look for its end in the last kilobyte. */
function requireWhole(pdf: Buffer): void {
  if (!pdf.subarray(-1024).includes('%%EOF')) throw new Problem(fileErrors.damaged)
}
