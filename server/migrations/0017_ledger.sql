-- The payments module: the ledger. Double entry, append-only; balances are sums, never stored.

create type ledger_account as enum ('client_funds', 'provider_payable', 'platform_revenue', 'tax', 'gateway_fees',
  'refunds', 'chargebacks', 'manual_settlement', 'gateway_clearing');

create table ledger_transactions (
  id uuid primary key default uuid_v7(),
  at timestamptz not null default now(),
  kind varchar(50) not null check (kind ~ '^[a-z][a-z_]*$'),
  reference varchar(255) not null constraint ledger_transactions_reference_key unique check (is_filled(reference)),
  order_id uuid references stored.orders,
  invoice_id uuid references stored.invoices,
  payment_id uuid references stored.payments,
  refund_id uuid references refunds,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index ledger_transactions_newest on ledger_transactions (at desc, id desc);
create index ledger_transactions_order on ledger_transactions (order_id);
create index ledger_transactions_invoice on ledger_transactions (invoice_id);
create index ledger_transactions_payment on ledger_transactions (payment_id);
create index ledger_transactions_refund on ledger_transactions (refund_id);
select migrate.adopt('ledger_transactions');
select migrate.append_only('ledger_transactions');
select migrate.describe('ledger_transactions', 'Movements of money. The entries of each sum to zero per currency; append-only.',
  'at', 'When the money moved',
  'kind', 'What happened, such as payment_captured',
  'reference', 'Names the event it books; unique, so that no event is booked twice',
  'order_id', 'The order it belongs to',
  'invoice_id', 'The invoice it belongs to',
  'payment_id', 'The payment it books',
  'refund_id', 'The refund it books');

create table ledger_entries (
  id uuid primary key default uuid_v7(),
  transaction_id uuid not null references ledger_transactions,
  account ledger_account not null,
  user_id uuid references stored.users,
  provider_id uuid references stored.service_provider_profiles,
  amount numeric(12, 2) not null check (amount <> 0 and amount > '-Infinity' and amount < 'Infinity'),
  currency varchar(3) not null default 'KGS' check (is_currency(currency)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ledger_entries_payable_has_provider check (account <> 'provider_payable' or provider_id is not null)
);
create index ledger_entries_transaction on ledger_entries (transaction_id);
create index ledger_entries_account on ledger_entries (account, currency, created_at desc, id desc);
create index ledger_entries_user on ledger_entries (user_id, account, currency) include (amount);
create index ledger_entries_provider on ledger_entries (provider_id, account, currency) include (amount);
select migrate.adopt('ledger_entries');
select migrate.append_only('ledger_entries');
select migrate.describe('ledger_entries', 'One side of a movement of money each; append-only.',
  'transaction_id', 'The movement it is a side of',
  'account', 'The account it is booked on',
  'user_id', 'Whose money it is, where the account is kept per user',
  'provider_id', 'Whose money it is, where the account is kept per provider',
  'amount', 'Debits are positive: what we have or spent; credits negative: what we owe or earned',
  'currency', 'ISO 4217 currency of the amount');

-- Checked when the transaction commits, for by then all entries are there.
create function require_balanced_entries() returns trigger language plpgsql as $$
declare
  movement uuid := case tg_table_name when 'ledger_entries' then to_jsonb(new) ->> 'transaction_id' else new.id::text end;
  unbalanced text;
begin
  select string_agg(currency || ' ' || total, ', ') into unbalanced
    from (select currency, sum(amount) as total from ledger_entries where transaction_id = movement group by currency) totals
    where total <> 0;
  if unbalanced is not null or not exists (select from ledger_entries where transaction_id = movement) then
    raise exception 'ledger transaction % does not balance: %', movement, coalesce(unbalanced, 'it has no entries')
      using errcode = 'check_violation', constraint = 'ledger_transactions_balance', table = 'ledger_transactions';
  end if;
  return null;
end $$;
create constraint trigger ledger_transactions_balance after insert on ledger_transactions
  deferrable initially deferred for each row execute function require_balanced_entries();
create constraint trigger ledger_entries_balance after insert on ledger_entries
  deferrable initially deferred for each row execute function require_balanced_entries();

-- A provider who is owed money, or owes some, stays until it is settled; their newest entry stands in
-- the way. The ledger itself takes entries under a deleted provider too: a chargeback may come late.
create index ledger_entries_payable on ledger_entries (provider_id, id) where account = 'provider_payable';
create function provider_has_balance(provider uuid) returns boolean
  language sql stable parallel safe
  return exists (
    select from ledger_entries where provider_id = provider and account = 'provider_payable'
    group by currency having sum(amount) <> 0);
select soft_delete.relate('service_provider_profiles', 'ledger_entries', 'provider_id', 'restrict',
  'child.id = (select id from ledger_entries newest where newest.provider_id = child.provider_id
     and newest.account = ''provider_payable'' order by newest.id desc limit 1)
   and provider_has_balance(child.provider_id)');
drop trigger soft_delete_insert_under_provider_id on ledger_entries;
drop trigger soft_delete_move_under_provider_id on ledger_entries;
