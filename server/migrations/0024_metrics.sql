-- The analytics module: figures about the system and the business.

create type performance_metrics_time_period as enum ('hourly', 'daily', 'weekly', 'monthly');

create table performance_metrics (
  id uuid primary key default uuid_v7(),
  date date not null,
  time_period performance_metrics_time_period not null default 'daily',
  average_response_time double precision not null default 0 check (is_measure(average_response_time)),
  max_response_time double precision not null default 0 check (is_measure(max_response_time)),
  min_response_time double precision not null default 0 check (is_measure(min_response_time)),
  total_errors integer not null default 0 check (total_errors >= 0),
  error_rate numeric(5, 2) not null default 0 check (is_percentage(error_rate)),
  active_users integer not null default 0 check (active_users >= 0),
  concurrent_users integer not null default 0 check (concurrent_users >= 0),
  database_queries bigint not null default 0 check (database_queries >= 0),
  cpu_usage numeric(5, 2) not null default 0 check (is_percentage(cpu_usage)),
  memory_usage numeric(5, 2) not null default 0 check (is_percentage(memory_usage)),
  disk_usage numeric(5, 2) not null default 0 check (is_percentage(disk_usage)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint performance_metrics_key unique (date, time_period),
  constraint performance_metrics_response_time_range check (min_response_time <= max_response_time)
);
select migrate.adopt('performance_metrics');
select migrate.describe('performance_metrics', 'How the system did, a row a day and length of period.',
  'date', 'The day on which the period begins',
  'time_period', 'How long the period is; hourly is the busiest hour of the day',
  'average_response_time', 'Mean time to answer, in milliseconds',
  'max_response_time', 'Longest time to answer, in milliseconds',
  'min_response_time', 'Shortest time to answer, in milliseconds',
  'total_errors', 'Answers with a status of 500 or more',
  'error_rate', 'Share of those among all answers, in percent',
  'active_users', 'Users who did something',
  'concurrent_users', 'Most users at the same time',
  'database_queries', 'Queries made',
  'cpu_usage', 'Mean use of the processors, in percent',
  'memory_usage', 'Mean use of the memory, in percent',
  'disk_usage', 'Use of the disk at the end, in percent');

create type business_metrics_competitive_position as enum ('leader', 'challenger', 'follower', 'niche');

create table business_metrics (
  id uuid primary key default uuid_v7(),
  date date not null constraint business_metrics_date_key unique,
  gross_merchandise_volume numeric(12, 2) not null default 0 check (is_amount(gross_merchandise_volume)),
  net_revenue numeric(12, 2) not null default 0 check (net_revenue > '-Infinity' and net_revenue < 'Infinity'),
  profit_margin numeric(5, 2) not null default 0 check (profit_margin > '-Infinity' and profit_margin <= 100),
  order_fulfillment_rate numeric(5, 2) not null default 0 check (is_percentage(order_fulfillment_rate)),
  average_order_processing_time double precision not null default 0 check (is_measure(average_order_processing_time)),
  customer_satisfaction_score numeric(3, 2) not null default 0 check (customer_satisfaction_score between 0 and 5),
  month_over_month_growth numeric(6, 2) not null default 0 check (month_over_month_growth >= -100 and month_over_month_growth < 'Infinity'),
  year_over_year_growth numeric(6, 2) not null default 0 check (year_over_year_growth >= -100 and year_over_year_growth < 'Infinity'),
  market_share numeric(5, 2) not null default 0 check (is_percentage(market_share)),
  competitive_position business_metrics_competitive_position,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select migrate.adopt('business_metrics');
select migrate.describe('business_metrics', 'How the business did, a row a day. Amounts are in the platform''s currency.',
  'date', 'The day, in the platform''s time zone',
  'gross_merchandise_volume', 'What clients paid',
  'net_revenue', 'What the platform kept, less fees, refunds and chargebacks; negative for a loss',
  'profit_margin', 'Net revenue among the gross volume, in percent; negative for a loss',
  'order_fulfillment_rate', 'Completed among the orders that ended, in percent',
  'average_order_processing_time', 'Mean time from published to completed, in hours',
  'customer_satisfaction_score', 'Mean rating by clients, 1 to 5; 0 for none',
  'month_over_month_growth', 'Gross volume of 30 days against the 30 before, in percent',
  'year_over_year_growth', 'Gross volume of 365 days against the 365 before, in percent',
  'market_share', 'Share of the market, in percent; entered by staff',
  'competitive_position', 'Place in the market; entered by staff');
