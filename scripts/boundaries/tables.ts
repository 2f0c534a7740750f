/** Whose table is whose: the module that reads and writes it, or the platform. */
export const tableOwners: Record<string, string[]> = {
  platform: ['audit_log', 'deletions', 'idempotency_keys', 'schema_migrations', 'workers'],
  accounts: ['users', 'friendships', 'friendship_requests', 'auth_accounts', 'auth_sessions', 'auth_verifications'],
  settings: ['languages', 'system_settings', 'app_versions'],
  catalog: [
    'service_categories',
    'service_subcategories',
    'service_addons',
    'service_packages',
    'service_package_addons',
    'service_areas',
    'service_area_categories',
    'catalog_translations',
  ],
  profiles: [
    'user_profiles',
    'client_profiles',
    'client_favorite_providers',
    'service_provider_profiles',
    'service_provider_services',
    'service_provider_service_addons',
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

/** Views by which an owner lets every module read what is its own; and whose they are. */
export const publishedViews: Record<string, string> = {
  user_profile_ids: 'profiles',
}
