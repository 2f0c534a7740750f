-- What providers work with: filters and saved searches of the open feed, the calendar of their jobs.

create index orders_open_in_area on stored.orders (service_area_id, published_at desc, id desc)
  where status in ('published', 'bidding') and not is_deleted;
create index orders_open_by_urgency on stored.orders (urgency, published_at desc, id desc)
  where status in ('published', 'bidding') and not is_deleted;

create table stored.saved_searches (
  id uuid primary key default uuid_v7(),
  provider_id uuid not null references stored.service_provider_profiles,
  name varchar(100) not null check (is_filled(name)),
  filters jsonb not null default '{}' check (jsonb_typeof(filters) = 'object'),
  last_seen_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('saved_searches');
select migrate.adopt('stored.saved_searches');
select soft_delete.relate('service_provider_profiles', 'saved_searches', 'provider_id', 'cascade');
create index saved_searches_provider on stored.saved_searches (provider_id, created_at desc, id desc);
select migrate.describe('stored.saved_searches', 'Filters of the open feed that a provider keeps.',
  'provider_id', 'Whose they are',
  'name', 'What the provider calls it',
  'filters', 'The filters, by the names of the parameters of the feed',
  'last_seen_at', 'When the provider last looked: what was published since is new');

create index order_assignments_calendar on order_assignments (provider_id, start_date);

create table calendar_feeds (
  id uuid primary key default uuid_v7(),
  provider_id uuid not null constraint calendar_feeds_provider_key unique references stored.service_provider_profiles,
  token_hash text not null constraint calendar_feeds_token_key unique,
  language varchar(5) not null check (is_language_code(language)),
  last_fetched_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select migrate.adopt('calendar_feeds', secrets => '{token_hash}');
select soft_delete.relate('service_provider_profiles', 'calendar_feeds', 'provider_id', 'keep');
select migrate.purge_with('service_provider_profiles', 'calendar_feeds', 'provider_id');
select migrate.describe('calendar_feeds', 'The secret addresses at which calendars fetch a provider''s jobs.',
  'provider_id', 'Whose jobs; one address each',
  'token_hash', 'SHA-256 of the secret in the address, in hex',
  'language', 'The language of its words',
  'last_fetched_at', 'When a calendar last asked');
