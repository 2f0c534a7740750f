import type { Files, SightPolicy } from '../files/index.ts'
import { canSeeDispute, canSeeOrder, isOpen } from './policy.ts'
import { findDispute } from './store/disputes.ts'
import { findFactsOfPhoto } from './store/photos.ts'

/** Open orders show their photos to everybody; later their two sides, its bidders and staff see them. */
const sightOfPhoto: SightPolicy = async (db, actor, photoId) => {
  const order = await findFactsOfPhoto(db, actor, photoId)
  if (order === null) return null
  if (isOpen(order)) return 'public'
  return canSeeOrder(actor, order) ? 'private' : null
}

const sightOfEvidence: SightPolicy = async (db, actor, disputeId) => {
  const dispute = await findDispute(db, disputeId)
  return dispute !== null && canSeeDispute(actor, dispute) ? 'private' : null
}

export function admitToFiles(files: Pick<Files, 'admit'>): void {
  files.admit('order_photo', sightOfPhoto)
  files.admit('dispute', sightOfEvidence)
}
