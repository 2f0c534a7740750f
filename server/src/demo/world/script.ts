import type { Stage } from './stages.ts'

export type Scene = Readonly<{
  /** Slug of the subcategory, and which of its requests. */
  service: string
  text: number
  stage: Stage
  client?: string
  /** Who wins it, or who bids on it while it is open. */
  provider?: string
  /** What the client gives in the end; null for not yet. */
  rating?: number | null
}>

/** What the demo logins shall find; all other orders are left to chance. */
export const script: readonly Scene[] = [
  { service: 'handyman', text: 2, stage: 'draft', client: 'client' },
  { service: 'window-cleaning', text: 2, stage: 'published', client: 'client' },
  { service: 'taps', text: 0, stage: 'bidding', client: 'client', provider: 'provider' },
  { service: 'apartment-cleaning', text: 1, stage: 'bidding', client: 'client' },
  { service: 'bathroom-fixtures', text: 0, stage: 'assigned_unpaid', client: 'client', provider: 'provider' },
  { service: 'furniture-assembly', text: 0, stage: 'assigned_paid', client: 'client' },
  { service: 'washing-machines', text: 0, stage: 'started', client: 'client' },
  { service: 'drains', text: 2, stage: 'finished', client: 'client', provider: 'provider' },
  { service: 'taps', text: 3, stage: 'completed', client: 'client', provider: 'provider', rating: 5 },
  { service: 'deep-cleaning', text: 0, stage: 'completed', client: 'client', rating: 5 },
  { service: 'internet-setup', text: 0, stage: 'completed', client: 'client', rating: 4 },
  { service: 'nails', text: 0, stage: 'completed', client: 'client', rating: null },
  { service: 'cargo', text: 1, stage: 'cancelled_open', client: 'client' },
  { service: 'walls-painting', text: 0, stage: 'disputed', client: 'client' },

  { service: 'drains', text: 1, stage: 'bidding', provider: 'provider' },
  { service: 'water-heaters', text: 0, stage: 'bidding', provider: 'provider' },
  { service: 'heating', text: 1, stage: 'bidding', provider: 'provider' },
  { service: 'taps', text: 1, stage: 'published' },
  { service: 'heating', text: 2, stage: 'published' },
  { service: 'bathroom-fixtures', text: 1, stage: 'assigned_paid', provider: 'provider' },
  { service: 'heating', text: 0, stage: 'started', provider: 'provider' },
  { service: 'taps', text: 2, stage: 'completed', provider: 'provider', rating: 5 },
  { service: 'drains', text: 0, stage: 'completed', provider: 'provider', rating: 5 },
  { service: 'bathroom-fixtures', text: 2, stage: 'completed', provider: 'provider', rating: 4 },
  { service: 'water-heaters', text: 1, stage: 'completed', provider: 'provider', rating: 5 },
  { service: 'water-heaters', text: 2, stage: 'resolved_completed', provider: 'provider', rating: 3 },
]
