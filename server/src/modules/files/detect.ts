import { fileTypeFromBuffer } from 'file-type'
import { Problem } from '../../kernel/errors.ts'
import { fileErrors } from './errors.ts'
import type { Purpose } from './schema.ts'

/** What sharp decodes here; pictures of other kinds are refused. */
const images = ['image/jpeg', 'image/png', 'image/apng', 'image/webp', 'image/gif', 'image/avif']
const documents = ['application/pdf']

const takenFor: Record<Purpose, readonly string[]> = {
  order_photo: images,
  avatar: images,
  dispute_evidence: [...images, ...documents],
  verification: [...images, ...documents],
  chat_attachment: [...images, ...documents],
}

/**
 * What the bytes are, whatever their name or their sender says.
 * @throws 422 for no bytes, 415 for what this purpose does not take: SVG and HTML can act, so they are taken nowhere
 */
export async function detectType(bytes: Buffer, purpose: Purpose): Promise<string> {
  if (bytes.length === 0) throw new Problem(fileErrors.empty)
  const taken = takenFor[purpose]
  const type = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime
  if (type !== undefined && taken.includes(type)) return type
  throw new Problem(fileErrors.typeRefused, { params: { types: taken.map(nameOf).join(', ') } })
}

export function isImage(type: string): boolean {
  return images.includes(type)
}

function nameOf(type: string): string {
  return type.replace(/^\w+\//, '').toUpperCase()
}
