// Written by `npm run db:types` from the migrations. Never edited by hand.

import type { ColumnType } from 'kysely'

export type AppVersionPlatform = 'all' | 'android' | 'ios' | 'web'

export type ArrayType<T> = ArrayTypeImpl<T> extends (infer U)[] ? U[] : ArrayTypeImpl<T>

export type ArrayTypeImpl<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S[], I[], U[]> : T[]

export type AuditOperation = 'delete' | 'erase' | 'insert' | 'purge' | 'read' | 'restore' | 'soft_delete' | 'update'

export type AuditSealKind = 'archive' | 'rows'

export type BidStatus = 'accepted' | 'pending' | 'rejected' | 'withdrawn'

export type BusinessMetricsCompetitivePosition = 'challenger' | 'follower' | 'leader' | 'niche'

export type CatalogTranslationEntityType = 'addon' | 'area' | 'category' | 'package' | 'subcategory'

export type CatalogTranslationField = 'description' | 'keywords' | 'meta_description' | 'meta_title' | 'name'

export type ChatMessageMessageType = 'file' | 'image' | 'order_update' | 'system' | 'text'

export type ChatNotificationNotificationType = 'mention' | 'new_message' | 'order_update' | 'system'

export type ChatNotificationSentVia = 'email' | 'in_app' | 'push' | 'sms'

export type ChatParticipantRole = 'admin' | 'member' | 'moderator'

export type ChatReportReason = 'fake_information' | 'harassment' | 'inappropriate_content' | 'other' | 'spam'

export type ChatReportStatus = 'dismissed' | 'pending' | 'resolved' | 'under_review'

export type ChatRoomChatType = 'general_chat' | 'order_chat' | 'support_chat'

export type ChatTemplateCategory = 'general' | 'greeting' | 'order_update' | 'support'

export type ErasureStatus = 'cancelled' | 'done' | 'running' | 'waiting'

export type ExportStatus = 'failed' | 'preparing' | 'ready'

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>

export type IdempotencyKeyState = 'done' | 'running'

export type Int8 = ColumnType<number, bigint | number | string, bigint | number | string>

export type InvoiceStatus = 'cancelled' | 'draft' | 'overdue' | 'paid' | 'sent'

export type Json = ColumnType<JsonValue, JsonObject | string, JsonObject | string>

export type JsonArray = JsonValue[]

export type JsonObject = {
  [x: string]: JsonValue | undefined
}

export type JsonPrimitive = boolean | number | string | null

export type JsonValue = JsonArray | JsonObject | JsonPrimitive

export type LedgerAccount =
  | 'chargebacks'
  | 'client_funds'
  | 'gateway_clearing'
  | 'gateway_fees'
  | 'manual_settlement'
  | 'platform_revenue'
  | 'provider_payable'
  | 'refunds'
  | 'tax'

export type NotificationDeliveryChannel = 'email' | 'in_app' | 'push' | 'sms'

export type NotificationDeliveryStatus = 'bounced' | 'delivered' | 'failed' | 'pending' | 'sent'

export type NotificationLogAction =
  | 'bounced'
  | 'cancelled'
  | 'created'
  | 'delivered'
  | 'failed'
  | 'queued'
  | 'read'
  | 'retried'
  | 'sent'

export type NotificationPreferenceDigestFrequency = 'daily' | 'hourly' | 'immediate' | 'weekly'

export type NotificationQueueHeldFor = 'digest' | 'quiet_hours'

export type NotificationQueueStatus = 'cancelled' | 'completed' | 'failed' | 'processing' | 'queued'

export type NotificationSuppressionChannel = 'email' | 'sms'

export type NotificationSuppressionReason = 'bounced' | 'complained' | 'stopped'

export type NotificationTemplateNotificationType =
  | 'bid_received'
  | 'chat_message'
  | 'order_update'
  | 'payment_failed'
  | 'payment_success'
  | 'promotional'
  | 'system_alert'

export type OrderDisputeDisputeType =
  | 'communication_issue'
  | 'other'
  | 'payment_dispute'
  | 'quality_issue'
  | 'schedule_conflict'

export type OrderDisputeStatus = 'closed' | 'open' | 'resolved' | 'under_review'

export type OrderStatus =
  | 'assigned'
  | 'bidding'
  | 'cancelled'
  | 'completed'
  | 'disputed'
  | 'draft'
  | 'in_progress'
  | 'published'

export type OrderUrgency = 'high' | 'low' | 'medium' | 'urgent'

export type PaymentGateway = 'manual' | 'stripe'

export type PaymentMethodMethodType = 'bank_transfer' | 'credit_card' | 'debit_card' | 'digital_wallet'

export type PaymentStatus = 'cancelled' | 'completed' | 'failed' | 'pending' | 'processing' | 'refunded'

export type PayoutAccountMethod = 'bank_account' | 'card' | 'mobile_wallet'

export type PerformanceMetricsTimePeriod = 'daily' | 'hourly' | 'monthly' | 'weekly'

export type PushSubscriptionService = 'fcm' | 'web'

export type RefundStatus = 'failed' | 'pending' | 'processing' | 'succeeded'

export type ServiceAddonPriceType = 'fixed' | 'per_hour' | 'per_unit' | 'percentage'

export type ServiceProviderServicePriceType = 'fixed' | 'hourly' | 'negotiable'

export type ServiceSubcategoryComplexityLevel = 'advanced' | 'beginner' | 'expert' | 'intermediate'

export type StoredFileAttachment = 'chat_message' | 'dispute' | 'order_photo' | 'user' | 'verification'

export type StoredFilePurpose = 'avatar' | 'chat_attachment' | 'dispute_evidence' | 'order_photo' | 'verification'

export type SystemSettingSettingType = 'boolean' | 'file' | 'integer' | 'json' | 'string'

export type Timestamp = ColumnType<string, Date | string, Date | string>

export type UserActivityActivityType =
  | 'bid_submitted'
  | 'chat_message'
  | 'login'
  | 'logout'
  | 'order_created'
  | 'order_viewed'
  | 'payment_made'
  | 'profile_updated'
  | 'search_performed'
  | 'service_viewed'

export type UserNotificationPriority = 'high' | 'low' | 'normal' | 'urgent'

export type UserNotificationStatus = 'cancelled' | 'delivered' | 'failed' | 'pending' | 'sent'

export type UserProfileGender = 'female' | 'male' | 'other' | 'prefer_not_to_say'

export type UserProfileUserType = 'both' | 'client' | 'service_provider'

export type UserRetentionAnalyticsUserType = 'client' | 'service_provider'

export type UserStaffRole = 'admin' | 'finance' | 'moderator' | 'support'

export type UserUserType = 'free' | 'paid' | 'premium_paid'

export type UserVerificationStatus = 'approved' | 'pending' | 'rejected'

export type UserVerificationVerificationType =
  | 'background_check'
  | 'business'
  | 'email'
  | 'identity'
  | 'insurance'
  | 'license'
  | 'phone'

export interface AccountExports {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Until when it can be fetched
   */
  expires_at: Timestamp | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Its key in file storage; empty until it is ready
   */
  key: Generated<string>
  /**
   * When it was ready
   */
  ready_at: Timestamp | null
  /**
   * SHA-256 of its bytes, in hexadecimal; empty until it is ready
   */
  sha256: Generated<string>
  /**
   * Size in bytes; 0 until it is ready
   */
  size: Generated<Int8>
  /**
   * Whether it can be fetched
   */
  status: Generated<ExportStatus>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Whose; one each
   */
  user_id: string
}

export interface AddonNames {
  addon_id: string | null
  language: string | null
  name: string | null
}

export interface AppVersions {
  /**
   * Number of the build, growing per platform
   */
  build_number: number
  /**
   * SHA-256 of the download in hex; empty when unknown
   */
  checksum: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Further requirements, by name
   */
  device_requirements: Generated<Json>
  /**
   * Where to get it; empty when only from a store
   */
  download_url: Generated<string>
  /**
   * Size of the download in bytes; 0 while unknown
   */
  file_size: Generated<Int8>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether this version is offered
   */
  is_active: Generated<boolean>
  /**
   * Whether older versions must update before going on
   */
  is_forced_update: Generated<boolean>
  /**
   * Newest operating system it runs on; empty for any
   */
  max_os_version: Generated<string>
  /**
   * Oldest operating system it runs on; empty for any
   */
  min_os_version: Generated<string>
  /**
   * Platform it runs on
   */
  platform: Generated<AppVersionPlatform>
  /**
   * When it was, or will be, released
   */
  release_date: Generated<Timestamp>
  /**
   * What is new
   */
  release_notes: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Version as people see it, such as 2.4.1
   */
  version: string
}

export interface AreaPlaces {
  city: string | null
  id: string | null
  latitude: string | null
  longitude: string | null
}

export interface AuditLog {
  /**
   * What made it: user, anonymous, migration, job:…, command:… or demo; for one connected to the database directly, database: and the role
   */
  actor: Generated<string>
  /**
   * The user who made it; null for the system
   */
  actor_id: string | null
  /**
   * When the change was made: the start of its transaction
   */
  at: Generated<Timestamp>
  /**
   * Per changed column [old, new]; secret and encrypted columns only as "changed", erased ones as "erased"
   */
  changes: Json
  /**
   * What is left of erased values: their digests, and the keys to the digests of the others; null while none is erased
   */
  erasure: Json | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * What happened; soft_delete and restore are told apart from other updates, a purge from a delete of a live row; erase of values in this log, and a read of it, are recorded too
   */
  operation: AuditOperation
  /**
   * Why, as the actor said; for deletes, restores, purges and erasures
   */
  reason: string | null
  /**
   * The request, job, migration or command it was made in; for one connected directly, their connection
   */
  request_id: Generated<string>
  /**
   * The id of the row; for a read of this log, of the reader
   */
  row_id: string
  /**
   * Keeps the digests of its values from being guessed; null once some were erased
   */
  salt: string | null
  /**
   * The table, without its schema
   */
  table_name: string
  /**
   * The transaction that wrote it; 0 where the audit's triggers did not
   */
  xid: Generated<Int8>
}

