-- The notifications module: how notifications went out, channel by channel.

create type notification_delivery_channel as enum ('email', 'push', 'sms', 'in_app');
create type notification_delivery_status as enum ('pending', 'sent', 'delivered', 'failed', 'bounced');

create table notification_deliveries (
  id uuid primary key default uuid_v7(),
  notification_id uuid not null references stored.user_notifications,
  channel notification_delivery_channel not null,
  status notification_delivery_status not null default 'pending',
  sent_at timestamptz,
  delivered_at timestamptz,
  failed_at timestamptz,
  error_message text not null default '',
  retry_count integer not null default 0 check (retry_count >= 0),
  external_id varchar(100) not null default '',
  external_response jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint notification_deliveries_once_a_channel unique (notification_id, channel)
);
create index notification_deliveries_by_status on notification_deliveries (status, created_at desc, id desc);
create index notification_deliveries_external on notification_deliveries (external_id) where external_id <> '';
select migrate.adopt('notification_deliveries');
select soft_delete.relate('user_notifications', 'notification_deliveries', 'notification_id', 'keep');
select migrate.describe('notification_deliveries', 'The way of a notification through one channel.',
  'notification_id', 'The notification; once a channel',
  'channel', 'The channel',
  'status', 'Where it stands',
  'sent_at', 'When it was handed over',
  'delivered_at', 'When it arrived',
  'failed_at', 'When it last failed',
  'error_message', 'Why it last failed; empty when it did not',
  'retry_count', 'How often it was tried again',
  'external_id', 'What the channel calls it; empty until known',
  'external_response', 'What the channel last answered');

create type notification_log_action as enum
  ('created', 'queued', 'sent', 'delivered', 'failed', 'bounced', 'retried', 'cancelled', 'read');

create table notification_logs (
  id uuid primary key default uuid_v7(),
  notification_id uuid not null references stored.user_notifications,
  delivery_id uuid references notification_deliveries,
  action notification_log_action not null,
  details jsonb not null default '{}',
  error_message text not null default '',
  processing_time double precision check (is_measure(processing_time)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index notification_logs_notification on notification_logs (notification_id, created_at desc, id desc);
create index notification_logs_delivery on notification_logs (delivery_id);
create index notification_logs_newest on notification_logs (created_at desc, id desc);
-- No guard here: what happens to a notification that was deleted meanwhile is logged all the same.
select migrate.adopt('notification_logs');
select migrate.describe('notification_logs', 'What happened to notifications, step by step.',
  'notification_id', 'The notification',
  'delivery_id', 'The delivery, where it was about one channel',
  'action', 'What happened',
  'details', 'More about it, by name',
  'error_message', 'What went wrong; empty when nothing did',
  'processing_time', 'How long the step took, in milliseconds');

create type notification_queue_status as enum ('queued', 'processing', 'completed', 'failed', 'cancelled');

create table notification_queue (
  id uuid primary key default uuid_v7(),
  notification_id uuid not null references stored.user_notifications,
  priority integer not null default 0 check (priority >= 0),
  scheduled_at timestamptz,
  retry_count integer not null default 0 check (retry_count >= 0),
  max_retries integer not null default 3 check (max_retries >= 0),
  status notification_queue_status not null default 'queued',
  started_at timestamptz,
  completed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index notification_queue_notification on notification_queue (notification_id);
create index notification_queue_due on notification_queue (priority desc, scheduled_at, id) where status = 'queued';
create index notification_queue_by_status on notification_queue (status, created_at desc, id desc);
select migrate.adopt('notification_queue');
select soft_delete.relate('user_notifications', 'notification_queue', 'notification_id', 'keep');
select migrate.purge_with('user_notifications', 'notification_queue', 'notification_id',
  'notification_logs', 'notification_id', 'notification_deliveries', 'notification_id');
select migrate.describe('notification_queue', 'Notifications waiting to go out.',
  'notification_id', 'The notification',
  'priority', 'Larger goes first',
  'scheduled_at', 'When it should go out; null for at once',
  'retry_count', 'How often it was tried again',
  'max_retries', 'How often it may be tried again',
  'status', 'Where it stands',
  'started_at', 'When the last attempt began',
  'completed_at', 'When it was done with');
