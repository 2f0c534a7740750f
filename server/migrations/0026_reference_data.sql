-- What an empty installation needs to work. Staff may change all of it.

insert into languages (code, name, native_name, is_default, flag_icon, locale_code, currency_code) values
  ('ky', 'Kyrgyz', 'Кыргызча', true, 'kg', 'ky-KG', 'KGS'),
  ('ru', 'Russian', 'Русский', false, 'ru', 'ru-RU', 'RUB'),
  ('en', 'English', 'English', false, 'gb', 'en-GB', 'USD');

insert into payment_providers (name, supported_currencies, test_mode) values
  ('stripe', '["KGS", "USD", "EUR", "RUB", "KZT"]', true),
  ('manual', '["KGS"]', false);

insert into system_settings (category, key, setting_type, value, min_value, max_value, is_public, requires_admin, description) values
  ('general', 'platform.name', 'string', 'Usta', '', '', true, true, 'Name of the marketplace.'),
  ('general', 'platform.support_email', 'string', 'support@usta.test', '', '', true, false, 'Where users can write to.'),
  ('general', 'platform.currency', 'string', 'KGS', '', '', true, true, 'ISO 4217 currency of prices and new orders.'),
  ('general', 'platform.timezone', 'string', 'Asia/Bishkek', '', '', true, true, 'IANA time zone in which days begin and end.'),
  ('general', 'platform.country', 'string', 'Кыргызстан', '', '', true, false, 'Country that is filled in where none is given.'),
  ('orders', 'orders.acceptance_hours', 'integer', '72', '1', '720', true, true,
    'Hours after the provider has finished until the work counts as accepted.'),
  ('orders', 'orders.dispute_days', 'integer', '7', '0', '90', true, true,
    'Days after completion during which an order can still be disputed.'),
  ('orders', 'orders.max_addons', 'integer', '20', '0', '100', true, false, 'Most add-ons an order can have.'),
  ('orders', 'orders.max_photos', 'integer', '10', '0', '100', true, false, 'Most photos an order can have.'),
  ('payments', 'payments.tax_rate', 'integer', '0', '0', '100', true, true, 'Tax on top of the subtotal, in percent.'),
  ('payments', 'payments.invoice_due_days', 'integer', '3', '0', '365', true, true, 'Days until an invoice is due.'),
  ('payments', 'payments.checkout_minutes', 'integer', '30', '30', '1440', true, true, 'Minutes for which a checkout page stays open.'),
  ('payments', 'payments.max_retries', 'integer', '5', '0', '50', false, true, 'How often a failed call to a gateway is repeated.'),
  ('soft_delete', 'soft_delete.restore_days', 'integer', '30', '0', '3650', true, true,
    'Days during which an owner can restore what they deleted.'),
  ('soft_delete', 'soft_delete.retention_days', 'integer', '365', '1', '36500', false, true,
    'Days after which deleted rows are purged.'),
  ('soft_delete', 'soft_delete.retention_days_per_table', 'json', '{"chat_messages": 180, "user_notifications": 90}', '', '', false, true,
    'The same for single tables, as { table: days }.'),
  ('platform', 'idempotency.keep_hours', 'integer', '24', '1', '720', false, true, 'Hours for which answers to idempotent requests are kept.'),
  ('platform', 'database.partitions_ahead', 'integer', '3', '1', '24', false, true, 'Months for which partitions are made ahead.'),
  ('notifications', 'notifications.max_retries', 'integer', '3', '0', '20', false, false, 'How often a failed delivery is repeated.');
