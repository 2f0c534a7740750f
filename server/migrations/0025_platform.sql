-- What the platform itself keeps: answers to idempotent requests, and which workers live.

create type idempotency_key_state as enum ('running', 'done');

create table idempotency_keys (
  id uuid primary key default uuid_v7(),
  user_key varchar(100) not null check (is_filled(user_key)),
  user_id uuid references stored.users,
  key varchar(255) not null check (is_filled(key)),
  method varchar(10) not null,
  path text not null,
  request_hash text not null,
  state idempotency_key_state not null default 'running',
  status integer check (status between 100 and 599),
  headers jsonb,
  body jsonb,
  locked_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint idempotency_keys_key unique (user_key, key),
  constraint idempotency_keys_done_has_answer check (state <> 'done' or status is not null)
);
create index idempotency_keys_user on idempotency_keys (user_id);
create index idempotency_keys_oldest on idempotency_keys (created_at);
select migrate.adopt('idempotency_keys', unaudited => 'Stored answers, gone after a day; what the requests did is audited.');
select migrate.purge_with('users', 'idempotency_keys', 'user_id');
select migrate.describe('idempotency_keys', 'Requests made with an Idempotency-Key, and what they were answered.',
  'user_key', 'Who made it: the user, or where an anonymous request came from',
  'user_id', 'The user who made it; null for an anonymous request',
  'key', 'The Idempotency-Key it came with',
  'method', 'Its HTTP method',
  'path', 'Its path',
  'request_hash', 'Hash of its body, so that the same key with another body is refused',
  'state', 'Whether it still runs',
  'status', 'HTTP status of the answer; null while it runs',
  'headers', 'Headers of the answer that a repeat gets too',
  'body', 'Body of the answer; null for none',
  'locked_at', 'When the request that runs it began');

create table workers (
  id text primary key,
  host text not null,
  pid integer not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);
create index workers_seen on workers (seen_at);
select migrate.adopt('workers', unaudited => 'Heartbeats, overwritten every few seconds.');
select migrate.describe('workers', 'Job workers that run, so that the jobs of a dead one are released.',
  'id', 'The worker''s id in the job queue',
  'host', 'The machine it runs on',
  'pid', 'Its process there',
  'started_at', 'When it started',
  'seen_at', 'When it last said that it lives');
