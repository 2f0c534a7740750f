-- The notifications module: texts by code and language, one way per channel, devices, and addresses that refuse us.

alter table stored.notification_templates
  add column code varchar(60) check (code ~ '^[a-z0-9_]+(\.[a-z0-9_]+)*$'),
  add column language varchar(5) check (is_language_code(language));
-- Whatever was here before had no code by which anything would have sent it.
update stored.notification_templates
  set code = 'unused.t' || replace(id::text, '-', ''), language = 'ky', is_active = false;
alter table stored.notification_templates alter column code set not null, alter column language set not null;
select soft_delete.refresh_view('notification_templates');
create unique index notification_templates_code_key on stored.notification_templates (code, language) where not is_deleted;
select migrate.describe('stored.notification_templates', 'The texts of notifications, which staff can edit.',
  'name', 'Name in the list of templates, unique among live ones',
  'code', 'What it is sent for, such as order.assigned.provider; once a language among live templates',
  'language', 'The language it is written in',
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

alter table stored.user_notifications
  add column notification_type notification_template_notification_type,
  add column language varchar(5) not null default 'ky' check (is_language_code(language)),
  add column link varchar(300) not null default '' check (link = '' or link ~ '^/[^/\\]'),
  add column is_shown boolean not null default true;
update stored.user_notifications notification set notification_type = template.notification_type
  from stored.notification_templates template where template.id = notification.template_id;
alter table stored.user_notifications
  alter column notification_type set not null, alter column language drop default, alter column is_shown drop default;
select soft_delete.refresh_view('user_notifications');
drop index stored.user_notifications_unread;
create index user_notifications_unread on stored.user_notifications (user_id, created_at desc, id desc)
  where not is_read and is_shown and not is_deleted;
select migrate.describe('stored.user_notifications', 'What a user is told, as it was worded for them.',
  'user_id', 'Who is told',
  'template_id', 'The template it was made from',
  'notification_type', 'What it is about',
  'language', 'The language it is in',
  'subject', 'Heading',
  'message', 'Text',
  'short_message', 'Text for push and SMS',
  'context_data', 'The variables it was made with, by name',
  'related_object_type', 'What kind of thing it is about, such as order; empty for none',
  'related_object_id', 'The id of that thing',
  'link', 'Path of the page that shows that thing; empty for none',
  'is_shown', 'Whether it is listed in the apps; some go by other channels only',
  'status', 'Where it stands, over all channels',
  'sent_at', 'When it first went out',
  'delivered_at', 'When it first arrived',
  'failed_at', 'When the last channel failed',
  'is_read', 'Whether they read it',
  'read_at', 'When they read it',
  'priority', 'How soon it should go out');

-- One entry for each way out: channels fail, wait and are tried again by themselves.
create type notification_queue_held_for as enum ('quiet_hours', 'digest');

delete from notification_queue;
alter table notification_queue
  add column delivery_id uuid not null constraint notification_queue_delivery_key unique references notification_deliveries,
  add column held_for notification_queue_held_for,
  add column error_message text not null default '',
  alter column scheduled_at set not null,
  alter column scheduled_at set default now();
comment on column notification_queue.delivery_id is 'The delivery that it is for';
comment on column notification_queue.held_for is 'Why it waits for its time; null where nothing but its turn holds it';
comment on column notification_queue.error_message is 'Why the last attempt failed; empty when none did';
comment on column notification_queue.scheduled_at is 'When it should go out';
create index notification_queue_held on notification_queue (scheduled_at, id) where status = 'queued' and held_for is not null;
create index notification_queue_processing on notification_queue (started_at) where status = 'processing';

alter table notification_preferences
  add column muted jsonb not null default '[]' check (jsonb_typeof(muted) = 'array');
comment on column notification_preferences.muted is
  'What not to send through which channel, as an array of channel:kind, such as email:chat';

create type push_subscription_service as enum ('web', 'fcm');

create table push_subscriptions (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references stored.users,
  service push_subscription_service not null,
  endpoint varchar(1000) not null constraint push_subscriptions_endpoint_key unique check (is_filled(endpoint)),
  p256dh varchar(200) not null default '',
  auth varchar(100) not null default '',
  device varchar(200) not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint push_subscriptions_web_has_keys check (service <> 'web' or (p256dh <> '' and auth <> ''))
);
select migrate.adopt('push_subscriptions', secrets => '{endpoint,p256dh,auth}');
select soft_delete.relate('users', 'push_subscriptions', 'user_id', 'keep');
select migrate.purge_with('users', 'push_subscriptions', 'user_id');
create index push_subscriptions_user on push_subscriptions (user_id, created_at desc, id desc);
select migrate.describe('push_subscriptions', 'The browsers and phones that want push notifications.',
  'user_id', 'Who uses it; the last one who subscribed there',
  'service', 'How it is reached: Web Push, or Firebase Cloud Messaging',
  'endpoint', 'The address at the push service, or the token of the device',
  'p256dh', 'Its public key, in base64url; empty for FCM',
  'auth', 'Its shared secret, in base64url; empty for FCM',
  'device', 'What it calls itself; empty where it does not');

create type notification_suppression_channel as enum ('email', 'sms');
create type notification_suppression_reason as enum ('bounced', 'complained', 'stopped');

create table notification_suppressions (
  id uuid primary key default uuid_v7(),
  channel notification_suppression_channel not null,
  address citext not null check (is_filled(address::text) and char_length(address::text) <= 254),
  reason notification_suppression_reason not null,
  details varchar(500) not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint notification_suppressions_key unique (channel, address)
);
select migrate.adopt('notification_suppressions', secrets => '{address}');
create index notification_suppressions_newest on notification_suppressions (created_at desc, id desc);
select migrate.describe('notification_suppressions', 'Addresses to which nothing is sent, because they said so.',
  'channel', 'What kind of address',
  'address', 'The e-mail address or telephone number',
  'reason', 'How they said so: mail came back, they called it spam, or they answered STOP',
  'details', 'What was said');

-- Where there is no mail server: what would have been sent, to be looked at in the demo.
create table outbox_messages (
  id uuid primary key default uuid_v7(),
  channel notification_suppression_channel not null,
  recipient varchar(254) not null,
  subject varchar(300) not null default '',
  text text not null,
  html text not null default '',
  headers jsonb not null default '{}' check (jsonb_typeof(headers) = 'object'),
  created_at timestamptz not null default now()
);
create index outbox_messages_newest on outbox_messages (created_at desc, id desc);
select migrate.adopt('outbox_messages', unaudited => 'What the demo would have sent; what was to be sent is audited.');
select migrate.describe('outbox_messages', 'Mails and SMS that went nowhere, because no server for them is configured; the latest only.',
  'channel', 'Whether it is a mail or an SMS',
  'recipient', 'To whom it would have gone',
  'subject', 'Subject of a mail; empty for an SMS',
  'text', 'The plain text',
  'html', 'The HTML of a mail; empty for an SMS',
  'headers', 'Headers of a mail beside the usual ones, by name');

-- What others publish for whoever has to be told.

create view reachable_users as
  select id, name, email, language, staff_role from users where is_active and not blocked;
comment on view reachable_users is 'Users who can be written to: neither deleted, nor closed, nor blocked.';

create view profile_phones as
  select user_id, phone_number from user_profiles where phone_number <> '';
comment on view profile_phones is 'The telephone numbers that users gave.';

create view order_parties as
  select orders.id as order_id, orders.title, client.user_id as client_user_id, client.name as client_name,
    provider.user_id as provider_user_id, provider.business_name as provider_name
  from orders
  left join client_cards client on client.id = orders.client_id
  left join provider_cards provider on provider.id = orders.provider_id;
comment on view order_parties is 'Between whom an order is, and what it is called.';

insert into system_settings (category, key, setting_type, value, min_value, max_value, is_public, requires_admin, description) values
  ('notifications', 'notifications.digest_hour', 'integer', '9', '0', '23', false, false,
    'Hour of the day, in the time zone of each person, at which daily and weekly digests go out.');
