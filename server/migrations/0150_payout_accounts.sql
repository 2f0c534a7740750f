-- Where providers get what they have earned.

create type payout_account_method as enum ('bank_account', 'card', 'mobile_wallet');

create table stored.payout_accounts (
  id uuid primary key default uuid_v7(),
  provider_id uuid not null references stored.service_provider_profiles,
  method payout_account_method not null,
  holder_name varchar(150) not null check (is_filled(holder_name)),
  bank_name varchar(100) not null default '',
  bic varchar(11) not null default '',
  number text not null check (is_filled(number)),
  number_last4 varchar(4) not null check (number_last4 ~ '^[0-9A-Z]{4}$'),
  number_read_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint payout_accounts_bank_is_named check (method = 'card' or is_filled(bank_name)),
  constraint payout_accounts_bic_of_banks check ((method = 'bank_account') = (bic <> ''))
);
select soft_delete.install('payout_accounts');
select migrate.adopt('stored.payout_accounts', secrets => '{number}');
select soft_delete.relate('service_provider_profiles', 'payout_accounts', 'provider_id', 'cascade');
create unique index payout_accounts_provider_key on stored.payout_accounts (provider_id) where not is_deleted;
create index payout_accounts_provider on stored.payout_accounts (provider_id, deleted_at desc);
select migrate.describe('stored.payout_accounts', 'Where a provider gets what they have earned; one at a time.',
  'provider_id', 'Whose it is',
  'method', 'What kind it is',
  'holder_name', 'To whom it belongs, as the bank knows them',
  'bank_name', 'Name of the bank or of the wallet; may be empty for cards',
  'bic', 'BIC of the bank, six digits in Kyrgyzstan, or its SWIFT code; empty for what is no bank account',
  'number', 'Number of the account, of the card or of the telephone; encrypted',
  'number_last4', 'Its last four characters, by which the provider knows it again',
  'number_read_at', 'When staff last read the whole number');

create view payout_ready_providers as
  select provider_id from payout_accounts;
comment on view payout_ready_providers is 'The providers who have said where their money goes.';
comment on column payout_ready_providers.provider_id is 'The provider';

insert into system_settings (category, key, setting_type, value, min_value, max_value, requires_admin, description) values
  ('soft_delete', 'soft_delete.retention_days.payout_accounts', 'integer', '90', '1', '36500', true,
    'Days after which what was deleted from payout_accounts leaves the database for the archive; never before owners can no longer restore it.');
