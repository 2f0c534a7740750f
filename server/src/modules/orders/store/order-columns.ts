import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'
import type { BidState } from '../machine.ts'
import type { Order, OrderSummary } from '../schema/order.ts'

/** Who reads, as far as a query needs to know. */
export interface Reader {
  readonly actor: Actor
  readonly language: Language
}

/** What the rules ask about, and what is computed of it, beside what the API shows. */
interface Behind {
  provider_id: string | null
  own_bid: BidState | null
  client_user_id: string | null
  provider_user_id: string | null
}

type Computed = 'missing_requirements' | 'allowed_actions' | 'next_step'

export type OrderRow = Omit<Order, Computed> & Behind

export type OrderSummaryRow = Omit<OrderSummary, Computed> &
  Pick<Behind, 'provider_id' | 'own_bid'> & {
    finished_at: string | null
    disputable_until: string | null
    completes_at: string | null
    paid: boolean | null
    reviewed: boolean | null
  }

/** Every query has the order as `o`, whatever it is selected from. */
const shared = sql`
  o.id, o.client_id, o.provider_id, o.service_subcategory_id, o.title, o.description, o.status, o.urgency,
  o.city, o.state, o.country, o.service_date, o.service_time, o.currency, o.budget_min, o.budget_max, o.final_price,
  o.bid_count, o.is_featured, o.finished_at, o.completes_at, o.disputable_until, o.published_at, o.created_at, o.updated_at`

/** The names of what is ordered, in the reader's language. */
export const serviceColumns = sql`
  json_build_object('id', service.subcategory_id, 'name', service.subcategory_name) as subcategory,
  json_build_object('id', service.category_id, 'name', service.category_name,
    'icon', service.category_icon, 'color', service.category_color) as category`

const requirementColumns = sql`
  array_remove(array[
    case when service.requires_license then 'license' end,
    case when service.requires_insurance then 'insurance' end,
    case when service.requires_background_check then 'background_check' end], null) as requirements`

export function joinService(language: Language): RawBuilder<unknown> {
  return sql`join service_names service
    on service.subcategory_id = o.service_subcategory_id and service.language = ${language}`
}

function ownProviderId(actor: Actor): string | null {
  return actor.kind === 'user' ? actor.providerId : null
}

/** The newest bid of the provider who reads: an active one, if there is one, is the newest. */
function ownBid(actor: Actor, what: RawBuilder<unknown>): RawBuilder<unknown> {
  const providerId = ownProviderId(actor)
  if (providerId === null) return sql`null::json`
  return sql`(select ${what} from bids own where own.order_id = o.id and own.provider_id = ${providerId}
    order by own.created_at desc, own.id desc limit 1)`
}

/** The state of that bid. */
export function ownBidStatus(actor: Actor): RawBuilder<unknown> {
  return ownBid(actor, sql`own.status`)
}

const photo = sql`(
  select photo_address(photo_url, file_id::text) from order_photos photo where photo.order_id = o.id and photo.is_primary) as photo_url`

export function summaryColumns({ actor }: Reader): RawBuilder<unknown> {
  return sql`${shared}, ${serviceColumns}, ${requirementColumns}, ${photo},
    ${ownBidStatus(actor)} as own_bid,
    case o.status when 'assigned' then exists (
      select from order_invoices invoice where invoice.order_id = o.id and invoice.status = 'paid') end as paid,
    case o.status when 'completed' then exists (
      select from order_assignments assignment
      where assignment.order_id = o.id and assignment.client_rating > 0) end as reviewed`
}

/** For the open feed, which has no order that is awarded, nor one that the provider has an active bid on. */
export const openSummaryColumns = sql`${shared}, ${serviceColumns}, ${requirementColumns}, ${photo},
  null as own_bid, null as paid, null as reviewed`

/** What an add-on is called in the reader's language; as when it was ordered, where the catalog calls it otherwise now. */
export function addonName(language: Language): RawBuilder<unknown> {
  return sql`coalesce((
    select called.name from addon_names called
    where called.addon_id = addon.addon_id and called.language = ${language} and addon.name in (
      select known.name from addon_names known where known.addon_id = addon.addon_id)), addon.name)`
}

