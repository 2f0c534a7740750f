import { type DisputeContent, disputes } from '../content/words/disputes.ts'
import { demoId } from '../ids.ts'
import { instant } from '../moments.ts'
import type { Order } from './orders.ts'
import { stamps, type World } from './rows.ts'

/** Which dispute each order with one gets: every kind in turn, in the language of the order where possible. */
export function createDisputes() {
  const waiting = [...disputes]
  return (order: Order): DisputeContent => {
    const fits = (content: DisputeContent) =>
      content.language === order.plan.text.language && fitsStage(content, order.plan.stage)
    const place = waiting.findIndex(fits)
    const [next] = place < 0 ? [] : waiting.splice(place, 1)
    return (
      next ??
      disputes.find(fits) ??
      (disputes.find(({ language }) => language === order.plan.text.language) as DisputeContent)
    )
  }
}

function fitsStage({ refund }: DisputeContent, stage: Order['plan']['stage']): boolean {
  if (stage === 'resolved_cancelled') return refund === 100
  return stage !== 'resolved_completed' || refund < 100
}

/** Adds a dispute: decided by `moderatorId` where the order's stage says so, else waiting for it. */
export function addDispute(world: World, order: Order, content: DisputeContent, moderatorId: string): void {
  const { timeline, plan } = order
  const raised = timeline.disputed ?? timeline.written
  const decided = plan.stage === 'disputed' ? null : timeline.ended
  const underReview = decided === null && world.order_disputes.length % 2 === 1
  world.order_disputes.push({
    id: demoId(`dispute ${order.key}`, raised),
    order_id: order.id,
    raised_by_id: plan.client.userId,
    dispute_type: content.type,
    description: content.description,
    status: decided !== null ? 'resolved' : underReview ? 'under_review' : 'open',
    admin_notes: decided !== null || underReview ? content.adminNotes : '',
    resolved_by_id: decided === null ? null : moderatorId,
    resolved_at: decided === null ? null : instant(decided),
    resolution: decided === null ? '' : content.resolution,
    ...stamps(instant(raised), instant(decided ?? raised)),
  })
}
