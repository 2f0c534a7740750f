import { type Static, Type } from 'typebox'
import { AmountInput, Exactly, Id, Nullable, OneOf, Text, Timestamp } from '../../../platform/http/index.ts'
import { disputeActions } from '../actions.ts'
import { disputeOutcomes, disputeStates, orderStates } from '../machine.ts'
import { disputeTypes, Url } from './parts.ts'

const Evidence = Exactly({
  url: Type.String({ description: 'For a file, its path on this server' }),
  file_id: Type.Optional(Id),
  caption: Type.Optional(Type.String()),
})

const EvidenceInput = Exactly({
  file_id: Type.Optional({ ...Id, description: 'A file uploaded as `dispute_evidence`' }),
  url: Type.Optional({ ...Url, description: 'Of evidence that is kept elsewhere' }),
  caption: Type.Optional(Text(200, 0)),
})

export const Dispute = Exactly(
  {
    id: Id,
    order_id: Id,
    order: Exactly({ id: Id, title: Type.String(), status: OneOf(orderStates) }),
    client_id: Nullable(Id),
    provider_id: Nullable(Id),
    raised_by_id: Id,
    dispute_type: OneOf(disputeTypes),
    description: Type.String(),
    evidence: Type.Array(Evidence),
    status: OneOf(disputeStates),
    admin_notes: Nullable(Type.String({ description: 'null for all but staff' })),
    resolution: Type.String(),
    resolved_by_id: Nullable(Id),
    resolved_at: Nullable(Timestamp),
    created_at: Timestamp,
    updated_at: Timestamp,
    allowed_actions: Type.Array(OneOf(disputeActions), { description: 'What the one who asks could do to it now' }),
  },
  { $id: 'Dispute' },
)

export type Dispute = Static<typeof Dispute>

export const DisputeInput = Exactly({
  dispute_type: OneOf(disputeTypes),
  description: Text(10_000),
  evidence: Type.Optional(Type.Array(EvidenceInput, { maxItems: 20 })),
})

export type DisputeInput = Static<typeof DisputeInput>

export const DisputeReview = Exactly({ admin_notes: Type.Optional(Text(10_000, 0)) })

export type DisputeReview = Static<typeof DisputeReview>

export const DisputeDecision = Exactly({
  resolution: Text(10_000),
  outcome: OneOf(disputeOutcomes),
  refund_amount: Type.Optional(AmountInput),
})

export type DisputeDecision = Static<typeof DisputeDecision>
