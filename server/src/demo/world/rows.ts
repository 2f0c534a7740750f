import type { Insertable } from 'kysely'
import type { DB } from '../../platform/database/index.ts'

/** The tables that the demo fills, parents first. */
export const demoTables = [
  'stored.users',
  'auth_accounts',
  'stored.service_categories',
  'stored.service_subcategories',
  'stored.service_addons',
  'stored.service_packages',
  'service_package_addons',
  'stored.service_areas',
  'service_area_categories',
  'catalog_translations',
  'stored.user_profiles',
  'stored.client_profiles',
  'user_verifications',
  'stored.service_provider_profiles',
  'stored.payout_accounts',
  'stored.service_provider_services',
  'service_provider_service_addons',
  'client_favorite_providers',
  'stored.orders',
  'stored.order_addons',
  'stored.order_photos',
  'stored.bids',
  'order_assignments',
  'order_disputes',
  'stored.invoices',
  'order_commissions',
  'stored.payments',
  'refunds',
  'ledger_transactions',
  'ledger_entries',
  'stored.chat_rooms',
  'chat_participants',
  'stored.chat_messages',
  'stored.chat_templates',
] as const

export type DemoTable = (typeof demoTables)[number]

export type Row<T extends DemoTable> = Insertable<DB[T]>

/** All rows of the demo. The rows of one table have the same keys. */
export type World = { [T in DemoTable]: Row<T>[] }

export function emptyWorld(): World {
  return Object.fromEntries(demoTables.map((table) => [table, []])) as unknown as World
}

/** `created_at` and `updated_at` of a row. */
export function stamps(created: string, updated = created): { created_at: string; updated_at: string } {
  return { created_at: created, updated_at: updated }
}

/** A JSON column's value. The generated types know objects only, where a column may hold an array as well. */
export function json(value: readonly unknown[] | object): Record<string, never> {
  return value as Record<string, never>
}
