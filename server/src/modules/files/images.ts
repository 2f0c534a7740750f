import sharp, { type Sharp } from 'sharp'
import { Problem } from '../../kernel/errors.ts'
import { fileErrors } from './errors.ts'

/** A picture as it is stored: WebP, upright, without anything that its camera wrote into it. */
interface Picture {
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

export interface PictureInSizes extends Picture {
  /** Narrower copies, for the widths that pages show; only those that are narrower than the picture. */
  readonly copies: readonly Picture[]
}

/** Longest side of what is kept, in pixels. */
const longestSide = 2560
/** Widths for which copies are made, in pixels. */
export const copyWidths = [320, 640, 1280] as const
const megapixels = 50
const seconds = 20
const webp = { quality: 80 } as const

/**
 * Decodes a picture and writes it anew, so that nothing of the original file is left but what one sees. Of one that
 * moves, the first frame is kept.
 * @throws 422 when it is damaged, cut short, or unfolds into more pixels than anybody needs
 */
export async function rewriteImage(bytes: Buffer): Promise<PictureInSizes> {
  const decoder = sharp(bytes, { limitInputPixels: megapixels * 1_000_000, failOn: 'warning' }).timeout({ seconds })
  const box = { width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true } as const
  const picture = await encode(decoder.autoOrient().resize(box)).catch((error: Error) => {
    throw error.message.includes('pixel limit')
      ? new Problem(fileErrors.tooManyPixels, { params: { megapixels }, cause: error })
      : new Problem(fileErrors.damaged, { cause: error })
  })
  const copies: Picture[] = []
  for (const width of copyWidths) {
    if (width < picture.width) copies.push(await encode(sharp(picture.bytes).resize({ width })))
  }
  return { ...picture, copies }
}

async function encode(image: Sharp): Promise<Picture> {
  const { data, info } = await image.webp(webp).toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}
