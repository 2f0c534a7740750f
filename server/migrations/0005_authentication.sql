-- Sessions, credentials and codes, in the shape better-auth expects, and what ends a session at once.

create table auth_sessions (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references stored.users,
  token varchar(255) not null constraint auth_sessions_token_key unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_sessions_user on auth_sessions (user_id, created_at desc, id desc);
create index auth_sessions_expiry on auth_sessions (expires_at);
select migrate.adopt('auth_sessions', secrets => '{token}');
select soft_delete.relate('users', 'auth_sessions', 'user_id', 'keep');
select migrate.describe('auth_sessions', 'Open sessions. Ending one deletes its row.',
  'user_id', 'Whose session it is',
  'token', 'The secret that the cookie or bearer token carries',
  'expires_at', 'When it ends by itself',
  'ip_address', 'Address it was opened from',
  'user_agent', 'Program it was opened with');

create table auth_accounts (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references stored.users,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index auth_accounts_one_a_provider on auth_accounts (user_id, provider_id, account_id);
create index auth_accounts_account on auth_accounts (provider_id, account_id);
select migrate.adopt('auth_accounts', secrets => '{access_token,refresh_token,id_token,password}');
select soft_delete.relate('users', 'auth_accounts', 'user_id', 'keep');
select migrate.purge_with('users', 'auth_sessions', 'user_id', 'auth_accounts', 'user_id');
select migrate.describe('auth_accounts', 'Ways in which a user can log in: a password, or an account elsewhere.',
  'user_id', 'Whose way in it is',
  'account_id', 'Their id at the provider; their own id for a password',
  'provider_id', 'Who vouches for them; credential means a password',
  'access_token', 'Access token of the provider',
  'refresh_token', 'Refresh token of the provider',
  'id_token', 'OpenID token of the provider',
  'access_token_expires_at', 'When the access token ends',
  'refresh_token_expires_at', 'When the refresh token ends',
  'scope', 'What the provider lets us do',
  'password', 'argon2id hash of the password');

create table auth_verifications (
  id uuid primary key default uuid_v7(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verifications_identifier on auth_verifications (identifier, created_at desc);
create index auth_verifications_expiry on auth_verifications (expires_at);
select migrate.adopt('auth_verifications', unaudited => 'One-time codes that live for minutes.');
select migrate.describe('auth_verifications', 'One-time codes and tokens: address checks, password resets, phone codes.',
  'identifier', 'What is being verified, such as an address',
  'value', 'The code or token',
  'expires_at', 'When it is no longer taken');

-- A session may only begin for a user who may log in. The share lock waits for a block or delete
-- in flight, and makes one that comes later see this session and end it.
create function refuse_session_of_shut_out_user() returns trigger language plpgsql as $$
begin
  perform from stored.users where id = new.user_id and is_active and not blocked and not is_deleted for share;
  if not found then
    raise exception 'user % may not log in', new.user_id
      using errcode = 'check_violation', constraint = 'auth_sessions_user_may_log_in', table = 'auth_sessions';
  end if;
  return new;
end $$;
create trigger refuse_session_of_shut_out_user before insert or update of user_id on auth_sessions
  for each row execute function refuse_session_of_shut_out_user();

-- Every process listens on session_revoked, to forget what it cached and to cut open sockets.
-- Payload: user:<id> or session:<id>.

create function announce_session_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('session_revoked', 'session:' || old.id);
  return null;
end $$;
create trigger announce_session_change after update or delete on auth_sessions
  for each row execute function announce_session_change();

create function end_sessions_of_changed_user() returns trigger language plpgsql as $$
begin
  if new.blocked or not new.is_active or new.is_deleted then
    delete from auth_sessions where user_id = new.id;
  end if;
  perform pg_notify('session_revoked', 'user:' || new.id);
  return null;
end $$;
create trigger end_sessions_of_changed_user after update on stored.users
  for each row when (
    (old.blocked, old.is_active, old.is_deleted, old.is_staff, old.staff_role)
      is distinct from (new.blocked, new.is_active, new.is_deleted, new.is_staff, new.staff_role))
  execute function end_sessions_of_changed_user();