export interface AuditSeals {
  /**
   * When the log was taken over from another cluster, as after a restore: rows from before are counted by that one
   */
  adopted_at: Timestamp | null
  /**
   * Where in file storage the archive of the month is; null for rows
   */
  archive_key: string | null
  /**
   * The SHA-256 of that file, in hex; null for rows
   */
  archive_sha256: string | null
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * The digest of each of them, by audit.digest()
   */
  digests: ArrayType<Buffer>
  /**
   * SHA-256 over everything above but id and position
   */
  hash: Buffer
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The key of the ring that signed it
   */
  key_id: string
  /**
   * Whether it seals rows, or says that the month was archived and its rows dropped
   */
  kind: Generated<AuditSealKind>
  /**
   * The last row of that transaction that is sealed
   */
  last_id: string
  /**
   * The transaction up to which the rows of all months are sealed
   */
  last_xid: Int8
  /**
   * HMAC-SHA256 of the hash; signed anew when keys rotate
   */
  mac: Buffer
  /**
   * The month (UTC) of the rows, and of the chain; its first day
   */
  month: string
  /**
   * Counts the seals of the month from 1
   */
  number: number
  /**
   * Counts all seals, in the order in which they were made
   */
  position: Int8
  /**
   * The hash of the seal before; for the first of a month of the last one made before; zeros for the very first
   */
  previous_hash: Buffer
  /**
   * The rows of audit_log that it seals, in order
   */
  row_ids: string[]
  /**
   * The database cluster whose transactions last_xid counts; another one counts anew
   */
  system_id: string
}

export interface AuthAccounts {
  /**
   * Access token of the provider
   */
  access_token: string | null
  /**
   * When the access token ends
   */
  access_token_expires_at: Timestamp | null
  /**
   * Their id at the provider; their own id for a password
   */
  account_id: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * OpenID token of the provider
   */
  id_token: string | null
  /**
   * argon2id hash of the password
   */
  password: string | null
  /**
   * Who vouches for them; credential means a password
   */
  provider_id: string
  /**
   * Refresh token of the provider
   */
  refresh_token: string | null
  /**
   * When the refresh token ends
   */
  refresh_token_expires_at: Timestamp | null
  /**
   * What the provider lets us do
   */
  scope: string | null
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Whose way in it is
   */
  user_id: string
}

export interface AuthSessions {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it ends by itself
   */
  expires_at: Timestamp
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Address it was opened from
   */
  ip_address: string | null
  /**
   * The secret that the cookie or bearer token carries
   */
  token: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Program it was opened with
   */
  user_agent: string | null
  /**
   * Whose session it is
   */
  user_id: string
}

export interface AuthVerifications {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it is no longer taken
   */
  expires_at: Timestamp
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * What is being verified, such as an address
   */
  identifier: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * The code or token
   */
  value: string
}

export interface Bids {
  /**
   * When the client accepted it
   */
  accepted_at: Timestamp | null
  /**
   * What they want for the work, without add-ons and travel
   */
  amount: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * ISO 4217 currency of the amount; that of the order
   */
  currency: Generated<string>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * What they say to the client
   */
  description: Generated<string>
  /**
   * How long they expect to need, in minutes; 0 when they do not say
   */
  estimated_duration: Generated<number>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Whether the amount can be talked about
   */
  is_negotiable: Generated<boolean>
  /**
   * The order bid on
   */
  order_id: string
  /**
   * Who bids
   */
  provider_id: string
  /**
   * When it was rejected, also by another being accepted
   */
  rejected_at: Timestamp | null
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Where it stands
   */
  status: Generated<BidStatus>
  /**
   * Terms of the provider
   */
  terms_conditions: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * When the provider withdrew it
   */
  withdrawn_at: Timestamp | null
}

export interface BidSides {
  bid_id: string | null
  client_user_id: string | null
  order_id: string | null
  provider_user_id: string | null
  status: BidStatus | null
  title: string | null
}

export interface BookableAddons {
  id: string | null
  subcategory_id: string | null
}

export interface BusinessMetrics {
  /**
   * Mean time from published to completed, in hours
   */
  average_order_processing_time: Generated<number>
  /**
   * Place in the market; entered by staff
   */
  competitive_position: BusinessMetricsCompetitivePosition | null
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Mean rating by clients, 1 to 5; 0 for none
   */
  customer_satisfaction_score: Generated<string>
  /**
   * The day, in the platform's time zone
   */
  date: string
  /**
   * What clients paid
   */
  gross_merchandise_volume: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Share of the market, in percent; entered by staff
   */
  market_share: Generated<string>
  /**
   * Gross volume of 30 days against the 30 before, in percent
   */
  month_over_month_growth: Generated<string>
  /**
   * What the platform kept, less fees, refunds and chargebacks; negative for a loss
   */
  net_revenue: Generated<string>
  /**
   * Completed among the orders that ended, in percent
   */
  order_fulfillment_rate: Generated<string>
  /**
   * Net revenue among the gross volume, in percent; negative for a loss
   */
  profit_margin: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Gross volume of 365 days against the 365 before, in percent
   */
  year_over_year_growth: Generated<string>
}

