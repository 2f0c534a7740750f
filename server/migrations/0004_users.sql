-- The accounts module: users and their friends.

create type user_user_type as enum ('free', 'paid', 'premium_paid');
create type user_staff_role as enum ('support', 'moderator', 'finance', 'admin');

create table stored.users (
  id uuid primary key default uuid_v7(),
  username citext not null default 'user_' || replace(gen_random_uuid()::text, '-', '')
    check (username ~ '^\S+$' and char_length(username::text) <= 150),
  email citext not null check (is_email(email)),
  email_verified boolean not null default false,
  name varchar(255) not null check (is_filled(name)),
  user_type user_user_type not null default 'free',
  language varchar(5) not null default 'ky' check (is_language_code(language)),
  description text,
  photo varchar(255),
  photo_url text check (is_url(photo_url)),
  is_active boolean not null default true,
  blocked boolean not null default false,
  blocked_at timestamptz,
  is_staff boolean not null default false,
  staff_role user_staff_role,
  firebase_user_id varchar(200),
  fcm_token varchar(255),
  last_login timestamptz,
  timezone_difference integer not null default 0 check (timezone_difference between -720 and 840),
  points integer not null default 0 check (points >= 0),
  day_streak integer not null default 0 check (day_streak >= 0),
  max_day_streak integer not null default 0 check (max_day_streak >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint users_staff_has_role check (is_staff = (staff_role is not null)),
  constraint users_streak_within_max check (day_streak <= max_day_streak)
);
select soft_delete.install('users');
select migrate.adopt('stored.users', secrets => '{fcm_token}');
create unique index users_email_key on stored.users (email) where not is_deleted;
create unique index users_username_key on stored.users (username) where not is_deleted;
create unique index users_firebase_user_id_key on stored.users (firebase_user_id)
  where firebase_user_id is not null and not is_deleted;
create index users_newest on stored.users (created_at desc, id desc) where not is_deleted;
create index users_by_type on stored.users (user_type, created_at desc, id desc) where not is_deleted;
create index users_blocked on stored.users (created_at desc, id desc) where blocked and not is_deleted;
create index users_staff on stored.users (created_at desc, id desc) where is_staff and not is_deleted;
select migrate.describe('stored.users', 'Everyone who can log in: clients, providers and staff.',
  'username', 'Name for logging in and mentions, unique among live users, whatever the case',
  'email', 'E-mail address, unique among live users, whatever the case',
  'email_verified', 'Whether the address was proven to be theirs',
  'name', 'Name that others see',
  'user_type', 'Plan the user is on',
  'language', 'Language the platform speaks to them',
  'description', 'What they say about themselves',
  'photo', 'Key of their photo in file storage',
  'photo_url', 'Address of a photo kept elsewhere',
  'is_active', 'False for an account that was closed; such a user cannot log in',
  'blocked', 'Whether staff shut the user out',
  'blocked_at', 'When staff shut the user out; kept by a trigger',
  'is_staff', 'Whether they may enter the back office',
  'staff_role', 'What they may do in the back office; set for staff only',
  'firebase_user_id', 'Their id in Firebase Authentication',
  'fcm_token', 'Firebase Cloud Messaging token of their device',
  'last_login', 'When they last logged in',
  'timezone_difference', 'Offset from UTC in minutes, east is positive',
  'points', 'Loyalty points',
  'day_streak', 'Days in a row on which they were active, up to now',
  'max_day_streak', 'Longest such streak, in days');

create function note_blocking() returns trigger language plpgsql as $$
begin
  new.blocked_at := case when new.blocked then coalesce(new.blocked_at, now()) end;
  return new;
end $$;
create trigger note_blocking before insert or update of blocked, blocked_at on stored.users
  for each row execute function note_blocking();

create table friendships (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references stored.users,
  friend_id uuid not null references stored.users,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint friendships_not_with_oneself check (user_id <> friend_id)
);
create unique index friendships_pair_key on friendships (least(user_id, friend_id), greatest(user_id, friend_id));
create index friendships_of_user on friendships (user_id, created_at desc, id desc);
create index friendships_of_friend on friendships (friend_id, created_at desc, id desc);
select migrate.adopt('friendships');
select soft_delete.relate('users', 'friendships', 'user_id', 'keep');
select soft_delete.relate('users', 'friendships', 'friend_id', 'keep');
select migrate.describe('friendships', 'Pairs of friends, one row a pair, so look in both columns.',
  'user_id', 'The one who asked',
  'friend_id', 'The one who accepted');

create table friendship_requests (
  id uuid primary key default uuid_v7(),
  sender_id uuid not null references stored.users,
  receiver_id uuid not null references stored.users,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint friendship_requests_not_to_oneself check (sender_id <> receiver_id)
);
create unique index friendship_requests_pair_key
  on friendship_requests (least(sender_id, receiver_id), greatest(sender_id, receiver_id));
create index friendship_requests_sent on friendship_requests (sender_id, created_at desc, id desc);
create index friendship_requests_received on friendship_requests (receiver_id, created_at desc, id desc);
select migrate.adopt('friendship_requests');
select soft_delete.relate('users', 'friendship_requests', 'sender_id', 'keep');
select soft_delete.relate('users', 'friendship_requests', 'receiver_id', 'keep');
select migrate.purge_with('users', 'friendships', 'user_id', 'friendships', 'friend_id',
  'friendship_requests', 'sender_id', 'friendship_requests', 'receiver_id');
select migrate.describe('friendship_requests', 'Open requests for friendship; answered ones are gone.',
  'sender_id', 'Who asks',
  'receiver_id', 'Who is asked');
