-- The payments module: what gateways tell us, and how to reach them.

create table stripe_webhook_events (
  id uuid primary key default uuid_v7(),
  stripe_event_id varchar(255) not null constraint stripe_webhook_events_event_key unique check (is_filled(stripe_event_id)),
  event_type varchar(100) not null check (is_filled(event_type)),
  event_data jsonb not null default '{}' check (jsonb_typeof(event_data) = 'object'),
  processed boolean not null default false,
  processed_at timestamptz,
  error_message text not null default '',
  retry_count integer not null default 0 check (retry_count >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint stripe_webhook_events_processed_has_time check (not processed or processed_at is not null)
);
create index stripe_webhook_events_newest on stripe_webhook_events (created_at desc, id desc);
create index stripe_webhook_events_waiting on stripe_webhook_events (created_at, id) where not processed;
select migrate.adopt('stripe_webhook_events');
select migrate.describe('stripe_webhook_events', 'Events that Stripe sent, each stored once before it is processed.',
  'stripe_event_id', 'Its id at Stripe; unique, so that a second delivery changes nothing',
  'event_type', 'What happened, such as checkout.session.completed',
  'event_data', 'The event as it was sent',
  'processed', 'Whether its effect is booked',
  'processed_at', 'When it was booked',
  'error_message', 'Why the last attempt failed; empty when none did',
  'retry_count', 'How many attempts failed');

create table payment_providers (
  id uuid primary key default uuid_v7(),
  name varchar(100) not null constraint payment_providers_name_key unique check (is_filled(name)),
  is_active boolean not null default true,
  api_key text not null default '',
  secret_key text not null default '',
  webhook_secret text not null default '',
  test_mode boolean not null default true,
  supported_currencies jsonb not null default '[]' check (jsonb_typeof(supported_currencies) = 'array'),
  config_data text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select migrate.adopt('payment_providers', secrets => '{api_key,secret_key,webhook_secret,config_data}');
select migrate.describe('payment_providers', 'The gateways payments can go through, and their keys.',
  'name', 'Name of the gateway, as in payments.gateway',
  'is_active', 'Whether payments can be made through it',
  'api_key', 'Public key; encrypted, empty for none',
  'secret_key', 'Secret key; encrypted, empty for none',
  'webhook_secret', 'Secret its webhooks are signed with; encrypted, empty for none',
  'test_mode', 'Whether its keys move no real money',
  'supported_currencies', 'ISO 4217 currencies it takes, as an array',
  'config_data', 'Further configuration, as JSON; encrypted, empty for none');
