-- The payments module: payments and refunds. A row is stored, with its idempotency key, before the
-- gateway is called.

create type payment_status as enum ('pending', 'processing', 'completed', 'failed', 'cancelled', 'refunded');
create type payment_gateway as enum ('stripe', 'manual');

create table stored.payments (
  id uuid primary key default uuid_v7(),
  invoice_id uuid not null references stored.invoices,
  payment_method_id uuid references stored.payment_methods,
  payment_id varchar(100) not null check (is_filled(payment_id)),
  gateway payment_gateway not null default 'stripe',
  idempotency_key varchar(255) not null default uuid_v7()::text constraint payments_idempotency_key_key unique,
  amount numeric(10, 2) not null check (amount > 0 and is_amount(amount)),
  currency varchar(3) not null default 'KGS' check (is_currency(currency)),
  status payment_status not null default 'pending',
  transaction_id varchar(255) not null default '',
  stripe_checkout_session_id varchar(255) not null default '',
  stripe_payment_intent_id varchar(255) not null default '',
  stripe_charge_id varchar(255) not null default '',
  checkout_url text not null default '' check (is_url(checkout_url)),
  expires_at timestamptz,
  processor_response jsonb not null default '{}' check (jsonb_typeof(processor_response) = 'object'),
  captured_amount numeric(10, 2) not null default 0 check (is_amount(captured_amount)),
  processed_at timestamptz,
  failed_at timestamptz,
  error_message text not null default '',
  retry_count integer not null default 0 check (retry_count >= 0),
  quarantined_reason text check (is_filled(quarantined_reason)),
  refund_amount numeric(10, 2) not null default 0 check (is_amount(refund_amount)),
  refund_reason varchar(100) not null default '',
  refunded_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint payments_captured_within_amount check (captured_amount <= amount),
  constraint payments_refunded_within_captured check (refund_amount <= captured_amount)
);
select soft_delete.install('payments');
select migrate.adopt('stored.payments');
select soft_delete.relate('invoices', 'payments', 'invoice_id', 'restrict', 'status in (''pending'', ''processing'')');
select soft_delete.relate('payment_methods', 'payments', 'payment_method_id', 'restrict', 'status in (''pending'', ''processing'')');
create unique index payments_payment_id_key on stored.payments (payment_id) where not is_deleted;
create unique index payments_one_open on stored.payments (invoice_id)
  where status in ('pending', 'processing') and not is_deleted;
create unique index payments_checkout_session_key on stored.payments (stripe_checkout_session_id)
  where stripe_checkout_session_id <> '';
create unique index payments_payment_intent_key on stored.payments (stripe_payment_intent_id)
  where stripe_payment_intent_id <> '';
create index payments_charge on stored.payments (stripe_charge_id) where stripe_charge_id <> '';
create index payments_invoice on stored.payments (invoice_id, created_at desc, id desc);
create index payments_method on stored.payments (payment_method_id);
create index payments_newest on stored.payments (created_at desc, id desc) where not is_deleted;
create index payments_by_status on stored.payments (status, created_at desc, id desc) where not is_deleted;
create index payments_unsettled on stored.payments (updated_at) where status in ('pending', 'processing') and not is_deleted;
create index payments_quarantined on stored.payments (created_at desc, id desc)
  where quarantined_reason is not null and not is_deleted;
