-- The settings module: languages, settings that staff may change, published app versions.

create table stored.languages (
  id uuid primary key default uuid_v7(),
  code varchar(5) not null check (is_language_code(code)),
  name varchar(50) not null check (is_filled(name)),
  native_name varchar(50) not null check (is_filled(native_name)),
  is_active boolean not null default true,
  is_default boolean not null default false,
  flag_icon varchar(50) not null default '',
  rtl_support boolean not null default false,
  locale_code varchar(10) not null default '',
  currency_code varchar(3) not null default 'KGS' check (is_currency(currency_code)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint languages_default_is_active check (is_active or not is_default)
);
select soft_delete.install('languages');
select migrate.adopt('stored.languages');
create unique index languages_code_key on stored.languages (code) where not is_deleted;
create unique index languages_one_default on stored.languages (is_default) where is_default and not is_deleted;
select migrate.describe('stored.languages', 'Languages the platform speaks.',
  'code', 'ISO 639 code with an optional region, such as ky or pt-BR',
  'name', 'Name in English',
  'native_name', 'Name in the language itself',
  'is_active', 'Whether users may choose it',
  'is_default', 'Whether it is used where nothing better is known; at most one is',
  'flag_icon', 'Name of the flag icon',
  'rtl_support', 'Whether it is written from right to left',
  'locale_code', 'Locale for formatting, such as ky-KG',
  'currency_code', 'ISO 4217 currency usual with this language');

create type system_setting_setting_type as enum ('string', 'integer', 'boolean', 'json', 'file');

create table system_settings (
  id uuid primary key default uuid_v7(),
  key varchar(100) not null constraint system_settings_key_key unique check (key ~ '^[a-z0-9_]+(\.[a-z0-9_]+)*$'),
  value text not null default '',
  description text not null default '',
  is_public boolean not null default false,
  setting_type system_setting_setting_type not null default 'string',
  validation_regex varchar(200) not null default '',
  min_value varchar(50) not null default '',
  max_value varchar(50) not null default '',
  requires_admin boolean not null default false,
  category varchar(50) not null default 'general',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint system_settings_value_has_type check (case setting_type
    when 'integer' then value ~ '^-?[0-9]{1,18}$'
    when 'boolean' then value in ('true', 'false')
    when 'json' then pg_input_is_valid(value, 'jsonb')
    else true end)
);
create index system_settings_category on system_settings (category, key);
select migrate.adopt('system_settings');
select migrate.describe('system_settings', 'Settings that staff change while the platform runs.',
  'key', 'Dotted name, such as orders.dispute_days',
  'value', 'The value as text, in the form setting_type says',
  'description', 'What it does and in what unit, for staff',
  'is_public', 'Whether anyone may read it through the API',
  'setting_type', 'How value is read',
  'validation_regex', 'Pattern a new value must match; empty for none',
  'min_value', 'Smallest value allowed, as text; empty for none',
  'max_value', 'Largest value allowed, as text; empty for none',
  'requires_admin', 'Whether only an administrator may change it',
  'category', 'Group it is shown in');

create type app_version_platform as enum ('android', 'ios', 'web', 'all');

create table app_versions (
  id uuid primary key default uuid_v7(),
  version varchar(20) not null check (is_filled(version)),
  build_number integer not null check (build_number >= 0),
  release_notes text not null default '',
  is_forced_update boolean not null default false,
  is_active boolean not null default true,
  release_date timestamptz not null default now(),
  platform app_version_platform not null default 'all',
  download_url text not null default '' check (is_url(download_url)),
  file_size bigint not null default 0 check (file_size >= 0),
  checksum varchar(64) not null default '' check (checksum ~ '^[0-9a-fA-F]*$'),
  min_os_version varchar(20) not null default '',
  max_os_version varchar(20) not null default '',
  device_requirements jsonb not null default '{}' check (jsonb_typeof(device_requirements) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint app_versions_platform_version_key unique (platform, version),
  constraint app_versions_platform_build_number_key unique (platform, build_number)
);
create index app_versions_newest on app_versions (platform, release_date desc, id desc);
select migrate.adopt('app_versions');
select migrate.describe('app_versions', 'Published versions of the apps, and which ones force an update.',
  'version', 'Version as people see it, such as 2.4.1',
  'build_number', 'Number of the build, growing per platform',
  'release_notes', 'What is new',
  'is_forced_update', 'Whether older versions must update before going on',
  'is_active', 'Whether this version is offered',
  'release_date', 'When it was, or will be, released',
  'platform', 'Platform it runs on',
  'download_url', 'Where to get it; empty when only from a store',
  'file_size', 'Size of the download in bytes; 0 while unknown',
  'checksum', 'SHA-256 of the download in hex; empty when unknown',
  'min_os_version', 'Oldest operating system it runs on; empty for any',
  'max_os_version', 'Newest operating system it runs on; empty for any',
  'device_requirements', 'Further requirements, by name');
