-- The payments module: saved methods, invoices with numbers that have no gaps, and the commission.

create type payment_method_method_type as enum ('credit_card', 'debit_card', 'bank_transfer', 'digital_wallet');

create table stored.payment_methods (
  id uuid primary key default uuid_v7(),
  user_id uuid not null references stored.users,
  method_type payment_method_method_type not null,
  card_last4 varchar(4) not null default '' check (card_last4 ~ '^([0-9]{4})?$'),
  card_brand varchar(20) not null default '',
  card_exp_month integer not null default 0 check (card_exp_month between 0 and 12),
  card_exp_year integer not null default 0 check (card_exp_year = 0 or card_exp_year between 2000 and 2100),
  bank_name varchar(100) not null default '',
  account_last4 varchar(4) not null default '' check (account_last4 ~ '^([0-9A-Za-z]{4})?$'),
  wallet_type varchar(50) not null default '',
  wallet_id text not null default '',
  is_default boolean not null default false,
  is_active boolean not null default true,
  processor_token text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('payment_methods');
select migrate.adopt('stored.payment_methods', secrets => '{wallet_id,processor_token}');
select soft_delete.relate('users', 'payment_methods', 'user_id', 'cascade');
create unique index payment_methods_one_default on stored.payment_methods (user_id) where is_default and not is_deleted;
create index payment_methods_user on stored.payment_methods (user_id, created_at desc, id desc);
select migrate.describe('stored.payment_methods', 'Saved ways of paying. Card numbers never reach us.',
  'user_id', 'Whose it is',
  'method_type', 'What kind it is',
  'card_last4', 'Last four digits of the card; empty for others',
  'card_brand', 'Brand of the card; empty for others',
  'card_exp_month', 'Month in which the card expires, 1 to 12; 0 for what is no card',
  'card_exp_year', 'Year in which the card expires; 0 for what is no card',
  'bank_name', 'Name of the bank; empty for others',
  'account_last4', 'Last four characters of the account; empty for others',
  'wallet_type', 'Kind of wallet; empty for others',
  'wallet_id', 'Id of the wallet; encrypted, empty for others',
  'is_default', 'Whether it is offered first; at most one a user',
  'is_active', 'Whether it can be used',
  'processor_token', 'What the gateway knows it by; encrypted, empty when unknown');

create table stripe_customers (
  id uuid primary key default uuid_v7(),
  user_id uuid not null constraint stripe_customers_user_key unique references stored.users,
  stripe_customer_id varchar(255) not null constraint stripe_customers_customer_key unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select migrate.adopt('stripe_customers');
select soft_delete.relate('users', 'stripe_customers', 'user_id', 'keep');
select migrate.purge_with('users', 'stripe_customers', 'user_id');
select migrate.describe('stripe_customers', 'Which customer at Stripe a user is.',
  'user_id', 'The user',
  'stripe_customer_id', 'Their id at Stripe');

create table invoice_counters (
  year integer primary key check (year between 2000 and 9999),
  last_number integer not null default 0 check (last_number >= 0)
);
select migrate.adopt('invoice_counters', unaudited => 'A counter; the invoices it numbers are audited.');
select migrate.describe('invoice_counters',
  'The last invoice number given in each year. Locked by the transaction that takes the next, so there are no gaps.',
  'year', 'The year',
  'last_number', 'The last number given');

create type invoice_status as enum ('draft', 'sent', 'paid', 'overdue', 'cancelled');

create table stored.invoices (
  id uuid primary key default uuid_v7(),
  order_id uuid not null references stored.orders,
  client_id uuid not null references stored.client_profiles,
  provider_id uuid not null references stored.service_provider_profiles,
  invoice_number varchar(50) not null check (is_filled(invoice_number)),
  invoice_date date not null default current_date,
  due_date date,
  currency varchar(3) not null default 'KGS' check (is_currency(currency)),
  addons_amount numeric(10, 2) not null default 0 check (is_amount(addons_amount)),
  travel_fee numeric(10, 2) not null default 0 check (is_amount(travel_fee)),
  subtotal numeric(10, 2) not null check (is_amount(subtotal)),
  discount_amount numeric(10, 2) not null default 0 check (is_amount(discount_amount)),
  tax_amount numeric(10, 2) not null default 0 check (is_amount(tax_amount)),
  total_amount numeric(10, 2) not null check (is_amount(total_amount)),
  platform_fee numeric(10, 2) not null default 0 check (is_amount(platform_fee)),
  paid_amount numeric(10, 2) not null default 0 check (is_amount(paid_amount)),
  refunded_amount numeric(10, 2) not null default 0 check (is_amount(refunded_amount)),
  status invoice_status not null default 'draft',
  paid_date timestamptz,
  notes text not null default '',
  terms_conditions text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint invoices_due_after_date check (due_date >= invoice_date),
  constraint invoices_parts_within_subtotal check (addons_amount + travel_fee <= subtotal),
  constraint invoices_total_adds_up check (total_amount = subtotal - discount_amount + tax_amount),
  constraint invoices_fee_within_subtotal check (platform_fee <= subtotal),
  constraint invoices_paid_within_total check (paid_amount <= total_amount),
  constraint invoices_refunded_within_paid check (refunded_amount <= paid_amount),
  constraint invoices_paid_in_full check (status <> 'paid' or (paid_amount = total_amount and paid_date is not null))
);
select soft_delete.install('invoices');
select migrate.adopt('stored.invoices');
select soft_delete.relate('orders', 'invoices', 'order_id', 'restrict', 'status in (''draft'', ''sent'', ''overdue'')');
select soft_delete.relate('client_profiles', 'invoices', 'client_id', 'restrict', 'status in (''draft'', ''sent'', ''overdue'')');
select soft_delete.relate('service_provider_profiles', 'invoices', 'provider_id', 'restrict',
  'status in (''draft'', ''sent'', ''overdue'')');
create unique index invoices_number_key on stored.invoices (invoice_number) where not is_deleted;
create index invoices_order on stored.invoices (order_id, created_at desc, id desc);
create index invoices_client on stored.invoices (client_id, created_at desc, id desc);
create index invoices_client_by_status on stored.invoices (client_id, status, created_at desc, id desc) where not is_deleted;
create index invoices_provider on stored.invoices (provider_id, created_at desc, id desc);
create index invoices_provider_by_status on stored.invoices (provider_id, status, created_at desc, id desc) where not is_deleted;
create index invoices_newest on stored.invoices (created_at desc, id desc) where not is_deleted;
create index invoices_by_status on stored.invoices (status, created_at desc, id desc) where not is_deleted;
create index invoices_due on stored.invoices (due_date) where status = 'sent' and not is_deleted;
select migrate.describe('stored.invoices', 'What a client has to pay for an order.',
  'order_id', 'The order',
  'client_id', 'Who pays',
  'provider_id', 'Who does the work',
  'invoice_number', 'Number on the invoice, such as INV-2026-000123, without gaps',
  'invoice_date', 'Day it was made',
  'due_date', 'Day by which it is to be paid',
  'currency', 'ISO 4217 currency of all its amounts',
  'addons_amount', 'Part of the subtotal that is for add-ons',
  'travel_fee', 'Part of the subtotal that is for travel',
  'subtotal', 'Bid, add-ons and travel fee',
  'discount_amount', 'What is taken off',
  'tax_amount', 'Tax on top',
  'total_amount', 'What is to be paid: subtotal - discount + tax',
  'platform_fee', 'The platform''s commission inside the subtotal',
  'paid_amount', 'What was paid so far; refunds do not lower it',
  'refunded_amount', 'How much of it was paid back',
  'status', 'Where it stands',
  'paid_date', 'When it was paid in full',
  'notes', 'Notes to the client',
  'terms_conditions', 'Terms it was made under');

create table order_commissions (
  id uuid primary key default uuid_v7(),
  order_id uuid not null constraint order_commissions_order_key unique references stored.orders,
  invoice_id uuid not null references stored.invoices,
  rate numeric(5, 2) not null check (is_percentage(rate)),
  base_amount numeric(10, 2) not null check (is_amount(base_amount)),
  amount numeric(10, 2) not null check (is_amount(amount)),
  currency varchar(3) not null default 'KGS' check (is_currency(currency)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint order_commissions_amount_within_base check (amount <= base_amount)
);
create index order_commissions_invoice on order_commissions (invoice_id);
select migrate.adopt('order_commissions');
select migrate.append_only('order_commissions');
select migrate.describe('order_commissions', 'The commission on an order, frozen when its bid was accepted; append-only.',
  'order_id', 'The order',
  'invoice_id', 'The invoice it is inside',
  'rate', 'The category''s commission rate at that moment, in percent',
  'base_amount', 'What the rate was applied to',
  'amount', 'The commission',
  'currency', 'ISO 4217 currency of the amounts');
