import { Type } from 'typebox'
import {
  Amount,
  CurrencyCode,
  DateOnly,
  Exactly,
  Id,
  Nullable,
  OneOf,
  Text,
  TimeOfDay,
  Timestamp,
} from '../../../platform/http/index.ts'
import { bidStates, disputeStates } from '../machine.ts'

export const urgencies = ['low', 'medium', 'high', 'urgent'] as const
export const addonPriceTypes = ['fixed', 'percentage', 'per_unit', 'per_hour'] as const
export const disputeTypes = [
  'quality_issue',
  'payment_dispute',
  'schedule_conflict',
  'communication_issue',
  'other',
] as const
export const requirements = ['license', 'insurance', 'background_check'] as const

export const Url = Type.String({ format: 'uri', pattern: '^https?://', maxLength: 2048 })
export const Latitude = Type.String({ pattern: '^-?[0-9]{1,2}(\\.[0-9]{1,6})?$', description: 'Degrees north' })
export const Longitude = Type.String({ pattern: '^-?[0-9]{1,3}(\\.[0-9]{1,6})?$', description: 'Degrees east' })

export const ServiceName = Exactly({ id: Id, name: Type.String() })
export const CategoryName = Exactly({ id: Id, name: Type.String(), icon: Type.String(), color: Type.String() })

/** Who orders, as far as those who see the order may know. */
export const ClientCard = Exactly({ id: Id, name: Type.String(), photo_url: Nullable(Type.String()) })

/** Who offers to do it. */
export const ProviderCard = Exactly({
  id: Id,
  business_name: Type.String(),
  average_rating: Type.String({ description: '0.00 to 5.00' }),
  total_reviews: Type.Integer(),
  is_verified_provider: Type.Boolean(),
  photo_url: Nullable(Type.String()),
})

export const badges = ['identity', 'business', 'license', 'insurance', 'background_check'] as const

/** What the work of a bidder tells of them. */
export const Bidder = Exactly({
  jobs_done: Type.Integer({ description: 'Orders completed; 1000 for more' }),
  response_minutes: Nullable(
    Type.Integer({ description: 'How long after publication they usually bid; null while nobody knows' }),
  ),
  badges: Type.Array(OneOf(badges), { description: 'What staff have verified' }),
  distance_km: Nullable(Type.Integer({ description: "From where they work to the order's area" })),
})

/** What the client would pay for a bid. */
export const PriceSplit = Exactly({
  work: Amount,
  addons: Amount,
  travel_fee: Amount,
  tax: Amount,
  client_pays: Amount,
  currency: CurrencyCode,
})

export const OrderAddon = Exactly({
  id: Id,
  addon_id: Id,
  name: Type.String(),
  quantity: Type.Integer(),
  price_type: OneOf(addonPriceTypes),
  unit_price: Type.String({ description: "In the order's currency, or percent of the bid" }),
  price: { ...Amount, description: 'Of the whole line. An estimate until the award where it depends on the bid.' },
})

export const OrderPhoto = Exactly({
  id: Id,
  photo_url: Type.String({
    description: 'For a file, its path on this server; /320, /640 or /1280 after it is narrower',
  }),
  file_id: Nullable(Id),
  caption: Type.String(),
  is_primary: Type.Boolean(),
})

export const Attachment = Exactly({ name: Text(200), url: Url })

/** The newest bid of the provider who asks. */
export const OwnBid = Exactly({
  id: Id,
  amount: Amount,
  currency: CurrencyCode,
  estimated_duration: Nullable(Type.Integer()),
  description: Type.String(),
  status: OneOf(bidStates),
  created_at: Timestamp,
  updated_at: Timestamp,
})

export const assignmentFields = {
  id: Id,
  order_id: Id,
  provider_id: Id,
  provider: Nullable(ProviderCard),
  accepted_bid_id: Id,
  assigned_at: Timestamp,
  start_date: Nullable(DateOnly),
  start_time: Nullable(TimeOfDay),
  progress_notes: Type.String(),
  completion_notes: Type.String(),
  client_rating: Nullable(Type.Integer({ minimum: 1, maximum: 5 })),
  client_review: Type.String(),
  reviewed_at: Nullable(Timestamp),
  created_at: Timestamp,
  updated_at: Timestamp,
}

/** What the order says of its newest dispute; the whole of it is at /disputes/{id}. */
export const DisputeNote = Exactly({
  id: Id,
  dispute_type: OneOf(disputeTypes),
  status: OneOf(disputeStates),
  raised_by_id: Id,
  created_at: Timestamp,
})

/** What the order says of its invoice; the whole of it is at /invoices/{id}. */
export const InvoiceNote = Exactly({ id: Id, invoice_number: Type.String(), status: Type.String() })
