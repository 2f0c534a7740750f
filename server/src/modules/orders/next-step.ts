import type { Actor } from '../../kernel/actor.ts'
import { canSeePrivateDetails, isOpen, type OrderFacts } from './policy.ts'

/** What an order waits for. */
export const stepNames = ['publish', 'offer', 'choose', 'pay', 'start', 'finish', 'accept', 'review', 'decide'] as const

export interface NextStep {
  readonly step: (typeof stepNames)[number]
  /** Whose turn it is. */
  readonly by: 'client' | 'provider' | 'staff'
  /** When it happens by itself; null when it does not. RFC 3339. */
  readonly until: string | null
}

interface Facts extends OrderFacts {
  readonly completes_at: string | null
}

/** What an order waits for now, and from whom; null where nothing is left to do, or it is not the actor's to know. */
export function nextStep(actor: Actor, order: Facts, { paid, reviewed }: { paid: boolean; reviewed: boolean }) {
  if (!canSeePrivateDetails(actor, order) && !isOpen(order)) return null
  return stepOf(order, paid, reviewed)
}

function stepOf({ status, finished_at, completes_at }: Facts, paid: boolean, reviewed: boolean): NextStep | null {
  switch (status) {
    case 'draft':
      return { step: 'publish', by: 'client', until: null }
    case 'published':
      return { step: 'offer', by: 'provider', until: null }
    case 'bidding':
      return { step: 'choose', by: 'client', until: null }
    case 'assigned':
      return paid ? { step: 'start', by: 'provider', until: null } : { step: 'pay', by: 'client', until: null }
    case 'in_progress':
      return finished_at === null
        ? { step: 'finish', by: 'provider', until: null }
        : { step: 'accept', by: 'client', until: completes_at }
    case 'completed':
      return reviewed ? null : { step: 'review', by: 'client', until: null }
    case 'disputed':
      return { step: 'decide', by: 'staff', until: null }
    case 'cancelled':
      return null
  }
}
