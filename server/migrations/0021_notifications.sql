-- The notifications module: templates, what users are told, and how they want to be told.

create type notification_template_notification_type as enum
  ('order_update', 'bid_received', 'payment_success', 'payment_failed', 'chat_message', 'system_alert', 'promotional');

create table stored.notification_templates (
  id uuid primary key default uuid_v7(),
  name varchar(100) not null check (is_filled(name)),
  notification_type notification_template_notification_type not null,
  subject varchar(200) not null default '',
  message text not null default '',
  short_message varchar(160) not null default '',
  email_enabled boolean not null default true,
  push_enabled boolean not null default true,
  sms_enabled boolean not null default false,
  in_app_enabled boolean not null default true,
  variables jsonb not null default '[]' check (jsonb_typeof(variables) = 'array'),
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('notification_templates');
select migrate.adopt('stored.notification_templates');
create unique index notification_templates_name_key on stored.notification_templates (name) where not is_deleted;
create index notification_templates_by_type on stored.notification_templates (notification_type, created_at desc, id desc)
  where not is_deleted;
select migrate.describe('stored.notification_templates', 'The texts of notifications, which staff can edit.',
  'name', 'Name it is found by, unique among live templates',
  'notification_type', 'What it is about',
  'subject', 'Heading, with variables in {{ }}',
  'message', 'Text, with variables in {{ }}',
  'short_message', 'Text for push and SMS, with variables in {{ }}',
  'email_enabled', 'Whether it goes out by e-mail',
  'push_enabled', 'Whether it goes out as a push notification',
  'sms_enabled', 'Whether it goes out by SMS',
  'in_app_enabled', 'Whether it is shown in the apps',
  'variables', 'Names of the variables it takes, as an array',
  'is_active', 'Whether it is sent at all');

create type user_notification_status as enum ('pending', 'sent', 'delivered', 'failed', 'cancelled');
create type user_notification_priority as enum ('low', 'normal', 'high', 'urgent');

create table stored.user_notifications (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references stored.users,
  template_id uuid not null references stored.notification_templates,
  subject varchar(200) not null default '',
  message text not null default '',
  short_message varchar(160) not null default '',
  context_data jsonb not null default '{}' check (jsonb_typeof(context_data) = 'object'),
  related_object_type varchar(50) not null default '',
  related_object_id uuid,
  status user_notification_status not null default 'pending',
  sent_at timestamptz,
  delivered_at timestamptz,
  failed_at timestamptz,
  is_read boolean not null default false,
  read_at timestamptz,
  priority user_notification_priority not null default 'normal',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
) partition by range (id);
select partitions.ensure();
select soft_delete.install('user_notifications');
select migrate.adopt('stored.user_notifications');
select soft_delete.relate('users', 'user_notifications', 'user_id', 'cascade');
select soft_delete.relate('notification_templates', 'user_notifications', 'template_id', 'keep');
create index user_notifications_user on stored.user_notifications (user_id, created_at desc, id desc);
create index user_notifications_unread on stored.user_notifications (user_id, created_at desc, id desc)
  where not is_read and not is_deleted;
create index user_notifications_template on stored.user_notifications (template_id);
select migrate.describe('stored.user_notifications', 'What a user is told, as it was worded for them.',
  'user_id', 'Who is told',
  'template_id', 'The template it was made from',
  'subject', 'Heading',
  'message', 'Text',
  'short_message', 'Text for push and SMS',
  'context_data', 'The variables it was made with, by name',
  'related_object_type', 'What kind of thing it is about, such as order; empty for none',
  'related_object_id', 'The id of that thing',
  'status', 'Where it stands, over all channels',
  'sent_at', 'When it first went out',
  'delivered_at', 'When it first arrived',
  'failed_at', 'When the last channel failed',
  'is_read', 'Whether they read it',
  'read_at', 'When they read it',
  'priority', 'How soon it should go out');

create type notification_preference_digest_frequency as enum ('immediate', 'hourly', 'daily', 'weekly');

create table notification_preferences (
  id uuid primary key default uuid_v7(),
  user_id uuid not null constraint notification_preferences_user_key unique references stored.users,
  email_notifications boolean not null default true,
  push_notifications boolean not null default true,
  sms_notifications boolean not null default false,
  in_app_notifications boolean not null default true,
  order_updates boolean not null default true,
  bid_notifications boolean not null default true,
  payment_notifications boolean not null default true,
  chat_notifications boolean not null default true,
  promotional_notifications boolean not null default false,
  system_notifications boolean not null default true,
  quiet_hours_start time,
  quiet_hours_end time,
  timezone varchar(50) not null default 'UTC' check (is_filled(timezone)),
  digest_frequency notification_preference_digest_frequency not null default 'immediate',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint notification_preferences_whole_quiet_hours check ((quiet_hours_start is null) = (quiet_hours_end is null))
);
select migrate.adopt('notification_preferences');
select soft_delete.relate('users', 'notification_preferences', 'user_id', 'keep');
select migrate.purge_with('users', 'notification_preferences', 'user_id');
select migrate.describe('notification_preferences', 'How a user wants to be told, and what about.',
  'user_id', 'The user; one row each',
  'email_notifications', 'Whether to send e-mail',
  'push_notifications', 'Whether to send push notifications',
  'sms_notifications', 'Whether to send SMS',
  'in_app_notifications', 'Whether to show notifications in the apps',
  'order_updates', 'Whether to tell about their orders',
  'bid_notifications', 'Whether to tell about bids',
  'payment_notifications', 'Whether to tell about payments',
  'chat_notifications', 'Whether to tell about messages',
  'promotional_notifications', 'Whether to tell about offers',
  'system_notifications', 'Whether to tell about the platform itself',
  'quiet_hours_start', 'Time of day from which to be silent, in their time zone',
  'quiet_hours_end', 'Time of day until which to be silent; may be on the next day',
  'timezone', 'Their IANA time zone, such as Asia/Bishkek',
  'digest_frequency', 'Whether to collect notifications, and for how long');
