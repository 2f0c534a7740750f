-- The profiles module: what a user is on the marketplace, and what was verified about them.

create type user_profile_user_type as enum ('client', 'service_provider', 'both');
create type user_profile_gender as enum ('male', 'female', 'other', 'prefer_not_to_say');

create table stored.user_profiles (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references stored.users,
  user_type user_profile_user_type not null default 'client',
  bio text not null default '',
  date_of_birth date check (date_of_birth between '1900-01-01' and current_date),
  gender user_profile_gender,
  phone_number varchar(20) not null default '' check (is_phone_number(phone_number)),
  address text not null default '',
  city varchar(100) not null default '',
  state varchar(100) not null default '',
  country varchar(100) not null default '',
  postal_code varchar(20) not null default '',
  preferred_language_id uuid references stored.languages,
  notification_preferences jsonb not null default '{}' check (jsonb_typeof(notification_preferences) = 'object'),
  is_verified boolean not null default false,
  verification_date timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('user_profiles');
select migrate.adopt('stored.user_profiles');
select soft_delete.relate('users', 'user_profiles', 'user_id', 'cascade');
select soft_delete.relate('languages', 'user_profiles', 'preferred_language_id', 'keep');
create unique index user_profiles_user_key on stored.user_profiles (user_id) where not is_deleted;
create index user_profiles_user on stored.user_profiles (user_id);
create index user_profiles_language on stored.user_profiles (preferred_language_id);
create index user_profiles_by_type on stored.user_profiles (user_type, created_at desc, id desc) where not is_deleted;
select migrate.describe('stored.user_profiles', 'What a user is on the marketplace, and where to reach them.',
  'user_id', 'The user; one live profile each',
  'user_type', 'Whether they order, offer services, or both',
  'bio', 'What they say about themselves',
  'date_of_birth', 'Date of birth',
  'gender', 'Gender, if they say',
  'phone_number', 'Telephone number; empty when not given',
  'address', 'Street and house',
  'city', 'City they live in',
  'state', 'Region or state',
  'country', 'Country',
  'postal_code', 'Postal code',
  'preferred_language_id', 'The language they prefer',
  'notification_preferences', 'Choices the apps keep, by name; those we act on are in notification_preferences',
  'is_verified', 'Whether staff verified who they are',
  'verification_date', 'When staff did');

create table stored.client_profiles (
  id uuid primary key default uuid_v7(),
  user_profile_id uuid not null references stored.user_profiles,
  preferred_service_areas jsonb not null default '[]' check (jsonb_typeof(preferred_service_areas) = 'array'),
  budget_preferences jsonb not null default '{}' check (jsonb_typeof(budget_preferences) = 'object'),
  total_orders integer not null default 0 check (total_orders >= 0),
  completed_orders integer not null default 0 check (completed_orders >= 0),
  cancelled_orders integer not null default 0 check (cancelled_orders >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('client_profiles');
select migrate.adopt('stored.client_profiles');
select soft_delete.relate('user_profiles', 'client_profiles', 'user_profile_id', 'cascade');
create unique index client_profiles_user_profile_key on stored.client_profiles (user_profile_id) where not is_deleted;
create index client_profiles_user_profile on stored.client_profiles (user_profile_id);
create index client_profiles_newest on stored.client_profiles (created_at desc, id desc) where not is_deleted;
select migrate.describe('stored.client_profiles', 'A user as one who orders services.',
  'user_profile_id', 'The profile; one live client profile each',
  'preferred_service_areas', 'Areas they usually order in, as an array of ids',
  'budget_preferences', 'Budgets they usually have, by name',
  'total_orders', 'How many orders they published',
  'completed_orders', 'How many of them were completed',
  'cancelled_orders', 'How many of them were cancelled');

create type user_verification_verification_type as enum ('phone', 'email', 'identity', 'business', 'license', 'insurance', 'background_check');
create type user_verification_status as enum ('pending', 'approved', 'rejected');

create table user_verifications (
  id uuid primary key default uuid_v7(),
  user_profile_id uuid not null references stored.user_profiles,
  verification_type user_verification_verification_type not null,
  status user_verification_status not null default 'pending',
  evidence text not null default '',
  admin_notes text not null default '',
  verified_by_id uuid references stored.users,
  verified_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select migrate.adopt('user_verifications', secrets => '{evidence}');
select soft_delete.relate('user_profiles', 'user_verifications', 'user_profile_id', 'keep');
select soft_delete.relate('users', 'user_verifications', 'verified_by_id', 'keep');
create unique index user_verifications_one_pending on user_verifications (user_profile_id, verification_type)
  where status = 'pending';
create index user_verifications_profile on user_verifications (user_profile_id, created_at desc, id desc);
create index user_verifications_by_status on user_verifications (status, created_at desc, id desc);
create index user_verifications_verified_by on user_verifications (verified_by_id);
select migrate.purge_with('user_profiles', 'user_verifications', 'user_profile_id');
select migrate.describe('user_verifications', 'Requests to verify something about a user, and what staff decided.',
  'user_profile_id', 'Whose verification it is',
  'verification_type', 'What is verified',
  'status', 'Where it stands; one pending of each type at a time',
  'evidence', 'What was handed in, as JSON; encrypted, empty for nothing',
  'admin_notes', 'Notes of staff, not shown to the user',
  'verified_by_id', 'The member of staff who decided',
  'verified_at', 'When it was decided');