const addonsIn = (language: Language) => sql`(
  select coalesce(json_agg(json_build_object('id', addon.id, 'addon_id', addon.addon_id, 'name', ${addonName(language)},
    'quantity', addon.quantity, 'price_type', addon.price_type, 'unit_price', addon.unit_price::text,
    'price', addon.price::text) order by addon.created_at, addon.id), '[]')
  from order_addons addon where addon.order_id = o.id)`

const photos = sql`(
  select coalesce(json_agg(json_build_object('id', photo.id, 'photo_url',
    photo_address(photo.photo_url, photo.file_id::text), 'file_id', photo.file_id, 'caption', photo.caption,
    'is_primary', photo.is_primary) order by photo.sort_order, photo.created_at, photo.id), '[]')
  from order_photos photo where photo.order_id = o.id)`

export const providerCard = sql`case when provider.id is not null then json_build_object(
  'id', provider.id, 'business_name', provider.business_name, 'average_rating', provider.average_rating::text,
  'total_reviews', provider.total_reviews, 'is_verified_provider', provider.is_verified_provider,
  'photo_url', provider.photo_url) end`

export const assignmentJson = sql`json_build_object(
  'id', assignment.id, 'order_id', assignment.order_id, 'provider_id', assignment.provider_id,
  'provider', ${providerCard}, 'accepted_bid_id', assignment.accepted_bid_id,
  'assigned_at', json_time(assignment.assigned_at), 'start_date', assignment.start_date,
  'start_time', to_char(assignment.start_time, 'HH24:MI'), 'progress_notes', assignment.progress_notes,
  'completion_notes', assignment.completion_notes, 'client_rating', nullif(assignment.client_rating, 0),
  'client_review', assignment.client_review, 'reviewed_at', json_time(assignment.reviewed_at),
  'created_at', json_time(assignment.created_at), 'updated_at', json_time(assignment.updated_at))`

const dispute = sql`(
  select json_build_object('id', dispute.id, 'dispute_type', dispute.dispute_type, 'status', dispute.status,
    'raised_by_id', dispute.raised_by_id, 'created_at', json_time(dispute.created_at))
  from order_disputes dispute where dispute.order_id = o.id
  order by dispute.created_at desc, dispute.id desc limit 1)`

const invoice = sql`(
  select json_build_object('id', invoice.id, 'invoice_number', invoice.invoice_number, 'status', invoice.status)
  from order_invoices invoice where invoice.order_id = o.id)`

const ownBidJson = sql`json_build_object('id', own.id, 'amount', own.amount::text, 'currency', own.currency,
  'estimated_duration', nullif(own.estimated_duration, 0), 'description', own.description, 'status', own.status,
  'created_at', json_time(own.created_at), 'updated_at', json_time(own.updated_at))`

/** What hangs on an order, unless the statement that selects it has just written it. */
interface Parts {
  addons?: RawBuilder<unknown>
  photos?: RawBuilder<unknown>
  assignment?: RawBuilder<unknown>
}

/**
 * All of one order, selected from `source`: `orders`, or the rows that a write returned. (`offset 0` keeps the planner
 * from looking for the own bid once for each time it is named.)
 */
export function selectOrder({ actor, language }: Reader, source: RawBuilder<unknown>, parts: Parts = {}) {
  return sql<OrderRow>`
    select ${shared}, ${serviceColumns}, ${requirementColumns},
      o.location, o.postal_code, o.latitude, o.longitude, o.service_area_id, o.area_multiplier, o.travel_fee,
      o.special_requirements, o.attachments, o.assigned_at, o.started_at, o.completed_at,
      o.cancelled_at, o.cancel_reason, o.cancelled_by, o.disputed_at,
      client.user_id as client_user_id, provider.user_id as provider_user_id,
      case when client.id is not null
        then json_build_object('id', client.id, 'name', client.name, 'photo_url', client.photo_url) end as client,
      ${parts.addons ?? addonsIn(language)} as addons, ${parts.photos ?? photos} as photos,
      my_bid.json as my_bid, my_bid.json ->> 'status' as own_bid,
      case when assignment.id is not null then ${assignmentJson} end as assignment,
      ${dispute} as dispute, ${invoice} as invoice
    from ${source} o
    ${joinService(language)}
    left join client_cards client on client.id = o.client_id
    left join ${parts.assignment ?? sql`order_assignments`} assignment on assignment.order_id = o.id
    left join provider_cards provider on provider.id = o.provider_id
    cross join lateral (select ${ownBid(actor, ownBidJson)} as json offset 0) my_bid`
}