select migrate.describe('stored.payments', 'Attempts to pay an invoice, through a gateway or by hand.',
  'invoice_id', 'The invoice; one open payment at a time',
  'payment_method_id', 'The saved method used; null for a checkout page',
  'payment_id', 'Our number for it, shown to people',
  'gateway', 'Who moves the money',
  'idempotency_key', 'Key of the gateway call, stored before it is made',
  'amount', 'What is to be paid',
  'currency', 'ISO 4217 currency of all its amounts',
  'status', 'Where it stands; it only moves forward',
  'transaction_id', 'What the gateway or the bank calls it; empty until known',
  'stripe_checkout_session_id', 'Checkout session at Stripe; empty until known',
  'stripe_payment_intent_id', 'Payment intent at Stripe; empty until known',
  'stripe_charge_id', 'Charge at Stripe; empty until known',
  'checkout_url', 'The page on which the client pays; empty until known',
  'expires_at', 'When that page closes',
  'processor_response', 'What the gateway last answered, without secrets',
  'captured_amount', 'What the gateway took from the client',
  'processed_at', 'When it was completed',
  'failed_at', 'When it failed',
  'error_message', 'Why it failed; empty when it did not',
  'retry_count', 'How often the gateway was asked again',
  'quarantined_reason', 'Why staff must look at it before it is booked; null when they need not',
  'refund_amount', 'What was paid back',
  'refund_reason', 'Why it was last paid back',
  'refunded_at', 'When it was last paid back');

create type refund_status as enum ('pending', 'processing', 'succeeded', 'failed');

create table refunds (
  id uuid primary key default uuid_v7(),
  payment_id uuid not null references stored.payments,
  amount numeric(10, 2) not null check (amount > 0 and is_amount(amount)),
  currency varchar(3) not null default 'KGS' check (is_currency(currency)),
  reason text not null default '',
  status refund_status not null default 'pending',
  stripe_refund_id varchar(255) not null default '',
  idempotency_key varchar(255) not null default uuid_v7()::text constraint refunds_idempotency_key_key unique,
  requested_by_id uuid references stored.users,
  error_message text not null default '',
  retry_count integer not null default 0 check (retry_count >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index refunds_stripe_refund_key on refunds (stripe_refund_id) where stripe_refund_id <> '';
create index refunds_payment on refunds (payment_id, created_at desc, id desc);
create index refunds_requested_by on refunds (requested_by_id);
create index refunds_by_status on refunds (status, created_at desc, id desc);
select migrate.adopt('refunds');
select soft_delete.relate('payments', 'refunds', 'payment_id', 'restrict', 'status in (''pending'', ''processing'')');
select soft_delete.relate('users', 'refunds', 'requested_by_id', 'keep');
select migrate.describe('refunds', 'Money paid back to a client, in whole or in part.',
  'payment_id', 'The payment it is taken from',
  'amount', 'What is paid back',
  'currency', 'ISO 4217 currency of the amount; that of the payment',
  'reason', 'Why',
  'status', 'Where it stands',
  'stripe_refund_id', 'Refund at Stripe; empty until known',
  'idempotency_key', 'Key of the gateway call, stored before it is made',
  'requested_by_id', 'Who asked for it; null for the system',
  'error_message', 'Why it failed; empty when it did not',
  'retry_count', 'How often the gateway was asked again');

-- Two refunds at once take turns on the payment, so that together they cannot pass what was captured.
create function keep_refunds_within_captured() returns trigger language plpgsql as $$
declare
  captured numeric;
  payment_currency text;
begin
  select captured_amount, currency into captured, payment_currency
    from stored.payments where id = new.payment_id for no key update;
  if new.currency <> payment_currency then
    raise exception 'payment % was made in %, not %', new.payment_id, payment_currency, new.currency
      using errcode = 'check_violation', constraint = 'refunds_currency_of_payment', table = 'refunds';
  end if;
  if new.amount + (select coalesce(sum(amount), 0) from refunds
      where payment_id = new.payment_id and id <> new.id and status <> 'failed') > captured then
    raise exception 'refunds of payment % would pass the % that were captured', new.payment_id, captured
      using errcode = 'check_violation', constraint = 'refunds_within_captured', table = 'refunds';
  end if;
  return new;
end $$;
create trigger refunds_within_captured_on_insert before insert on refunds
  for each row when (new.status <> 'failed') execute function keep_refunds_within_captured();
create trigger refunds_within_captured_on_update before update on refunds
  for each row when (new.status <> 'failed'
    and (old.status = 'failed' or (old.payment_id, old.amount, old.currency) <> (new.payment_id, new.amount, new.currency)))
  execute function keep_refunds_within_captured();
