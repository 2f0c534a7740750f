import sharp from 'sharp'

interface PictureOptions {
  width?: number
  height?: number
  color?: string
}

/** A plain JPEG. */
export function jpeg(options: PictureOptions = {}): Promise<Buffer> {
  return picture(options).jpeg().toBuffer()
}

export function png(options: PictureOptions = {}): Promise<Buffer> {
  return picture(options).png().toBuffer()
}

export function picture({ width = 800, height = 600, color = '#0b6e6e' }: PictureOptions = {}) {
  return sharp({ create: { width, height, channels: 3, background: color } })
}

/** The least that readers take for a PDF. */
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

/** The form that an upload is. */
export function fileForm(
  purpose: string,
  bytes: Uint8Array,
  { name = 'photo.jpg', type = 'image/jpeg' } = {},
): FormData {
  const form = new FormData()
  form.set('purpose', purpose)
  form.set('file', new File([bytes as Uint8Array<ArrayBuffer>], name, { type }))
  return form
}
