-- The orders module: who does an order, and what the two sides cannot agree on.

create function order_is_under_way(order_id uuid) returns boolean
  language sql stable parallel safe
  return (select status in ('assigned', 'in_progress', 'disputed') from stored.orders where id = order_id);

create table order_assignments (
  id uuid primary key default uuid_v7(),
  order_id uuid not null constraint order_assignments_order_key unique references stored.orders,
  provider_id uuid not null references stored.service_provider_profiles,
  accepted_bid_id uuid not null references stored.bids,
  assigned_at timestamptz not null default now(),
  start_date date,
  start_time time,
  progress_notes text not null default '',
  completion_notes text not null default '',
  client_rating integer not null default 0 check (client_rating between 0 and 5),
  client_review text not null default '',
  reviewed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint order_assignments_rating_has_time check (client_rating = 0 or reviewed_at is not null)
);
create index order_assignments_provider on order_assignments (provider_id, created_at desc, id desc);
create index order_assignments_accepted_bid on order_assignments (accepted_bid_id);
create index order_assignments_reviews on order_assignments (provider_id, reviewed_at desc, id desc)
  where client_rating > 0;
select migrate.adopt('order_assignments');
select soft_delete.relate('orders', 'order_assignments', 'order_id', 'restrict', 'order_is_under_way(order_id)');
select soft_delete.relate('bids', 'order_assignments', 'accepted_bid_id', 'restrict', 'order_is_under_way(order_id)');
select soft_delete.relate('service_provider_profiles', 'order_assignments', 'provider_id', 'restrict', 'order_is_under_way(order_id)');
select migrate.describe('order_assignments', 'Who does an order, and how the client rated it.',
  'order_id', 'The order; one assignment each',
  'provider_id', 'Who does it',
  'accepted_bid_id', 'The bid that won it',
  'assigned_at', 'When the bid was accepted',
  'start_date', 'Day on which the work begins',
  'start_time', 'Time of day at which it begins, at the place of work',
  'progress_notes', 'Notes of the provider on the way',
  'completion_notes', 'Notes of the provider at the end',
  'client_rating', 'Rating by the client, 1 to 5; 0 while not rated',
  'client_review', 'What the client says about the work',
  'reviewed_at', 'When the client rated it');

create type order_dispute_dispute_type as enum
  ('quality_issue', 'payment_dispute', 'schedule_conflict', 'communication_issue', 'other');
create type order_dispute_status as enum ('open', 'under_review', 'resolved', 'closed');

create table order_disputes (
  id uuid primary key default uuid_v7(),
  order_id uuid not null references stored.orders,
  raised_by_id uuid not null references stored.users,
  dispute_type order_dispute_dispute_type not null,
  description text not null default '',
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array'),
  status order_dispute_status not null default 'open',
  admin_notes text not null default '',
  resolved_by_id uuid references stored.users,
  resolved_at timestamptz,
  resolution text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint order_disputes_resolved_has_time check (status <> 'resolved' or resolved_at is not null)
);
create unique index order_disputes_one_open on order_disputes (order_id) where status in ('open', 'under_review');
create index order_disputes_order on order_disputes (order_id, created_at desc, id desc);
create index order_disputes_raised_by on order_disputes (raised_by_id, created_at desc, id desc);
create index order_disputes_resolved_by on order_disputes (resolved_by_id);
create index order_disputes_newest on order_disputes (created_at desc, id desc);
create index order_disputes_by_status on order_disputes (status, created_at desc, id desc);
select migrate.adopt('order_disputes');
select soft_delete.relate('orders', 'order_disputes', 'order_id', 'restrict', 'status in (''open'', ''under_review'')');
select soft_delete.relate('users', 'order_disputes', 'raised_by_id', 'restrict', 'status in (''open'', ''under_review'')');
select soft_delete.relate('users', 'order_disputes', 'resolved_by_id', 'keep');
select migrate.describe('order_disputes', 'Conflicts about an order, which staff decide.',
  'order_id', 'The order; one open dispute at a time',
  'raised_by_id', 'Who raised it',
  'dispute_type', 'What it is about',
  'description', 'What happened, as they say',
  'evidence', 'What they show for it, as an array of objects',
  'status', 'Where it stands',
  'admin_notes', 'Notes of staff, not shown to either side',
  'resolved_by_id', 'The member of staff who decided',
  'resolved_at', 'When it was decided',
  'resolution', 'What was decided, and why');
