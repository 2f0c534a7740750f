import { type Static, Type } from 'typebox'
import {
  Amount,
  AmountInput,
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
import { orderActions } from '../actions.ts'
import { orderStates } from '../machine.ts'
import { stepNames } from '../next-step.ts'
import {
  Attachment,
  assignmentFields,
  CategoryName,
  ClientCard,
  DisputeNote,
  InvoiceNote,
  Latitude,
  Longitude,
  OrderAddon,
  OrderPhoto,
  OwnBid,
  requirements,
  ServiceName,
  Url,
  urgencies,
} from './parts.ts'

const NextStep = Exactly({
  step: OneOf(stepNames),
  by: OneOf(['client', 'provider', 'staff'], { description: 'Whose turn it is' }),
  until: Nullable({ ...Timestamp, description: 'When it happens by itself' }),
})

const summaryFields = {
  id: Id,
  client_id: Id,
  service_subcategory_id: Id,
  subcategory: ServiceName,
  category: CategoryName,
  title: Type.String(),
  description: Type.String(),
  status: OneOf(orderStates),
  urgency: OneOf(urgencies),
  city: Type.String(),
  state: Type.String(),
  country: Type.String(),
  service_date: Nullable(DateOnly),
  service_time: Nullable(TimeOfDay),
  currency: CurrencyCode,
  budget_min: Nullable(Amount),
  budget_max: Nullable(Amount),
  final_price: Nullable({ ...Amount, description: 'Amount of the accepted bid; null for those it does not concern' }),
  bid_count: Type.Integer(),
  is_featured: Type.Boolean(),
  requirements: Type.Array(OneOf(requirements), { description: 'What the category asks of providers' }),
  missing_requirements: Type.Array(OneOf(requirements), {
    description: 'Which of them the provider who asks has not had verified',
  }),
  published_at: Nullable(Timestamp),
  created_at: Timestamp,
  updated_at: Timestamp,
  next_step: Nullable({ ...NextStep, description: 'What it waits for; null where nothing is left to do' }),
  allowed_actions: Type.Array(OneOf(orderActions), { description: 'What the one who asks could do to it now' }),
}

/** An order in a list. */
export const OrderSummary = Exactly(
  {
    ...summaryFields,
    photo_url: Nullable(
      Type.String({ description: 'Its primary photo, narrower with /320 after it if it is a file of ours' }),
    ),
  },
  { $id: 'OrderSummary' },
)

export type OrderSummary = Static<typeof OrderSummary>

const hidden = 'null for providers until they are assigned'

export const Order = Exactly(
  {
    ...summaryFields,
    client: Nullable(ClientCard),
    location: Nullable(Type.String({ description: `Street and house; ${hidden}` })),
    postal_code: Nullable(Type.String({ description: hidden })),
    latitude: Nullable(Type.String({ description: hidden })),
    longitude: Nullable(Type.String({ description: hidden })),
    service_area_id: Nullable(Id),
    area_multiplier: Type.String({ description: 'What add-on prices were multiplied by' }),
    travel_fee: Amount,
    special_requirements: Type.String(),
    attachments: Type.Array(Attachment),
    addons: Type.Array(OrderAddon),
    photos: Type.Array(OrderPhoto),
    assigned_at: Nullable(Timestamp),
    started_at: Nullable(Timestamp),
    finished_at: Nullable(Timestamp),
    completes_at: Nullable({ ...Timestamp, description: 'When finished work counts as accepted' }),
    completed_at: Nullable(Timestamp),
    cancelled_at: Nullable(Timestamp),
    cancel_reason: Nullable(Type.String()),
    cancelled_by: Nullable(OneOf(['client', 'provider', 'staff'])),
    disputed_at: Nullable(Timestamp),
    disputable_until: Nullable(Timestamp),
    my_bid: Nullable(OwnBid),
    assignment: Nullable(Exactly(assignmentFields)),
    invoice: Nullable(InvoiceNote),
    dispute: Nullable(DisputeNote),
  },
  { $id: 'Order' },
)

export type Order = Static<typeof Order>

export const Assignment = Exactly(assignmentFields, { $id: 'Assignment' })

export type Assignment = Static<typeof Assignment>

export const AssignmentChange = Type.Partial(
  Exactly({ start_date: Nullable(DateOnly), start_time: Nullable(TimeOfDay), progress_notes: Text(10_000, 0) }),
  { additionalProperties: false, minProperties: 1 },
)

export type AssignmentChange = Static<typeof AssignmentChange>

/** What everybody may know of an open order: nothing that leads to its client. */
export const OpenOrder = Exactly(
  {
    id: Id,
    title: Type.String(),
    city: Type.String(),
    subcategory: ServiceName,
    category: CategoryName,
    budget_min: Nullable(Amount),
    budget_max: Nullable(Amount),
    currency: CurrencyCode,
    urgency: OneOf(urgencies),
    bid_count: Type.Integer(),
    published_at: Timestamp,
    service_date: Nullable(DateOnly),
  },
  { $id: 'OpenOrder' },
)

export type OpenOrder = Static<typeof OpenOrder>

const orderInput = {
  service_subcategory_id: Id,
  title: Text(200),
  description: Text(10_000),
  location: Text(1_000),
  city: Text(100),
  state: Type.Optional(Text(100, 0)),
  country: Type.Optional(Text(100, 0)),
  postal_code: Type.Optional(Text(20, 0)),
  latitude: Type.Optional(Nullable(Latitude)),
  longitude: Type.Optional(Nullable(Longitude)),
  service_date: Type.Optional(Nullable(DateOnly)),
  service_time: Type.Optional(Nullable(TimeOfDay)),
  urgency: Type.Optional(OneOf(urgencies)),
  budget_min: Type.Optional(Nullable(AmountInput)),
  budget_max: Type.Optional(Nullable(AmountInput)),
  special_requirements: Type.Optional(Text(5_000, 0)),
  attachments: Type.Optional(Type.Array(Attachment, { maxItems: 10 })),
  addons: Type.Optional(
    Type.Array(Exactly({ addon_id: Id, quantity: Type.Integer({ minimum: 1, maximum: 10_000 }) }), { maxItems: 20 }),
  ),
  photos: Type.Optional(
    Type.Array(
      Exactly({
        file_id: Type.Optional({ ...Id, description: 'A file uploaded as `order_photo`' }),
        photo_url: Type.Optional({ ...Url, description: 'Of a photo that is kept elsewhere' }),
        caption: Type.Optional(Text(200, 0)),
        is_primary: Type.Optional(Type.Boolean()),
      }),
      { maxItems: 100, description: 'All photos of the order as it shall have them, at most `orders.max_photos`' },
    ),
  ),
}

export const OrderInput = Exactly(orderInput)

export type OrderInput = Static<typeof OrderInput>

export const OrderChange = Type.Partial(OrderInput, { additionalProperties: false, minProperties: 1 })

export type OrderChange = Static<typeof OrderChange>
