-- The chat module: templates, notifications and reports.

create type chat_template_category as enum ('greeting', 'order_update', 'support', 'general');

create table stored.chat_templates (
  id uuid primary key default uuid_v7(),
  name varchar(100) not null check (is_filled(name)),
  category chat_template_category not null,
  subject varchar(200) not null default '',
  content text not null check (is_filled(content)),
  variables jsonb not null default '[]' check (jsonb_typeof(variables) = 'array'),
  is_active boolean not null default true,
  usage_count integer not null default 0 check (usage_count >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('chat_templates');
select migrate.adopt('stored.chat_templates');
create index chat_templates_by_category on stored.chat_templates (category, created_at desc, id desc) where not is_deleted;
select migrate.describe('stored.chat_templates', 'Messages written beforehand.',
  'name', 'Name in the list of templates',
  'category', 'What it is for',
  'subject', 'Its heading; empty for none',
  'content', 'Its text, with variables in {{ }}',
  'variables', 'Names of the variables it takes, as an array',
  'is_active', 'Whether it can be chosen',
  'usage_count', 'How often it was used');

create type chat_notification_notification_type as enum ('new_message', 'mention', 'order_update', 'system');
create type chat_notification_sent_via as enum ('push', 'email', 'sms', 'in_app');

create table chat_notifications (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references stored.users,
  chat_room_id uuid not null references stored.chat_rooms,
  message_id uuid not null references stored.chat_messages,
  notification_type chat_notification_notification_type not null,
  is_read boolean not null default false,
  read_at timestamptz,
  sent_via chat_notification_sent_via not null default 'in_app',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index chat_notifications_user on chat_notifications (user_id, created_at desc, id desc);
create index chat_notifications_unread on chat_notifications (user_id, chat_room_id) where not is_read;
create index chat_notifications_room on chat_notifications (chat_room_id);
create index chat_notifications_message on chat_notifications (message_id);
select migrate.adopt('chat_notifications');
select soft_delete.relate('users', 'chat_notifications', 'user_id', 'keep');
select soft_delete.relate('chat_rooms', 'chat_notifications', 'chat_room_id', 'keep');
select soft_delete.relate('chat_messages', 'chat_notifications', 'message_id', 'keep');
select migrate.purge_with('users', 'chat_notifications', 'user_id');
select migrate.purge_with('chat_rooms', 'chat_notifications', 'chat_room_id');
select migrate.purge_with('chat_messages', 'chat_notifications', 'message_id');
select migrate.describe('chat_notifications', 'What users were told about messages.',
  'user_id', 'Who was told',
  'chat_room_id', 'The room',
  'message_id', 'The message',
  'notification_type', 'Why they were told',
  'is_read', 'Whether they read it',
  'read_at', 'When they read it',
  'sent_via', 'How they were told');

create type chat_report_reason as enum ('spam', 'harassment', 'inappropriate_content', 'fake_information', 'other');
create type chat_report_status as enum ('pending', 'under_review', 'resolved', 'dismissed');

create table chat_reports (
  id uuid primary key default uuid_v7(),
  reported_message_id uuid not null references stored.chat_messages,
  reported_by_id uuid not null references stored.users,
  reason chat_report_reason not null,
  description text not null default '',
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array'),
  status chat_report_status not null default 'pending',
  admin_notes text not null default '',
  resolved_by_id uuid references stored.users,
  resolved_at timestamptz,
  action_taken text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint chat_reports_once_a_user unique (reported_message_id, reported_by_id)
);
create index chat_reports_reported_by on chat_reports (reported_by_id, created_at desc, id desc);
create index chat_reports_resolved_by on chat_reports (resolved_by_id);
create index chat_reports_newest on chat_reports (created_at desc, id desc);
create index chat_reports_by_status on chat_reports (status, created_at desc, id desc);
select migrate.adopt('chat_reports');
select soft_delete.relate('chat_messages', 'chat_reports', 'reported_message_id', 'keep');
select soft_delete.relate('users', 'chat_reports', 'reported_by_id', 'keep');
select soft_delete.relate('users', 'chat_reports', 'resolved_by_id', 'keep');
select migrate.purge_with('chat_messages', 'chat_reports', 'reported_message_id');
select migrate.describe('chat_reports', 'Messages that users reported to staff.',
  'reported_message_id', 'The message',
  'reported_by_id', 'Who reported it; once a message',
  'reason', 'What is wrong with it',
  'description', 'What they say about it',
  'evidence', 'What they show for it, as an array of objects',
  'status', 'Where it stands',
  'admin_notes', 'Notes of staff, not shown to users',
  'resolved_by_id', 'The member of staff who decided',
  'resolved_at', 'When it was decided',
  'action_taken', 'What was done about it');
