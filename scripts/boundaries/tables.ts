/** Whose table is whose: the module that reads and writes it, or the platform. */
export const tableOwners: Record<string, string[]> = {
  platform: ['audit_log', 'deletions', 'idempotency_keys', 'schema_migrations', 'workers'],
  accounts: [
    'users',
    'user_friends',
    'user_friendship_requests',
    'auth_accounts',
    'auth_sessions',
    'auth_verifications',
  ],
  settings: ['languages', 'system_settings', 'app_versions'],
  catalog: [
    'service_categories',
    'service_subcategories',
    'service_addons',
    'service_packages',
    'service_areas',
    'catalog_translations',
  ],
  profiles: [
    'user_profiles',
    'client_profiles',
    'service_provider_profiles',
    'service_provider_services',
    'user_verifications',
  ],
  payments: [
    'payment_providers',
    'payment_methods',
    'invoices',
    'invoice_counters',
    'payments',
    'refunds',
    'stripe_customers',
    'stripe_webhook_events',
    'order_commissions',
    'ledger_transactions',
    'ledger_entries',
  ],
  orders: ['orders', 'order_addons', 'order_photos', 'bids', 'order_assignments', 'order_disputes'],
  chat: ['chat_rooms', 'chat_participants', 'chat_messages', 'chat_templates', 'chat_notifications', 'chat_reports'],
  notifications: [
    'notification_templates',
    'notification_preferences',
    'notification_deliveries',
    'notification_logs',
    'notification_queue',
    'user_notifications',
  ],
  analytics: [
    'user_activities',
    'order_analytics',
    'service_category_analytics',
    'user_retention_analytics',
    'search_analytics',
    'performance_metrics',
    'business_metrics',
  ],
}

/** Views that an owner publishes: every module may read them, and none but the owner defines them. */
export const publishedViews: string[] = []
