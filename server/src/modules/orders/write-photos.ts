import type { ClientCall } from '../../kernel/actor.ts'
import { impossible } from '../../kernel/errors.ts'
import type { Trx } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { tooManyPhotos } from './input.ts'
import type { Order, OrderInput } from './schema/order.ts'
import { deletePhotos, insertPhotos, lockPhotos, type NewPhoto, updatePhotos } from './store/photos.ts'

type PhotoInput = NonNullable<OrderInput['photos']>[number]

/**
 * Gives a locked or new order these photos, in this order. What it has already stays, what is not named goes. Without
 * a primary one, the first is it.
 * @throws 422 for more than `orders.max_photos`, and for files that are not the caller's to use
 */
export async function writePhotos(
  { files, settings }: Context,
  trx: Trx,
  call: ClientCall,
  orderId: string,
  input: readonly PhotoInput[],
): Promise<Order['photos']> {
  const most = await settings.integer(trx, 'orders.max_photos')
  if (input.length > most) throw impossible(tooManyPhotos(call, most))
  const present = await lockPhotos(trx, orderId)
  const photos = input.map((photo, at): NewPhoto & { id: string | null } => ({
    id: present.find((known) => isSame(known, photo))?.id ?? null,
    file_id: photo.file_id ?? null,
    photo_url: photo.photo_url ?? '',
    caption: photo.caption ?? '',
    is_primary: photo.is_primary ?? (at === 0 && !input.some(({ is_primary }) => is_primary)),
    sort_order: at,
  }))
  const wanted = photos.flatMap(({ id, file_id }, at) =>
    id === null && file_id !== null ? [{ fileId: file_id, pointer: `/photos/${at}/file_id` }] : [],
  )
  await files.claim(trx, call, 'order_photo', wanted)
  const kept = photos.flatMap(({ id, ...photo }) => (id === null ? [] : [{ ...photo, id }]))
  const gone = present.filter((known) => !kept.some(({ id }) => id === known.id))
  await deletePhotos(
    trx,
    gone.map(({ id }) => id),
  )
  await updatePhotos(trx, orderId, kept)
  const added = await insertPhotos(
    trx,
    orderId,
    photos.filter(({ id }) => id === null),
  )
  await files.attach(
    trx,
    'order_photo',
    added.flatMap(({ id, file_id }) => (file_id === null ? [] : [{ fileId: file_id, id }])),
  )
  return added
}

function isSame(known: { file_id: string | null; photo_url: string }, asked: PhotoInput): boolean {
  return asked.file_id === undefined ? known.photo_url === asked.photo_url : known.file_id === asked.file_id
}
