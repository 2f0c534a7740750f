-- The analytics module: what users do, and figures per day about orders, categories and retention.

create type user_activity_activity_type as enum ('login', 'logout', 'order_created', 'order_viewed', 'bid_submitted',
  'chat_message', 'payment_made', 'profile_updated', 'search_performed', 'service_viewed');

create table user_activities (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references stored.users,
  activity_type user_activity_activity_type not null,
  context_data jsonb not null default '{}' check (jsonb_typeof(context_data) = 'object'),
  ip_address inet,
  user_agent text not null default '',
  session_id varchar(100) not null default '',
  related_object_type varchar(50) not null default '',
  related_object_id uuid,
  response_time double precision check (is_measure(response_time)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
) partition by range (id);
select partitions.ensure();
create index user_activities_user_by_type on user_activities (user_id, activity_type, created_at desc, id desc);
create index user_activities_by_type on user_activities (activity_type, created_at desc, id desc);
create index user_activities_newest on user_activities (created_at desc, id desc);
select migrate.adopt('user_activities');
select soft_delete.relate('users', 'user_activities', 'user_id', 'keep');
select migrate.purge_with('users', 'user_activities', 'user_id');
select migrate.describe('user_activities', 'What users do, for the figures below and for support.',
  'user_id', 'Who did it',
  'activity_type', 'What they did',
  'context_data', 'More about it, by name',
  'ip_address', 'Address it came from',
  'user_agent', 'Program it came from; empty when unknown',
  'session_id', 'The session it was done in; empty when unknown',
  'related_object_type', 'What kind of thing it was done to, such as order; empty for none',
  'related_object_id', 'The id of that thing',
  'response_time', 'How long the answer took, in milliseconds');

create table order_analytics (
  id uuid primary key default uuid_v7(),
  date date not null constraint order_analytics_date_key unique,
  total_orders integer not null default 0 check (total_orders >= 0),
  new_orders integer not null default 0 check (new_orders >= 0),
  completed_orders integer not null default 0 check (completed_orders >= 0),
  cancelled_orders integer not null default 0 check (cancelled_orders >= 0),
  total_revenue numeric(12, 2) not null default 0 check (is_amount(total_revenue)),
  average_order_value numeric(10, 2) not null default 0 check (is_amount(average_order_value)),
  total_fees numeric(10, 2) not null default 0 check (is_amount(total_fees)),
  total_bids integer not null default 0 check (total_bids >= 0),
  average_bids_per_order numeric(5, 2) not null default 0 check (is_amount(average_bids_per_order)),
  active_clients integer not null default 0 check (active_clients >= 0),
  active_providers integer not null default 0 check (active_providers >= 0),
  new_users integer not null default 0 check (new_users >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select migrate.adopt('order_analytics');
select migrate.describe('order_analytics', 'Orders in figures, a row a day. Amounts are in the platform''s currency.',
  'date', 'The day, in the platform''s time zone',
  'total_orders', 'Orders there were by the end of the day',
  'new_orders', 'Orders published on the day',
  'completed_orders', 'Orders completed on the day',
  'cancelled_orders', 'Orders cancelled on the day',
  'total_revenue', 'What clients paid on the day',
  'average_order_value', 'Mean final price of the orders completed on the day',
  'total_fees', 'Commission earned on the day',
  'total_bids', 'Bids made on the day',
  'average_bids_per_order', 'Mean number of bids on the orders published on the day',
  'active_clients', 'Clients who did something on the day',
  'active_providers', 'Providers who did something on the day',
  'new_users', 'Users who registered on the day');

create table service_category_analytics (
  id uuid primary key default uuid_v7(),
  date date not null,
  category_id uuid not null references stored.service_categories,
  order_count integer not null default 0 check (order_count >= 0),
  total_revenue numeric(10, 2) not null default 0 check (is_amount(total_revenue)),
  average_order_value numeric(10, 2) not null default 0 check (is_amount(average_order_value)),
  bid_count integer not null default 0 check (bid_count >= 0),
  completion_rate numeric(5, 2) not null default 0 check (is_percentage(completion_rate)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint service_category_analytics_key unique (date, category_id)
);
create index service_category_analytics_category on service_category_analytics (category_id, date);
select migrate.adopt('service_category_analytics');
select migrate.describe('service_category_analytics', 'Orders in figures, a row a day and category. Amounts are in the platform''s currency.',
  'date', 'The day, in the platform''s time zone',
  'category_id', 'The category',
  'order_count', 'Orders published on the day',
  'total_revenue', 'What clients paid on the day',
  'average_order_value', 'Mean final price of the orders completed on the day',
  'bid_count', 'Bids made on the day',
  'completion_rate', 'Completed among the orders that ended on the day, in percent');

create type user_retention_analytics_user_type as enum ('client', 'service_provider');

create table user_retention_analytics (
  id uuid primary key default uuid_v7(),
  date date not null,
  user_type user_retention_analytics_user_type not null,
  cohort_size integer not null default 0 check (cohort_size >= 0),
  day_1_retention numeric(5, 2) not null default 0 check (is_percentage(day_1_retention)),
  day_7_retention numeric(5, 2) not null default 0 check (is_percentage(day_7_retention)),
  day_30_retention numeric(5, 2) not null default 0 check (is_percentage(day_30_retention)),
  average_sessions_per_user numeric(5, 2) not null default 0 check (is_amount(average_sessions_per_user)),
  average_session_duration double precision not null default 0 check (is_measure(average_session_duration)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint user_retention_analytics_key unique (date, user_type)
);
select migrate.adopt('user_retention_analytics');
select migrate.describe('user_retention_analytics', 'How many of those who registered on a day came back.',
  'date', 'The day on which they registered',
  'user_type', 'Whether they order or offer',
  'cohort_size', 'How many registered',
  'day_1_retention', 'How many were back after a day, in percent',
  'day_7_retention', 'How many were back after a week, in percent',
  'day_30_retention', 'How many were back after 30 days, in percent',
  'average_sessions_per_user', 'Mean number of sessions in 30 days',
  'average_session_duration', 'Mean length of a session in seconds');

create table search_analytics (
  id uuid primary key default uuid_v7(),
  date date not null constraint search_analytics_date_key unique,
  total_searches integer not null default 0 check (total_searches >= 0),
  unique_searchers integer not null default 0 check (unique_searchers >= 0),
  searches_with_results integer not null default 0 check (searches_with_results >= 0),
  searches_without_results integer not null default 0 check (searches_without_results >= 0),
  top_search_terms jsonb not null default '[]' check (jsonb_typeof(top_search_terms) = 'array'),
  top_categories_searched jsonb not null default '[]' check (jsonb_typeof(top_categories_searched) = 'array'),
  searches_leading_to_orders integer not null default 0 check (searches_leading_to_orders >= 0),
  search_to_order_conversion_rate numeric(5, 2) not null default 0 check (is_percentage(search_to_order_conversion_rate)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select migrate.adopt('search_analytics');
select migrate.describe('search_analytics', 'Searches in figures, a row a day.',
  'date', 'The day, in the platform''s time zone',
  'total_searches', 'Searches made',
  'unique_searchers', 'Users who searched',
  'searches_with_results', 'Searches that found something',
  'searches_without_results', 'Searches that found nothing',
  'top_search_terms', 'The most frequent terms, as an array of { term, count }',
  'top_categories_searched', 'The categories searched most, as an array of { category_id, count }',
  'searches_leading_to_orders', 'Searches followed by an order of the same user on the day',
  'search_to_order_conversion_rate', 'Share of those among all searches, in percent');
