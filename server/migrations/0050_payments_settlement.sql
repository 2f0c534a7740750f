-- The payments module: what settling an invoice needs beside the invoice itself.

alter table stored.invoices
  add column client_user_id uuid references stored.users,
  add column released_at timestamptz;
create index invoices_client_user on stored.invoices (client_user_id);
select soft_delete.relate('users', 'invoices', 'client_user_id', 'restrict', 'status in (''draft'', ''sent'', ''overdue'')');
select soft_delete.refresh_view('invoices');

-- A call whose answer was lost is made again word for word, or the gateway refuses the idempotency key.
alter table stored.payments
  add column gateway_request jsonb not null default '{}' check (jsonb_typeof(gateway_request) = 'object');
select soft_delete.refresh_view('payments');

comment on column stored.invoices.client_user_id is 'The user who pays';
comment on column public.invoices.client_user_id is 'The user who pays';
comment on column stored.invoices.released_at is
  'When the money became the provider''s; what is paid later becomes theirs at once';
comment on column public.invoices.released_at is
  'When the money became the provider''s; what is paid later becomes theirs at once';
comment on column stored.payments.gateway_request is
  'What the gateway was asked under the idempotency key, so that it can be asked again';
comment on column public.payments.gateway_request is
  'What the gateway was asked under the idempotency key, so that it can be asked again';