export interface CalendarFeeds {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The language of its words
   */
  language: string
  /**
   * When a calendar last asked
   */
  last_fetched_at: Timestamp | null
  /**
   * Whose jobs; one address each
   */
  provider_id: string
  /**
   * SHA-256 of the secret in the address, in hex
   */
  token_hash: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface CatalogTranslations {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * The id of that row
   */
  entity_id: string
  /**
   * What kind of row is translated
   */
  entity_type: CatalogTranslationEntityType
  /**
   * The column that is translated
   */
  field: CatalogTranslationField
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The language, as in languages.code
   */
  language_code: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Its text in that language
   */
  value: string
}

export interface CatalogVersion {
  /**
   * The transaction
   */
  changed_in: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ChatConnections {
  /**
   * The room that is looked at there; null for none
   */
  chat_room_id: string | null
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Id of the socket
   */
  id: string
  /**
   * The process that serves it; what a dead one served goes with it
   */
  process_id: string
  /**
   * Whose it is
   */
  user_id: string
}

export interface ChatMessageEdits {
  /**
   * What it said until then
   */
  content: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The message
   */
  message_id: string
}

export interface ChatMessages {
  /**
   * The file that is attached; null for none
   */
  attachment_file_id: string | null
  /**
   * File name of the attachment; empty for none
   */
  attachment_name: Generated<string>
  /**
   * Size of the attachment in bytes; 0 for none
   */
  attachment_size: Generated<Int8>
  /**
   * Media type of the attachment; empty for none
   */
  attachment_type: Generated<string>
  /**
   * Address of an attachment that is kept elsewhere; empty for none
   */
  attachment_url: Generated<string>
  /**
   * The transaction that last changed what it says; kept by a trigger
   */
  changed_xid: Generated<string>
  /**
   * The room
   */
  chat_room_id: string
  /**
   * The sender's own id for it, or the event that it tells of: the same is stored once; empty for none
   */
  client_id: Generated<string>
  /**
   * What the platform says, put into the words of each reader's language; empty for what people say
   */
  code: Generated<string>
  /**
   * The text; empty for a bare attachment, and where code says it
   */
  content: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * When its sender last changed it; null for never
   */
  edited_at: Timestamp | null
  /**
   * When staff hid it; null for never
   */
  hidden_at: Timestamp | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Whether contact details were taken out of it
   */
  is_masked: Generated<boolean>
  /**
   * Whether somebody else read it
   */
  is_read: Generated<boolean>
  /**
   * Whether it is shown as the platform's own, and unread for all: nobody need know in whose doing it came
   */
  is_unsigned: Generated<boolean>
  /**
   * What kind it is
   */
  message_type: Generated<ChatMessageMessageType>
  /**
   * What stands in the words of code, as an object of texts
   */
  params: Generated<Json>
  /**
   * When it was first read
   */
  read_at: Timestamp | null
  /**
   * The message it answers
   */
  reply_to_id: string | null
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Who said it; for what the platform says, in whose doing it came
   */
  sender_id: string
  /**
   * Its number in the room, from 1 without gaps
   */
  seq: Generated<Int8>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ChatNotifications {
  /**
   * The room
   */
  chat_room_id: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether they read it
   */
  is_read: Generated<boolean>
  /**
   * The message
   */
  message_id: string
  /**
   * Why they were told
   */
  notification_type: ChatNotificationNotificationType
  /**
   * When they read it
   */
  read_at: Timestamp | null
  /**
   * How they were told
   */
  sent_via: Generated<ChatNotificationSentVia>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Who was told
   */
  user_id: string
}

export interface ChatParticipants {
  /**
   * When they put it away; null while it is in their list, to which the next message brings it back
   */
  archived_at: Timestamp | null
  /**
   * The transaction that last changed it; kept by a trigger
   */
  changed_xid: Generated<string>
  /**
   * The room
   */
  chat_room_id: string
  /**
   * Of which kind the room is; kept by a trigger
   */
  chat_type: Generated<ChatRoomChatType>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * The number up to which a device of theirs has it
   */
  delivered_seq: Generated<Int8>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether they have it open
   */
  is_online: Generated<boolean>
  /**
   * When they last had it open
   */
  last_seen: Timestamp | null
  /**
   * Its place in their list of rooms: the last message; null while there is nothing to show
   */
  latest_at: Timestamp | null
  /**
   * When they left or were removed; null while they are in it
   */
  left_at: Timestamp | null
  /**
   * Until when they are not notified; null for no end to it
   */
  mute_until: Timestamp | null
  /**
   * Whether they are notified of messages
   */
  notifications_enabled: Generated<boolean>
  /**
   * The number up to which they have read
   */
  read_seq: Generated<Int8>
  /**
   * What they may do in it
   */
  role: Generated<ChatParticipantRole>
  /**
   * Messages of others that they have not read
   */
  unread_count: Generated<number>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Who is in it
   */
  user_id: string
}

export interface ChatPresences {
  /**
   * When their last socket closed; while one is open, when the first opened
   */
  last_seen: Generated<Timestamp>
  /**
   * The user
   */
  user_id: string
}

export interface ChatProcesses {
  /**
   * Made anew at each start
   */
  id: string
  /**
   * Its last sign of life
   */
  seen_at: Generated<Timestamp>
}

export interface ChatReports {
  /**
   * What was done about it
   */
  action_taken: Generated<string>
  /**
   * Notes of staff, not shown to users
   */
  admin_notes: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * What they say about it
   */
  description: Generated<string>
  /**
   * What they show for it, as an array of objects
   */
  evidence: Generated<Json>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * What is wrong with it
   */
  reason: ChatReportReason
  /**
   * Who reported it; once a message
   */
  reported_by_id: string
  /**
   * The message
   */
  reported_message_id: string
  /**
   * When it was decided
   */
  resolved_at: Timestamp | null
  /**
   * The member of staff who decided
   */
  resolved_by_id: string | null
  /**
   * Where it stands
   */
  status: Generated<ChatReportStatus>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ChatRooms {
  /**
   * The bid it is about, until that is accepted and the room becomes the order's; contact details are masked as long
   */
  bid_id: string | null
  /**
   * The transaction that last changed it or a receipt in it; kept by a trigger
   */
  changed_xid: Generated<string>
  /**
   * What it is for
   */
  chat_type: Generated<ChatRoomChatType>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * The two friends or the one user whose only room of its kind this is; null for others
   */
  direct_key: string | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether messages can be sent
   */
  is_active: Generated<boolean>
  /**
   * Whether somebody of staff is in it; kept by a trigger
   */
  is_attended: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * When the last message was sent; null while there is none
   */
  last_message_at: Timestamp | null
  /**
   * The number of its last message; messages are numbered from 1 without gaps
   */
  last_seq: Generated<Int8>
  /**
   * The order it is about; null for others
   */
  order_id: string | null
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * What it is about; empty where the people in it say it
   */
  title: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ChatTemplates {
  /**
   * What it is for
   */
  category: ChatTemplateCategory
  /**
   * Its text, with variables in {{ }}
   */
  content: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether it can be chosen
   */
  is_active: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * The language it is in; null for one that suits all
   */
  language: string | null
  /**
   * Name in the list of templates
   */
  name: string
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Its heading; empty for none
   */
  subject: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * How often it was used
   */
  usage_count: Generated<number>
  /**
   * Names of the variables it takes, as an array
   */
  variables: Generated<Json>
}

export interface ClientCards {
  city: string | null
  id: string | null
  name: string | null
  photo_url: string | null
  user_id: string | null
}

export interface ClientFavoriteProviders {
  /**
   * Who marked
   */
  client_id: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Who was marked
   */
  provider_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ClientProfiles {
  /**
   * Budgets they usually have, by name
   */
  budget_preferences: Generated<Json>
  /**
   * How many of them were cancelled
   */
  cancelled_orders: Generated<number>
  /**
   * How many of them were completed
   */
  completed_orders: Generated<number>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Areas they usually order in, as an array of ids
   */
  preferred_service_areas: Generated<Json>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * How many orders they published
   */
  total_orders: Generated<number>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * The profile; one live client profile each
   */
  user_profile_id: string
}

export interface Deletions {
  /**
   * Who deleted: the session setting app.actor_id.
   */
  actor_id: string | null
  /**
   * When its rows were written to an archive; null if never.
   */
  archived_at: Timestamp | null
  /**
   * Rows taken per table, for example {"cities": 1, "streets": 40}.
   */
  counts: Generated<Json>
  created_at: Generated<Timestamp>
  /**
   * Why they must not; empty while they may.
   */
  hold_reason: Generated<string>
  id: Generated<string>
  /**
   * Whether its rows must not leave the disk.
   */
  legal_hold: Generated<boolean>
  /**
   * When a purge last found that they cannot leave; null if never.
   */
  purge_refused_at: Timestamp | null
  /**
   * When its rows began to leave the disk; from then on it cannot be restored.
   */
  purge_started_at: Timestamp | null
  /**
   * When its rows left the disk.
   */
  purged_at: Timestamp | null
  /**
   * When its rows last came back from an archive; the time until its purge counts from then.
   */
  put_back_at: Timestamp | null
  /**
   * Why, in words: as given, else the session setting app.reason.
   */
  reason: Generated<string>
  /**
   * In which request: the session setting app.request_id.
   */
  request_id: string | null
  /**
   * When its rows came back; null while they are deleted.
   */
  restored_at: Timestamp | null
  /**
   * The row asked to be deleted; null when several were at once.
   */
  root_id: string | null
  /**
   * The table whose rows were asked to be deleted.
   */
  root_table: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface DoomedFiles {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When the content is removed; an upload is complete long before
   */
  due_at: Generated<Timestamp>
  /**
   * The id that the file has or had
   */
  id: string
  /**
   * All keys it can have in file storage
   */
  keys: string[]
}

export interface Erasures {
  /**
   * When it last should have begun and something was still open; null if never
   */
  blocked_at: Timestamp | null
  /**
   * When it was called off
   */
  cancelled_at: Timestamp | null
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it begins; until then it can be called off
   */
  due_at: Timestamp
  /**
   * When nothing was left
   */
  finished_at: Timestamp | null
  /**
   * Whether it begins whatever is open, because it was done before a backup came back
   */
  forced: Generated<boolean>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * By what the person is looked for while it runs, as JSON; encrypted, empty before and after
   */
  marks: Generated<string>
  /**
   * Why, as staff said; empty where they asked themselves
   */
  reason: Generated<string>
  /**
   * Who asked: they themselves, or staff; null where a restored database has to be erased anew
   */
  requested_by_id: string | null
  /**
   * The last stage that is complete; empty before the first
   */
  stage: Generated<string>
  /**
   * When it began
   */
  started_at: Timestamp | null
  /**
   * Where it stands
   */
  status: Generated<ErasureStatus>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Who is erased; not a reference, since the row may have left the disk long ago
   */
  user_id: string
  /**
   * All accounts of theirs: this one, and deleted ones with the same address; empty until it begins
   */
  user_ids: Generated<string[]>
}

export interface FriendshipRequests {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Who is asked
   */
  receiver_id: string
  /**
   * Who asks
   */
  sender_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface Friendships {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * The one who accepted
   */
  friend_id: string
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * The one who asked
   */
  user_id: string
}

export interface IdempotencyKeys {
  /**
   * Body of the answer; null for none
   */
  body: Json | null
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Headers of the answer that a repeat gets too
   */
  headers: Json | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The Idempotency-Key it came with
   */
  key: string
  /**
   * When the request that runs it began
   */
  locked_at: Generated<Timestamp>
  /**
   * Its HTTP method
   */
  method: string
  /**
   * Its path
   */
  path: string
  /**
   * Hash of its body, so that the same key with another body is refused
   */
  request_hash: string
  /**
   * Whether it still runs
   */
  state: Generated<IdempotencyKeyState>
  /**
   * HTTP status of the answer; null while it runs
   */
  status: number | null
  /**
   * The user who made it; null for an anonymous request
   */
  user_id: string | null
  /**
   * Who made it: the user, or where an anonymous request came from
   */
  user_key: string
}

export interface InvoiceCounters {
  /**
   * The last number given
   */
  last_number: Generated<number>
  /**
   * The year
   */
  year: number
}

export interface Invoices {
  /**
   * Part of the subtotal that is for add-ons
   */
  addons_amount: Generated<string>
  /**
   * Who pays
   */
  client_id: string
  /**
   * The user who pays
   */
  client_user_id: string | null
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * ISO 4217 currency of all its amounts
   */
  currency: Generated<string>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * What is taken off
   */
  discount_amount: Generated<string>
  /**
   * Day by which it is to be paid
   */
  due_date: string | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Day it was made
   */
  invoice_date: Generated<string>
  /**
   * Number on the invoice, such as INV-2026-000123, without gaps
   */
  invoice_number: string
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Notes to the client
   */
  notes: Generated<string>
  /**
   * The order
   */
  order_id: string
  /**
   * What was paid so far; refunds do not lower it
   */
  paid_amount: Generated<string>
  /**
   * When it was paid in full
   */
  paid_date: Timestamp | null
  /**
   * The platform's commission inside the subtotal
   */
  platform_fee: Generated<string>
  /**
   * Who does the work
   */
  provider_id: string
  /**
   * How much of it was paid back
   */
  refunded_amount: Generated<string>
  /**
   * When the money became the provider's; what is paid later becomes theirs at once
   */
  released_at: Timestamp | null
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Where it stands
   */
  status: Generated<InvoiceStatus>
  /**
   * Bid, add-ons and travel fee
   */
  subtotal: string
  /**
   * Tax on top
   */
  tax_amount: Generated<string>
  /**
   * Terms it was made under
   */
  terms_conditions: Generated<string>
  /**
   * What is to be paid: subtotal - discount + tax
   */
  total_amount: string
  /**
   * Part of the subtotal that is for travel
   */
  travel_fee: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface Languages {
  /**
   * ISO 639 code with an optional region, such as ky or pt-BR
   */
  code: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * ISO 4217 currency usual with this language
   */
  currency_code: Generated<string>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * Name of the flag icon
   */
  flag_icon: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether users may choose it
   */
  is_active: Generated<boolean>
  /**
   * Whether it is used where nothing better is known; at most one is
   */
  is_default: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Locale for formatting, such as ky-KG
   */
  locale_code: Generated<string>
  /**
   * Name in English
   */
  name: string
  /**
   * Name in the language itself
   */
  native_name: string
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Whether it is written from right to left
   */
  rtl_support: Generated<boolean>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface LedgerEntries {
  /**
   * The account it is booked on
   */
  account: LedgerAccount
  /**
   * Debits are positive: what we have or spent; credits negative: what we owe or earned
   */
  amount: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * ISO 4217 currency of the amount
   */
  currency: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whose money it is, where the account is kept per provider
   */
  provider_id: string | null
  /**
   * The movement it is a side of
   */
  transaction_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Whose money it is, where the account is kept per user
   */
  user_id: string | null
}

export interface LedgerTransactions {
  /**
   * When the money moved
   */
  at: Generated<Timestamp>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The invoice it belongs to
   */
  invoice_id: string | null
  /**
   * What happened, such as payment_captured
   */
  kind: string
  /**
   * The order it belongs to
   */
  order_id: string | null
  /**
   * The payment it books
   */
  payment_id: string | null
  /**
   * Names the event it books; unique, so that no event is booked twice
   */
  reference: string
  /**
   * The refund it books
   */
  refund_id: string | null
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface NotificationDeliveries {
  /**
   * The channel
   */
  channel: NotificationDeliveryChannel
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it arrived
   */
  delivered_at: Timestamp | null
  /**
   * Why it last failed; empty when it did not
   */
  error_message: Generated<string>
  /**
   * What the channel calls it; empty until known
   */
  external_id: Generated<string>
  /**
   * What the channel last answered
   */
  external_response: Generated<Json>
  /**
   * When it last failed
   */
  failed_at: Timestamp | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The notification; once a channel
   */
  notification_id: string
  /**
   * How often it was tried again
   */
  retry_count: Generated<number>
  /**
   * When it was handed over
   */
  sent_at: Timestamp | null
  /**
   * Where it stands
   */
  status: Generated<NotificationDeliveryStatus>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface NotificationLogs {
  /**
   * What happened
   */
  action: NotificationLogAction
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * The delivery, where it was about one channel
   */
  delivery_id: string | null
  /**
   * More about it, by name
   */
  details: Generated<Json>
  /**
   * What went wrong; empty when nothing did
   */
  error_message: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The notification
   */
  notification_id: string
  /**
   * How long the step took, in milliseconds
   */
  processing_time: Generated<number | null>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface NotificationPreferences {
  /**
   * Whether to tell about bids
   */
  bid_notifications: Generated<boolean>
  /**
   * Whether to tell about messages
   */
  chat_notifications: Generated<boolean>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Whether to collect notifications, and for how long
   */
  digest_frequency: Generated<NotificationPreferenceDigestFrequency>
  /**
   * Whether to send e-mail
   */
  email_notifications: Generated<boolean>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether to show notifications in the apps
   */
  in_app_notifications: Generated<boolean>
  /**
   * What not to send through which channel, as an array of channel:kind, such as email:chat
   */
  muted: Generated<Json>
  /**
   * Whether to tell about their orders
   */
  order_updates: Generated<boolean>
  /**
   * Whether to tell about payments
   */
  payment_notifications: Generated<boolean>
  /**
   * Whether to tell about offers
   */
  promotional_notifications: Generated<boolean>
  /**
   * Whether to send push notifications
   */
  push_notifications: Generated<boolean>
  /**
   * Time of day until which to be silent; may be on the next day
   */
  quiet_hours_end: string | null
  /**
   * Time of day from which to be silent, in their time zone
   */
  quiet_hours_start: string | null
  /**
   * Whether to send SMS
   */
  sms_notifications: Generated<boolean>
  /**
   * Whether to tell about the platform itself
   */
  system_notifications: Generated<boolean>
  /**
   * Their IANA time zone, such as Asia/Bishkek
   */
  timezone: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * The user; one row each
   */
  user_id: string
}

export interface NotificationQueue {
  /**
   * The channel of the delivery
   */
  channel: NotificationDeliveryChannel
  /**
   * When it was done with
   */
  completed_at: Timestamp | null
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * The delivery that it is for
   */
  delivery_id: string
  /**
   * Why the last attempt failed; empty when none did
   */
  error_message: Generated<string>
  /**
   * Why it waits for its time; null where nothing but its turn holds it
   */
  held_for: NotificationQueueHeldFor | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * How often it may be tried again
   */
  max_retries: Generated<number>
  /**
   * The notification
   */
  notification_id: string
  /**
   * Larger goes first
   */
  priority: Generated<number>
  /**
   * How often it was tried again
   */
  retry_count: Generated<number>
  /**
   * When it should go out
   */
  scheduled_at: Generated<Timestamp>
  /**
   * When the last attempt began
   */
  started_at: Timestamp | null
  /**
   * Where it stands
   */
  status: Generated<NotificationQueueStatus>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface NotificationSuppressions {
  /**
   * The e-mail address or telephone number
   */
  address: string
  /**
   * What kind of address
   */
  channel: NotificationSuppressionChannel
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * What was said
   */
  details: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * How they said so: mail came back, they called it spam, or they answered STOP
   */
  reason: NotificationSuppressionReason
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface NotificationTemplates {
  /**
   * What it is sent for, such as order.assigned.provider; once a language among live templates
   */
  code: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * Whether it goes out by e-mail
   */
  email_enabled: Generated<boolean>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether it is shown in the apps
   */
  in_app_enabled: Generated<boolean>
  /**
   * Whether it is sent at all
   */
  is_active: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * The language it is written in
   */
  language: string
  /**
   * Text, with variables in {{ }}
   */
  message: Generated<string>
  /**
   * Name in the list of templates, unique among live ones
   */
  name: string
  /**
   * What it is about
   */
  notification_type: NotificationTemplateNotificationType
  /**
   * Whether it goes out as a push notification
   */
  push_enabled: Generated<boolean>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Text for push and SMS, with variables in {{ }}
   */
  short_message: Generated<string>
  /**
   * Whether it goes out by SMS
   */
  sms_enabled: Generated<boolean>
  /**
   * Heading, with variables in {{ }}
   */
  subject: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Names of the variables it takes, as an array
   */
  variables: Generated<Json>
}

export interface OrderAddons {
  /**
   * The add-on
   */
  addon_id: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Its name when it was ordered
   */
  name: Generated<string>
  /**
   * The order
   */
  order_id: string
  /**
   * Price of the whole line in the order's currency
   */
  price: string
  /**
   * What unit_price was for when it was ordered
   */
  price_type: Generated<ServiceAddonPriceType>
  /**
   * How many of it
   */
  quantity: Generated<number>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Its price when it was ordered, in the order's currency, or percent of the bid
   */
  unit_price: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface OrderAnalytics {
  /**
   * Clients who did something on the day
   */
  active_clients: Generated<number>
  /**
   * Providers who did something on the day
   */
  active_providers: Generated<number>
  /**
   * Mean number of bids on the orders published on the day
   */
  average_bids_per_order: Generated<string>
  /**
   * Mean final price of the orders completed on the day
   */
  average_order_value: Generated<string>
  /**
   * Orders cancelled on the day
   */
  cancelled_orders: Generated<number>
  /**
   * Orders completed on the day
   */
  completed_orders: Generated<number>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * The day, in the platform's time zone
   */
  date: string
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Orders published on the day
   */
  new_orders: Generated<number>
  /**
   * Users who registered on the day
   */
  new_users: Generated<number>
  /**
   * Bids made on the day
   */
  total_bids: Generated<number>
  /**
   * Commission earned on the day
   */
  total_fees: Generated<string>
  /**
   * Orders there were by the end of the day
   */
  total_orders: Generated<number>
  /**
   * What clients paid on the day
   */
  total_revenue: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface OrderAssignments {
  /**
   * The bid that won it
   */
  accepted_bid_id: string
  /**
   * When the bid was accepted
   */
  assigned_at: Generated<Timestamp>
  /**
   * Rating by the client, 1 to 5; 0 while not rated
   */
  client_rating: Generated<number>
  /**
   * What the client says about the work
   */
  client_review: Generated<string>
  /**
   * Notes of the provider at the end
   */
  completion_notes: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The order; one assignment each
   */
  order_id: string
  /**
   * Notes of the provider on the way
   */
  progress_notes: Generated<string>
  /**
   * Who does it
   */
  provider_id: string
  /**
   * When the client rated it
   */
  reviewed_at: Timestamp | null
  /**
   * Day on which the work begins
   */
  start_date: string | null
  /**
   * Time of day at which it begins, at the place of work
   */
  start_time: string | null
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface OrderCommissions {
  /**
   * The commission
   */
  amount: string
  /**
   * What the rate was applied to
   */
  base_amount: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * ISO 4217 currency of the amounts
   */
  currency: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The invoice it is inside
   */
  invoice_id: string
  /**
   * The order
   */
  order_id: string
  /**
   * The category's commission rate at that moment, in percent
   */
  rate: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface OrderDisputes {
  /**
   * Notes of staff, not shown to either side
   */
  admin_notes: Generated<string>
  /**
   * The client of the order; kept by a trigger
   */
  client_id: string | null
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * What happened, as they say
   */
  description: Generated<string>
  /**
   * What it is about
   */
  dispute_type: OrderDisputeDisputeType
  /**
   * What they show for it, as an array of objects
   */
  evidence: Generated<Json>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The order; one open dispute at a time
   */
  order_id: string
  /**
   * The provider of the order; kept by a trigger
   */
  provider_id: string | null
  /**
   * Who raised it
   */
  raised_by_id: string
  /**
   * What was decided, and why
   */
  resolution: Generated<string>
  /**
   * When it was decided
   */
  resolved_at: Timestamp | null
  /**
   * The member of staff who decided
   */
  resolved_by_id: string | null
  /**
   * Where it stands
   */
  status: Generated<OrderDisputeStatus>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface OrderInvoices {
  /**
   * The invoice
   */
  id: string | null
  /**
   * Its number, such as INV-2026-000123
   */
  invoice_number: string | null
  /**
   * The order
   */
  order_id: string | null
  /**
   * Where it stands
   */
  status: InvoiceStatus | null
}

export interface OrderParties {
  client_name: string | null
  client_user_id: string | null
  order_id: string | null
  provider_name: string | null
  provider_user_id: string | null
  title: string | null
}

export interface OrderPhotos {
  /**
   * What it shows
   */
  caption: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * The file that it is; null for a photo that is kept elsewhere
   */
  file_id: string | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Whether it stands for the order in lists; at most one an order
   */
  is_primary: Generated<boolean>
  /**
   * The order
   */
  order_id: string
  /**
   * Address of a photo that is kept elsewhere; empty for a file
   */
  photo_url: Generated<string>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Its place among the photos of the order, from 0
   */
  sort_order: Generated<number>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface Orders {
  /**
   * Factor of the area on usual prices, as it was when ordered
   */
  area_multiplier: Generated<string>
  /**
   * When a bid was accepted
   */
  assigned_at: Timestamp | null
  /**
   * Attached files, as an array of objects
   */
  attachments: Generated<Json>
  /**
   * Live bids that were not withdrawn; kept by a trigger
   */
  bid_count: Generated<number>
  /**
   * Most the client wants to pay
   */
  budget_max: string | null
  /**
   * Least the client expects to pay
   */
  budget_min: string | null
  /**
   * Why it was cancelled
   */
  cancel_reason: Generated<string>
  /**
   * When it was cancelled
   */
  cancelled_at: Timestamp | null
  /**
   * Whose decision it was to cancel it; null where it is not known
   */
  cancelled_by: string | null
  /**
   * City it is in
   */
  city: Generated<string>
  /**
   * Who orders
   */
  client_id: string
  /**
   * When the work was accepted
   */
  completed_at: Timestamp | null
  /**
   * When finished work counts as accepted, unless the client decides before
   */
  completes_at: Timestamp | null
  /**
   * Country it is in
   */
  country: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * ISO 4217 currency of all its amounts
   */
  currency: Generated<string>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * What is to be done
   */
  description: Generated<string>
  /**
   * Until when the completed order can still be disputed
   */
  disputable_until: Timestamp | null
  /**
   * When it was last disputed
   */
  disputed_at: Timestamp | null
  /**
   * The status before a dispute; set while disputed only
   */
  disputed_from: OrderStatus | null
  /**
   * Amount of the accepted bid; set at the award
   */
  final_price: string | null
  /**
   * When the provider said the work is done
   */
  finished_at: Timestamp | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Whether staff feature it
   */
  is_featured: Generated<boolean>
  /**
   * Latitude in degrees north
   */
  latitude: string | null
  /**
   * Street and house, or how to find it
   */
  location: Generated<string>
  /**
   * Longitude in degrees east
   */
  longitude: string | null
  /**
   * Postal code
   */
  postal_code: Generated<string>
  /**
   * Who does it, as in order_assignments; kept by a trigger
   */
  provider_id: string | null
  /**
   * When it was published; the feed of open orders is sorted by it
   */
  published_at: Timestamp | null
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Area it is in, whose surcharges apply
   */
  service_area_id: string | null
  /**
   * Category of what is ordered, so that lists can filter by it; kept by a trigger
   */
  service_category_id: string | null
  /**
   * Day on which the work should be done
   */
  service_date: string | null
  /**
   * What is ordered
   */
  service_subcategory_id: string
  /**
   * Time of day at which it should begin, at the place of work
   */
  service_time: string | null
  /**
   * What the provider must mind
   */
  special_requirements: Generated<string>
  /**
   * When the provider began
   */
  started_at: Timestamp | null
  /**
   * Region or state it is in
   */
  state: Generated<string>
  /**
   * Where it stands
   */
  status: Generated<OrderStatus>
  /**
   * What it is about, in a few words
   */
  title: string
  /**
   * Travel fee of the area, as it was when ordered
   */
  travel_fee: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * How soon it is needed
   */
  urgency: Generated<OrderUrgency>
}

export interface OrderSides {
  accepted_bid_id: string | null
  client_user_id: string | null
  order_id: string | null
  provider_user_id: string | null
  status: OrderStatus | null
  title: string | null
}

export interface OrderSubjects {
  /**
   * Where the work is done
   */
  city: string | null
  /**
   * The order
   */
  order_id: string | null
  /**
   * Its title
   */
  title: string | null
}

export interface OutboxMessages {
  /**
   * Whether it is a mail or an SMS
   */
  channel: NotificationSuppressionChannel
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Headers of a mail beside the usual ones, by name
   */
  headers: Generated<Json>
  /**
   * The HTML of a mail; empty for an SMS
   */
  html: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * To whom it would have gone
   */
  recipient: string
  /**
   * Subject of a mail; empty for an SMS
   */
  subject: Generated<string>
  /**
   * The plain text
   */
  text: string
}

export interface PaymentMethods {
  /**
   * Last four characters of the account; empty for others
   */
  account_last4: Generated<string>
  /**
   * Name of the bank; empty for others
   */
  bank_name: Generated<string>
  /**
   * Brand of the card; empty for others
   */
  card_brand: Generated<string>
  /**
   * Month in which the card expires, 1 to 12; 0 for what is no card
   */
  card_exp_month: Generated<number>
  /**
   * Year in which the card expires; 0 for what is no card
   */
  card_exp_year: Generated<number>
  /**
   * Last four digits of the card; empty for others
   */
  card_last4: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether it can be used
   */
  is_active: Generated<boolean>
  /**
   * Whether it is offered first; at most one a user
   */
  is_default: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * What kind it is
   */
  method_type: PaymentMethodMethodType
  /**
   * What the gateway knows it by; encrypted, empty when unknown
   */
  processor_token: Generated<string>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Whose it is
   */
  user_id: string
  /**
   * Id of the wallet; encrypted, empty for others
   */
  wallet_id: Generated<string>
  /**
   * Kind of wallet; empty for others
   */
  wallet_type: Generated<string>
}

export interface PaymentProviders {
  /**
   * Public key; encrypted, empty for none
   */
  api_key: Generated<string>
  /**
   * Further configuration, as JSON; encrypted, empty for none
   */
  config_data: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether payments can be made through it
   */
  is_active: Generated<boolean>
  /**
   * Name of the gateway, as in payments.gateway
   */
  name: string
  /**
   * Secret key; encrypted, empty for none
   */
  secret_key: Generated<string>
  /**
   * ISO 4217 currencies it takes, as an array
   */
  supported_currencies: Generated<Json>
  /**
   * Whether its keys move no real money
   */
  test_mode: Generated<boolean>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Secret its webhooks are signed with; encrypted, empty for none
   */
  webhook_secret: Generated<string>
}

export interface Payments {
  /**
   * What is to be paid
   */
  amount: string
  /**
   * What the gateway took from the client
   */
  captured_amount: Generated<string>
  /**
   * The page on which the client pays; empty until known
   */
  checkout_url: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * ISO 4217 currency of all its amounts
   */
  currency: Generated<string>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * Why it failed; empty when it did not
   */
  error_message: Generated<string>
  /**
   * When that page closes
   */
  expires_at: Timestamp | null
  /**
   * When it failed
   */
  failed_at: Timestamp | null
  /**
   * Who moves the money
   */
  gateway: Generated<PaymentGateway>
  /**
   * What the gateway was asked under the idempotency key, so that it can be asked again
   */
  gateway_request: Generated<Json>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Key of the gateway call, stored before it is made
   */
  idempotency_key: Generated<string>
  /**
   * The invoice; one open payment at a time
   */
  invoice_id: string
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Our number for it, shown to people
   */
  payment_id: string
  /**
   * The saved method used; null for a checkout page
   */
  payment_method_id: string | null
  /**
   * When it was completed
   */
  processed_at: Timestamp | null
  /**
   * What the gateway last answered, without secrets
   */
  processor_response: Generated<Json>
  /**
   * Why staff must look at it before it is booked; null when they need not
   */
  quarantined_reason: string | null
  /**
   * What was paid back
   */
  refund_amount: Generated<string>
  /**
   * Why it was last paid back
   */
  refund_reason: Generated<string>
  /**
   * When it was last paid back
   */
  refunded_at: Timestamp | null
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * How often the gateway was asked again
   */
  retry_count: Generated<number>
  /**
   * Where it stands; it only moves forward
   */
  status: Generated<PaymentStatus>
  /**
   * Charge at Stripe; empty until known
   */
  stripe_charge_id: Generated<string>
  /**
   * Checkout session at Stripe; empty until known
   */
  stripe_checkout_session_id: Generated<string>
  /**
   * Payment intent at Stripe; empty until known
   */
  stripe_payment_intent_id: Generated<string>
  /**
   * What the gateway or the bank calls it; empty until known
   */
  transaction_id: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface PayoutAccounts {
  /**
   * Name of the bank or of the wallet; may be empty for cards
   */
  bank_name: Generated<string>
  /**
   * BIC of the bank, six digits in Kyrgyzstan, or its SWIFT code; empty for what is no bank account
   */
  bic: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * To whom it belongs, as the bank knows them
   */
  holder_name: string
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * What kind it is
   */
  method: PayoutAccountMethod
  /**
   * Number of the account, of the card or of the telephone; encrypted
   */
  number: string
  /**
   * Its last four characters, by which the provider knows it again
   */
  number_last4: string
  /**
   * When staff last read the whole number
   */
  number_read_at: Timestamp | null
  /**
   * Whose it is
   */
  provider_id: string
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface PayoutReadyProviders {
  /**
   * The provider
   */
  provider_id: string | null
}

export interface PerformanceMetrics {
  /**
   * Users who did something
   */
  active_users: Generated<number>
  /**
   * Mean time to answer, in milliseconds
   */
  average_response_time: Generated<number>
  /**
   * Most users at the same time
   */
  concurrent_users: Generated<number>
  /**
   * Mean use of the processors, in percent
   */
  cpu_usage: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Queries made
   */
  database_queries: Generated<Int8>
  /**
   * The day on which the period begins
   */
  date: string
  /**
   * Use of the disk at the end, in percent
   */
  disk_usage: Generated<string>
  /**
   * Share of those among all answers, in percent
   */
  error_rate: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Longest time to answer, in milliseconds
   */
  max_response_time: Generated<number>
  /**
   * Mean use of the memory, in percent
   */
  memory_usage: Generated<string>
  /**
   * Shortest time to answer, in milliseconds
   */
  min_response_time: Generated<number>
  /**
   * How long the period is; hourly is the busiest hour of the day
   */
  time_period: Generated<PerformanceMetricsTimePeriod>
  /**
   * Answers with a status of 500 or more
   */
  total_errors: Generated<number>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ProfileOwners {
  profile_id: string | null
  user_id: string | null
  user_name: string | null
}

export interface ProfilePhones {
  phone_number: string | null
  user_id: string | null
}

export interface ProviderBadges {
  badges: string[] | null
  provider_id: string | null
}

export interface ProviderCards {
  average_rating: string | null
  business_name: string | null
  city: string | null
  id: string | null
  is_available: boolean | null
  is_public: boolean | null
  is_verified_provider: boolean | null
  name: string | null
  photo_url: string | null
  total_reviews: number | null
  user_id: string | null
}

export interface ProviderListings {
  availability_schedule: Json | null
  average_rating: string | null
  business_description: string | null
  business_name: string | null
  city: string | null
  is_available: boolean | null
  is_verified_provider: boolean | null
  name: string | null
  photo_url: string | null
  provider_id: string | null
  service_areas: Json | null
  total_reviews: number | null
  travel_radius: number | null
}

export interface ProviderOffers {
  base_price: string | null
  id: string | null
  price_type: ServiceProviderServicePriceType | null
  provider_id: string | null
  subcategory_id: string | null
}

export interface ProviderPlaces {
  place: string | null
  provider_id: string | null
}

export interface ProviderRecords {
  jobs_done: number | null
  provider_id: string | null
  response_minutes: number | null
}

export interface PushSubscriptions {
  /**
   * Its shared secret, in base64url; empty for FCM
   */
  auth: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * What it calls itself; empty where it does not
   */
  device: Generated<string>
  /**
   * The address at the push service, or the token of the device
   */
  endpoint: string
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Its public key, in base64url; empty for FCM
   */
  p256dh: Generated<string>
  /**
   * How it is reached: Web Push, or Firebase Cloud Messaging
   */
  service: PushSubscriptionService
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Who uses it; the last one who subscribed there
   */
  user_id: string
}

export interface ReachableUsers {
  email: string | null
  id: string | null
  language: string | null
  name: string | null
  staff_role: UserStaffRole | null
}

export interface Refunds {
  /**
   * What is paid back
   */
  amount: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * ISO 4217 currency of the amount; that of the payment
   */
  currency: Generated<string>
  /**
   * Why it failed; empty when it did not
   */
  error_message: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Key of the gateway call, stored before it is made
   */
  idempotency_key: Generated<string>
  /**
   * The payment it is taken from
   */
  payment_id: string
  /**
   * Why
   */
  reason: Generated<string>
  /**
   * Who asked for it; null for the system
   */
  requested_by_id: string | null
  /**
   * How often the gateway was asked again
   */
  retry_count: Generated<number>
  /**
   * Where it stands
   */
  status: Generated<RefundStatus>
  /**
   * Refund at Stripe; empty until known
   */
  stripe_refund_id: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface SavedSearches {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * The filters, by the names of the parameters of the feed
   */
  filters: Generated<Json>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * When the provider last looked: what was published since is new
   */
  last_seen_at: Generated<Timestamp>
  /**
   * What the provider calls it
   */
  name: string
  /**
   * Whose they are
   */
  provider_id: string
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface SearchAnalytics {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * The day, in the platform's time zone
   */
  date: string
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Share of those among all searches, in percent
   */
  search_to_order_conversion_rate: Generated<string>
  /**
   * Searches followed by an order of the same user on the day
   */
  searches_leading_to_orders: Generated<number>
  /**
   * Searches that found something
   */
  searches_with_results: Generated<number>
  /**
   * Searches that found nothing
   */
  searches_without_results: Generated<number>
  /**
   * The categories searched most, as an array of { category_id, count }
   */
  top_categories_searched: Generated<Json>
  /**
   * The most frequent terms, as an array of { term, count }
   */
  top_search_terms: Generated<Json>
  /**
   * Searches made
   */
  total_searches: Generated<number>
  /**
   * Users who searched
   */
  unique_searchers: Generated<number>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface SearchListings {
  /**
   * The areas they named
   */
  areas: string[]
  /**
   * In which city, in small letters; empty for everywhere
   */
  city: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether they take work now
   */
  is_available: boolean
  /**
   * Whether staff verified the business
   */
  is_verified: boolean
  /**
   * The middle of their areas in the city, or else of the city
   */
  place: string | null
  /**
   * The least they ask for in the scope, in the platform's currency
   */
  price: string
  /**
   * Who is listed
   */
  provider_id: string
  /**
   * Their mean rating, 0 to 5; 0 for none
   */
  rating: string
  /**
   * How many ratings they have
   */
  reviews: number
  /**
   * Under which service or category; 00000000-0000-0000-0000-000000000000 for all
   */
  scope_id: string
  /**
   * Their mean rating, drawn towards 4 while they have few: five ratings of 4 are counted along
   */
  score: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * The days they work, a bit each: 1 for Monday to 64 for Sunday; 127 where they do not say
   */
  weekdays: number
}

export interface SearchQueries {
  /**
   * The category of the best service found; null for none
   */
  category_id: string | null
  /**
   * In which city; empty for everywhere
   */
  city: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * In which language the answer was
   */
  language: string
  /**
   * How much was found, at most 200
   */
  results: number
  /**
   * What was typed, without what looks like a number or an address of a person
   */
  text: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface SearchStale {
  /**
   * The transaction
   */
  changed_in: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Its id
   */
  entity_id: string
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * What kind of thing changed
   */
  kind: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface SearchTexts {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Its id
   */
  entity_id: string
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * What is found
   */
  kind: string
  /**
   * The language of the words; empty for the words of a person
   */
  language: Generated<string>
  /**
   * Its name as search_fold writes it
   */
  name: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Folded words of the name (weight A) and of what is said about it (C), and their Russian and English stems (B, D)
   */
  words: string
}

export interface SearchWords {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * The word, as search_fold writes it
   */
  word: string
}

export interface ServiceAddons {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * Description in Kyrgyz
   */
  description: Generated<string>
  /**
   * Minutes it adds to the work; 0 for none
   */
  duration_addition: Generated<number>
  /**
   * Whether it is shown first
   */
  featured: Generated<boolean>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Address of the picture; empty for none
   */
  image: Generated<string>
  /**
   * Whether it can be chosen
   */
  is_active: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Largest quantity that can be chosen; 0 for no limit
   */
  max_quantity: Generated<number>
  /**
   * Smallest quantity that can be chosen
   */
  min_quantity: Generated<number>
  /**
   * Name in Kyrgyz; other languages are in catalog_translations
   */
  name: string
  /**
   * What it needs beforehand, as an array of texts
   */
  prerequisites: Generated<Json>
  /**
   * Price in the platform's currency, or percent of the bid, as price_type says
   */
  price: string
  /**
   * What the price is for: once, a percentage of the bid, each unit, or each hour
   */
  price_type: Generated<ServiceAddonPriceType>
  /**
   * Whether the provider must agree to it
   */
  requires_approval: Generated<boolean>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * The service it is offered with
   */
  subcategory_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ServiceAreaCategories {
  /**
   * A category offered there
   */
  category_id: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The area
   */
  service_area_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ServiceAreas {
  /**
   * Factor on usual prices here; 1 for none
   */
  base_price_multiplier: Generated<string>
  /**
   * City it is in
   */
  city: Generated<string>
  /**
   * Country it is in
   */
  country: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether orders can be placed in it
   */
  is_active: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Latitude of its centre, in degrees north
   */
  latitude: string | null
  /**
   * Longitude of its centre, in degrees east
   */
  longitude: string | null
  /**
   * Name in Kyrgyz, such as a district; other languages are in catalog_translations
   */
  name: string
  /**
   * Its postal codes, as an array of texts
   */
  postal_codes: Generated<Json>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Region or state it is in
   */
  state: Generated<string>
  /**
   * Fee added to each order here, in the platform's currency
   */
  travel_fee: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ServiceCategories {
  /**
   * Address of the banner; empty for none
   */
  banner_image: Generated<string>
  /**
   * Colour as #rrggbb
   */
  color: Generated<string>
  /**
   * Share of an order that the platform keeps, in percent
   */
  commission_rate: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * Description in Kyrgyz
   */
  description: Generated<string>
  /**
   * Usual longest duration in minutes; 0 for none given
   */
  estimated_duration_max: Generated<number>
  /**
   * Usual shortest duration in minutes; 0 for none given
   */
  estimated_duration_min: Generated<number>
  /**
   * Whether it is shown on the front page
   */
  featured: Generated<boolean>
  /**
   * Name of the icon
   */
  icon: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether it is shown and orders can be placed in it
   */
  is_active: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Keywords for search engines, in Kyrgyz, separated by commas
   */
  keywords: Generated<string>
  /**
   * Usual highest price, in the platform's currency
   */
  max_price: string | null
  /**
   * Description for search engines, in Kyrgyz
   */
  meta_description: Generated<string>
  /**
   * Title for search engines, in Kyrgyz
   */
  meta_title: Generated<string>
  /**
   * Smallest bid allowed, in the platform's currency
   */
  min_price: string | null
  /**
   * Name in Kyrgyz; other languages are in catalog_translations
   */
  name: string
  /**
   * Whether providers need a background check
   */
  requires_background_check: Generated<boolean>
  /**
   * Whether providers need insurance
   */
  requires_insurance: Generated<boolean>
  /**
   * Whether providers need a licence
   */
  requires_license: Generated<boolean>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Name in web addresses, unique among live categories
   */
  slug: string
  /**
   * Place in lists, smallest first
   */
  sort_order: Generated<number>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ServiceCategoryAnalytics {
  /**
   * Mean final price of the orders completed on the day
   */
  average_order_value: Generated<string>
  /**
   * Bids made on the day
   */
  bid_count: Generated<number>
  /**
   * The category
   */
  category_id: string
  /**
   * Completed among the orders that ended on the day, in percent
   */
  completion_rate: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * The day, in the platform's time zone
   */
  date: string
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Orders published on the day
   */
  order_count: Generated<number>
  /**
   * What clients paid on the day
   */
  total_revenue: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ServiceNames {
  category_color: string | null
  category_icon: string | null
  category_id: string | null
  category_name: string | null
  is_bookable: boolean | null
  language: string | null
  requires_background_check: boolean | null
  requires_insurance: boolean | null
  requires_license: boolean | null
  subcategory_id: string | null
  subcategory_name: string | null
}

export interface ServicePackageAddons {
  /**
   * An add-on in it
   */
  addon_id: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The package
   */
  package_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ServicePackages {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * Description in Kyrgyz
   */
  description: Generated<string>
  /**
   * How much it saves against its parts, in percent
   */
  discount_percentage: Generated<string>
  /**
   * Usual duration in minutes; 0 for none given
   */
  estimated_duration: Generated<number>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether it is marked as best value
   */
  is_best_value: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Whether it is marked as popular
   */
  is_popular: Generated<boolean>
  /**
   * Name in Kyrgyz; other languages are in catalog_translations
   */
  name: string
  /**
   * Price of the whole package, in the platform's currency
   */
  package_price: string
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * The service it is offered with
   */
  subcategory_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * First day on which it is offered; null for no limit
   */
  valid_from: string | null
  /**
   * Last day on which it is offered; null for no limit
   */
  valid_until: string | null
}

export interface ServiceProviderProfiles {
  /**
   * Hours they work, by weekday
   */
  availability_schedule: Generated<Json>
  /**
   * Mean of their ratings, 0 to 5; 0 while there is none
   */
  average_rating: Generated<string>
  /**
   * What they do
   */
  business_description: Generated<string>
  /**
   * Number of their licence; encrypted, empty for none
   */
  business_license: Generated<string>
  /**
   * Name they work under; empty until they give one
   */
  business_name: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether they take work now
   */
  is_available: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Whether staff verified the business
   */
  is_verified_provider: Generated<boolean>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Areas they work in, as an array of ids
   */
  service_areas: Generated<Json>
  /**
   * How many ratings they have
   */
  total_reviews: Generated<number>
  /**
   * How far they travel, in kilometres
   */
  travel_radius: Generated<number>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * The profile; one live provider profile each
   */
  user_profile_id: string
  /**
   * Documents handed in, as a JSON array; encrypted, empty for none
   */
  verification_documents: Generated<string>
  /**
   * Years of experience
   */
  years_of_experience: Generated<number>
}

export interface ServiceProviderServiceAddons {
  /**
   * An add-on they do with it
   */
  addon_id: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * The provider's service
   */
  provider_service_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ServiceProviderServices {
  /**
   * Their price in the platform's currency, as price_type says
   */
  base_price: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * What they say about it
   */
  description: Generated<string>
  /**
   * Usual duration in minutes; 0 for none given
   */
  estimated_duration: Generated<number>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether it can be ordered now
   */
  is_available: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Whether the price is for the job, for an hour, or to be agreed
   */
  price_type: Generated<ServiceProviderServicePriceType>
  /**
   * Who offers it
   */
  provider_id: string
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * What is offered
   */
  subcategory_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ServiceSubcategories {
  /**
   * Usual price, in the platform's currency
   */
  base_price: string | null
  /**
   * The category it belongs to
   */
  category_id: string
  /**
   * How much skill it takes
   */
  complexity_level: Generated<ServiceSubcategoryComplexityLevel>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * Description in Kyrgyz
   */
  description: Generated<string>
  /**
   * Usual duration in minutes; 0 for none given
   */
  estimated_duration: Generated<number>
  /**
   * Whether it is shown on the front page
   */
  featured: Generated<boolean>
  /**
   * Name of the icon
   */
  icon: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Address of the picture; empty for none
   */
  image: Generated<string>
  /**
   * Whether it is shown and orders can be placed in it
   */
  is_active: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Description for search engines, in Kyrgyz
   */
  meta_description: Generated<string>
  /**
   * Title for search engines, in Kyrgyz
   */
  meta_title: Generated<string>
  /**
   * Name in Kyrgyz, unique in its category; other languages are in catalog_translations
   */
  name: string
  /**
   * Usual highest price, in the platform's currency
   */
  price_range_max: string | null
  /**
   * Usual lowest price, in the platform's currency
   */
  price_range_min: string | null
  /**
   * Materials needed, as an array of names
   */
  required_materials: Generated<Json>
  /**
   * Tools the provider brings, as an array of names
   */
  required_tools: Generated<Json>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * What has to be minded for safety
   */
  safety_requirements: Generated<string>
  /**
   * Name in web addresses, unique in its category
   */
  slug: string
  /**
   * Place in lists, smallest first
   */
  sort_order: Generated<number>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface ServiceTexts {
  category_id: string | null
  category_name: string | null
  color: string | null
  description: string | null
  icon: string | null
  id: string | null
  keywords: string | null
  kind: string | null
  language: string | null
  name: string | null
  slug: string | null
  subcategory_id: string | null
  subcategory_name: string | null
}

export interface SocketIoAttachments {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<Int8>
  /**
   * The message, in MessagePack
   */
  payload: Buffer
}

export interface SpokenLanguages {
  code: string | null
  id: string | null
}

export interface StoredFiles {
  /**
   * When it was attached
   */
  attached_at: Timestamp | null
  /**
   * The id of that thing
   */
  attached_id: string | null
  /**
   * The kind of thing it belongs to; null while it belongs to nothing
   */
  attached_to: StoredFileAttachment | null
  /**
   * Media type, as found in its bytes
   */
  content_type: string
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Height of an image in pixels; 0 for what is no image
   */
  height: Generated<number>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Its key in file storage
   */
  key: string
  /**
   * Its name where it came from; shown, and never part of a key
   */
  name: Generated<string>
  /**
   * Who uploaded it
   */
  owner_id: string
  /**
   * What it was uploaded for; it can be attached to nothing else
   */
  purpose: StoredFilePurpose
  /**
   * SHA-256 of its bytes, in hexadecimal
   */
  sha256: string
  /**
   * Size in bytes
   */
  size: Int8
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Smaller copies of an image, as objects with key, width, height and size
   */
  variants: Generated<Json>
  /**
   * Width of an image in pixels; 0 for what is no image
   */
  width: Generated<number>
}

export interface StripeCustomers {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Their id at Stripe
   */
  stripe_customer_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * The user
   */
  user_id: string
}

export interface StripeWebhookEvents {
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Why the last attempt failed; empty when none did
   */
  error_message: Generated<string>
  /**
   * The event as it was sent
   */
  event_data: Generated<Json>
  /**
   * What happened, such as checkout.session.completed
   */
  event_type: string
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether its effect is booked
   */
  processed: Generated<boolean>
  /**
   * When it was booked
   */
  processed_at: Timestamp | null
  /**
   * How many attempts failed
   */
  retry_count: Generated<number>
  /**
   * Its id at Stripe; unique, so that a second delivery changes nothing
   */
  stripe_event_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
}

export interface SystemSettings {
  /**
   * Group it is shown in
   */
  category: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * What it does and in what unit, for staff
   */
  description: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether anyone may read it through the API
   */
  is_public: Generated<boolean>
  /**
   * Dotted name, such as orders.dispute_days
   */
  key: string
  /**
   * Largest value allowed, as text; empty for none
   */
  max_value: Generated<string>
  /**
   * Smallest value allowed, as text; empty for none
   */
  min_value: Generated<string>
  /**
   * Whether only an administrator may change it
   */
  requires_admin: Generated<boolean>
  /**
   * How value is read
   */
  setting_type: Generated<SystemSettingSettingType>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Pattern a new value must match; empty for none
   */
  validation_regex: Generated<string>
  /**
   * The value as text, in the form setting_type says
   */
  value: Generated<string>
}

export interface UserActivities {
  /**
   * What they did
   */
  activity_type: UserActivityActivityType
  /**
   * More about it, by name
   */
  context_data: Generated<Json>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Address it came from
   */
  ip_address: string | null
  /**
   * The id of that thing
   */
  related_object_id: string | null
  /**
   * What kind of thing it was done to, such as order; empty for none
   */
  related_object_type: Generated<string>
  /**
   * How long the answer took, in milliseconds
   */
  response_time: number | null
  /**
   * The session it was done in; empty when unknown
   */
  session_id: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Program it came from; empty when unknown
   */
  user_agent: Generated<string>
  /**
   * Who did it
   */
  user_id: string
}

export interface UserNotifications {
  /**
   * The variables it was made with, by name
   */
  context_data: Generated<Json>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * When it first arrived
   */
  delivered_at: Timestamp | null
  /**
   * When the last channel failed
   */
  failed_at: Timestamp | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Whether they read it
   */
  is_read: Generated<boolean>
  /**
   * Whether it is listed in the apps; some go by other channels only
   */
  is_shown: boolean
  /**
   * The language it is in
   */
  language: string
  /**
   * Path of the page that shows that thing; empty for none
   */
  link: Generated<string>
  /**
   * Text
   */
  message: Generated<string>
  /**
   * What it is about
   */
  notification_type: NotificationTemplateNotificationType
  /**
   * How soon it should go out
   */
  priority: Generated<UserNotificationPriority>
  /**
   * When they read it
   */
  read_at: Timestamp | null
  /**
   * The id of that thing
   */
  related_object_id: string | null
  /**
   * What kind of thing it is about, such as order; empty for none
   */
  related_object_type: Generated<string>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * When it first went out
   */
  sent_at: Timestamp | null
  /**
   * Text for push and SMS
   */
  short_message: Generated<string>
  /**
   * Where it stands, over all channels
   */
  status: Generated<UserNotificationStatus>
  /**
   * Heading
   */
  subject: Generated<string>
  /**
   * The template it was made from
   */
  template_id: string
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Who is told
   */
  user_id: string
}

export interface UserProfileIds {
  client_id: string | null
  provider_id: string | null
  user_id: string | null
}

export interface UserProfiles {
  /**
   * Street and house
   */
  address: Generated<string>
  /**
   * What they say about themselves
   */
  bio: Generated<string>
  /**
   * City they live in
   */
  city: Generated<string>
  /**
   * Country
   */
  country: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Date of birth
   */
  date_of_birth: string | null
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * Gender, if they say
   */
  gender: UserProfileGender | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Whether staff verified who they are
   */
  is_verified: Generated<boolean>
  /**
   * Choices the apps keep, by name; those we act on are in notification_preferences
   */
  notification_preferences: Generated<Json>
  /**
   * Telephone number; empty when not given
   */
  phone_number: Generated<string>
  /**
   * Postal code
   */
  postal_code: Generated<string>
  /**
   * The language they prefer
   */
  preferred_language_id: string | null
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * Region or state
   */
  state: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * The user; one live profile each
   */
  user_id: string
  /**
   * Whether they order, offer services, or both
   */
  user_type: Generated<UserProfileUserType>
  /**
   * When staff did
   */
  verification_date: Timestamp | null
}

export interface UserRetentionAnalytics {
  /**
   * Mean length of a session in seconds
   */
  average_session_duration: Generated<number>
  /**
   * Mean number of sessions in 30 days
   */
  average_sessions_per_user: Generated<string>
  /**
   * How many registered
   */
  cohort_size: Generated<number>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * The day on which they registered
   */
  date: string
  /**
   * How many were back after a day, in percent
   */
  day_1_retention: Generated<string>
  /**
   * How many were back after 30 days, in percent
   */
  day_30_retention: Generated<string>
  /**
   * How many were back after a week, in percent
   */
  day_7_retention: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Whether they order or offer
   */
  user_type: UserRetentionAnalyticsUserType
}

export interface Users {
  /**
   * Whether staff shut the user out
   */
  blocked: Generated<boolean>
  /**
   * When staff shut the user out; kept by a trigger
   */
  blocked_at: Timestamp | null
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Days in a row on which they were active, up to now
   */
  day_streak: Generated<number>
  /**
   * When it was deleted; null while it is live.
   */
  deleted_at: Timestamp | null
  /**
   * The deletion that took it; null while it is live.
   */
  deletion_id: string | null
  /**
   * What they say about themselves
   */
  description: string | null
  /**
   * E-mail address, unique among live users, whatever the case
   */
  email: string
  /**
   * Whether the address was proven to be theirs
   */
  email_verified: Generated<boolean>
  /**
   * Firebase Cloud Messaging token of their device
   */
  fcm_token: string | null
  /**
   * Their id in Firebase Authentication
   */
  firebase_user_id: string | null
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * False for an account that was closed; such a user cannot log in
   */
  is_active: Generated<boolean>
  /**
   * Whether the row is deleted, restorably.
   */
  is_deleted: Generated<boolean>
  /**
   * Whether they may enter the back office
   */
  is_staff: Generated<boolean>
  /**
   * Language the platform speaks to them
   */
  language: Generated<string>
  /**
   * When they last logged in
   */
  last_login: Timestamp | null
  /**
   * Longest such streak, in days
   */
  max_day_streak: Generated<number>
  /**
   * Name that others see
   */
  name: string
  /**
   * Id of the file that is their photo
   */
  photo: string | null
  /**
   * Address of a photo kept elsewhere
   */
  photo_url: string | null
  /**
   * Loyalty points
   */
  points: Generated<number>
  /**
   * When it was last restored; null if never.
   */
  restored_at: Timestamp | null
  /**
   * What they may do in the back office; set for staff only
   */
  staff_role: UserStaffRole | null
  /**
   * Offset from UTC in minutes, east is positive
   */
  timezone_difference: Generated<number>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Plan the user is on
   */
  user_type: Generated<UserUserType>
  /**
   * Name for logging in and mentions, unique among live users, whatever the case
   */
  username: Generated<string>
}

export interface UserVerifications {
  /**
   * Notes of staff, not shown to the user
   */
  admin_notes: Generated<string>
  /**
   * When the row was made
   */
  created_at: Generated<Timestamp>
  /**
   * Keyed digests of the document numbers in the evidence, by which equal ones are found; null when not made yet
   */
  document_digests: string[] | null
  /**
   * What was handed in, as JSON; encrypted, empty for nothing
   */
  evidence: Generated<string>
  /**
   * UUID v7, so ids sort by time of creation
   */
  id: Generated<string>
  /**
   * Where it stands; one pending of each type at a time
   */
  status: Generated<UserVerificationStatus>
  /**
   * When the row last changed; kept by a trigger
   */
  updated_at: Generated<Timestamp>
  /**
   * Whose verification it is
   */
  user_profile_id: string
  /**
   * What is verified
   */
  verification_type: UserVerificationVerificationType
  /**
   * When it was decided
   */
  verified_at: Timestamp | null
  /**
   * The member of staff who decided
   */
  verified_by_id: string | null
}

export interface Workers {
  /**
   * The machine it runs on
   */
  host: string
  /**
   * The worker's id in the job queue
   */
  id: string
  /**
   * Its process there
   */
  pid: number
  /**
   * When it last said that it lives
   */
  seen_at: Generated<Timestamp>
  /**
   * When it started
   */
  started_at: Generated<Timestamp>
}

export interface DB {
  account_exports: AccountExports
  addon_names: AddonNames
  app_versions: AppVersions
  area_places: AreaPlaces
  audit_log: AuditLog
  audit_seals: AuditSeals
  auth_accounts: AuthAccounts
  auth_sessions: AuthSessions
  auth_verifications: AuthVerifications
  bid_sides: BidSides
  bids: Bids
  bookable_addons: BookableAddons
  business_metrics: BusinessMetrics
  calendar_feeds: CalendarFeeds
  catalog_translations: CatalogTranslations
  catalog_version: CatalogVersion
  chat_connections: ChatConnections
  chat_message_edits: ChatMessageEdits
  chat_messages: ChatMessages
  chat_notifications: ChatNotifications
  chat_participants: ChatParticipants
  chat_presences: ChatPresences
  chat_processes: ChatProcesses
  chat_reports: ChatReports
  chat_rooms: ChatRooms
  chat_templates: ChatTemplates
  client_cards: ClientCards
  client_favorite_providers: ClientFavoriteProviders
  client_profiles: ClientProfiles
  deletions: Deletions
  doomed_files: DoomedFiles
  erasures: Erasures
  friendship_requests: FriendshipRequests
  friendships: Friendships
  idempotency_keys: IdempotencyKeys
  invoice_counters: InvoiceCounters
  invoices: Invoices
  languages: Languages
  ledger_entries: LedgerEntries
  ledger_transactions: LedgerTransactions
  notification_deliveries: NotificationDeliveries
  notification_logs: NotificationLogs
  notification_preferences: NotificationPreferences
  notification_queue: NotificationQueue
  notification_suppressions: NotificationSuppressions
  notification_templates: NotificationTemplates
  order_addons: OrderAddons
  order_analytics: OrderAnalytics
  order_assignments: OrderAssignments
  order_commissions: OrderCommissions
  order_disputes: OrderDisputes
  order_invoices: OrderInvoices
  order_parties: OrderParties
  order_photos: OrderPhotos
  order_sides: OrderSides
  order_subjects: OrderSubjects
  orders: Orders
  outbox_messages: OutboxMessages
  payment_methods: PaymentMethods
  payment_providers: PaymentProviders
  payments: Payments
  payout_accounts: PayoutAccounts
  payout_ready_providers: PayoutReadyProviders
  performance_metrics: PerformanceMetrics
  profile_owners: ProfileOwners
  profile_phones: ProfilePhones
  provider_badges: ProviderBadges
  provider_cards: ProviderCards
  provider_listings: ProviderListings
  provider_offers: ProviderOffers
  provider_places: ProviderPlaces
  provider_records: ProviderRecords
  push_subscriptions: PushSubscriptions
  reachable_users: ReachableUsers
  refunds: Refunds
  saved_searches: SavedSearches
  search_analytics: SearchAnalytics
  search_listings: SearchListings
  search_queries: SearchQueries
  search_stale: SearchStale
  search_texts: SearchTexts
  search_words: SearchWords
  service_addons: ServiceAddons
  service_area_categories: ServiceAreaCategories
  service_areas: ServiceAreas
  service_categories: ServiceCategories
  service_category_analytics: ServiceCategoryAnalytics
  service_names: ServiceNames
  service_package_addons: ServicePackageAddons
  service_packages: ServicePackages
  service_provider_profiles: ServiceProviderProfiles
  service_provider_service_addons: ServiceProviderServiceAddons
  service_provider_services: ServiceProviderServices
  service_subcategories: ServiceSubcategories
  service_texts: ServiceTexts
  socket_io_attachments: SocketIoAttachments
  spoken_languages: SpokenLanguages
  stored_files: StoredFiles
  stripe_customers: StripeCustomers
  stripe_webhook_events: StripeWebhookEvents
  system_settings: SystemSettings
  user_activities: UserActivities
  user_notifications: UserNotifications
  user_profile_ids: UserProfileIds
  user_profiles: UserProfiles
  user_retention_analytics: UserRetentionAnalytics
  user_verifications: UserVerifications
  users: Users
  workers: Workers
  'stored.bids': Bids
  'stored.chat_messages': ChatMessages
  'stored.chat_rooms': ChatRooms
  'stored.chat_templates': ChatTemplates
  'stored.client_profiles': ClientProfiles
  'stored.invoices': Invoices
  'stored.languages': Languages
  'stored.notification_templates': NotificationTemplates
  'stored.order_addons': OrderAddons
  'stored.order_photos': OrderPhotos
  'stored.orders': Orders
  'stored.payment_methods': PaymentMethods
  'stored.payments': Payments
  'stored.payout_accounts': PayoutAccounts
  'stored.saved_searches': SavedSearches
  'stored.service_addons': ServiceAddons
  'stored.service_areas': ServiceAreas
  'stored.service_categories': ServiceCategories
  'stored.service_packages': ServicePackages
  'stored.service_provider_profiles': ServiceProviderProfiles
  'stored.service_provider_services': ServiceProviderServices
  'stored.service_subcategories': ServiceSubcategories
  'stored.user_notifications': UserNotifications
  'stored.user_profiles': UserProfiles
  'stored.users': Users
}
