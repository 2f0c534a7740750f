-- What one process tells the others about its sockets, where it is too long for a notification (8,000 bytes). The name
-- and the columns are those of Socket.IO's Postgres adapter, which also removes what is older than half a minute.

create table socket_io_attachments (
  id bigserial unique,
  created_at timestamptz not null default now(),
  payload bytea not null
);
create index socket_io_attachments_oldest on socket_io_attachments (created_at);
select migrate.adopt('socket_io_attachments', unaudited => 'Messages between processes, gone after half a minute.');
select migrate.describe('socket_io_attachments', 'Long messages between the processes that serve sockets.',
  'payload', 'The message, in MessagePack');
