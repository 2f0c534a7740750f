import { type Static, Type } from 'typebox'
import { commonErrors } from '../../kernel/errors.ts'
import {
  Bytes,
  Exactly,
  FileField,
  Id,
  IdParams,
  Nullable,
  OneOf,
  type RouteSpec,
  Timestamp,
} from '../../platform/http/index.ts'
import { fileErrors } from './errors.ts'
import { copyWidths } from './images.ts'

const purposes = ['order_photo', 'dispute_evidence', 'avatar', 'verification', 'chat_attachment'] as const
export type Purpose = (typeof purposes)[number]

/** The largest file that is taken, in bytes. */
export const maxBytes = 10 * 1024 * 1024

const Address = Type.String({ description: 'On this server, without its origin' })
const Pixels = Type.Integer({ description: 'Pixels' })

/** A file that somebody uploaded, as its owner sees it. */
export const StoredFile = Exactly(
  {
    id: Id,
    url: Address,
    purpose: OneOf(purposes),
    name: Type.String({ description: 'Its name where it came from' }),
    content_type: Type.String(),
    size: Type.Integer({ description: 'Bytes' }),
    width: Nullable({ ...Pixels, description: 'Pixels; null for what is no picture' }),
    height: Nullable({ ...Pixels, description: 'Pixels; null for what is no picture' }),
    variants: Type.Array(Exactly({ width: Pixels, height: Pixels, url: Address }), {
      description: 'Narrower copies of a picture',
    }),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'StoredFile' },
)
export type StoredFile = Static<typeof StoredFile>

export const uploadFile = {
  summary: 'Upload a file',
  description:
    'At most 10 MB; what it is follows from its bytes. Pictures (JPEG, PNG, WebP, GIF, AVIF) are turned upright, made ' +
    'at most 2560 pixels wide and high, and written anew as WebP without the data of the camera. Evidence, documents ' +
    'for verification and attachments of messages may be PDF, too. The file belongs to nothing, and is seen by its ' +
    'owner only, until its id is given to what it is for; after a day in which nobody did that it is removed.',
  body: Exactly({ purpose: OneOf(purposes), file: FileField }),
  consumes: 'multipart/form-data',
  response: { 201: StoredFile },
  errors: [
    fileErrors.typeRefused,
    fileErrors.empty,
    fileErrors.damaged,
    fileErrors.tooManyPixels,
    fileErrors.tooManyLoose,
  ],
  location: (file: StoredFile) => file.url,
  limitPerMinute: 60,
} satisfies RouteSpec

const produces = ['image/webp', 'application/pdf']

export const readFile = {
  summary: 'Read a file',
  description:
    'Everybody may read photos of open orders and of people; who else may read what is decided by what the file ' +
    'belongs to. Pictures can be shown from here with the session cookie. Ranges are served.',
  params: IdParams,
  produces,
  response: { 200: Bytes },
  errors: [fileErrors.noSuchRange],
} satisfies RouteSpec

const widths = copyWidths.map(String)

export const readVariant = {
  ...readFile,
  summary: 'Read a narrower copy of a picture',
  description: 'At most as wide as asked for: a picture that is narrower is answered itself.',
  params: Exactly({ id: Id, variant: OneOf(widths, { description: 'Width in pixels' }) }),
} satisfies RouteSpec

export const deleteFile = {
  summary: 'Delete a file that belongs to nothing yet',
  params: IdParams,
  response: { 204: Type.Null() },
  errors: [fileErrors.attached, commonErrors.stale],
} satisfies RouteSpec
