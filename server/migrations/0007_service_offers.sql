-- The catalog module: add-ons and packages of a subcategory.

create type service_addon_price_type as enum ('fixed', 'percentage', 'per_unit', 'per_hour');

create table stored.service_addons (
  id uuid primary key default uuid_v7(),
  subcategory_id uuid not null references stored.service_subcategories,
  name varchar(100) not null check (is_filled(name)),
  description text not null default '',
  price numeric(10, 2) not null check (is_amount(price)),
  price_type service_addon_price_type not null default 'fixed',
  image text not null default '' check (is_url(image)),
  is_active boolean not null default true,
  featured boolean not null default false,
  duration_addition integer not null default 0 check (duration_addition >= 0),
  min_quantity integer not null default 1 check (min_quantity >= 0),
  max_quantity integer not null default 0 check (max_quantity >= 0),
  requires_approval boolean not null default false,
  prerequisites jsonb not null default '[]' check (jsonb_typeof(prerequisites) = 'array'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint service_addons_quantity_range check (max_quantity = 0 or min_quantity <= max_quantity),
  constraint service_addons_share_of_price check (price_type <> 'percentage' or price <= 100)
);
select soft_delete.install('service_addons');
select migrate.adopt('stored.service_addons');
select soft_delete.relate('service_subcategories', 'service_addons', 'subcategory_id', 'cascade');
create index service_addons_subcategory on stored.service_addons (subcategory_id, created_at desc, id desc);
select migrate.describe('stored.service_addons', 'Extras that a client may add to an order.',
  'subcategory_id', 'The service it is offered with',
  'name', 'Name in Kyrgyz; other languages are in catalog_translations',
  'description', 'Description in Kyrgyz',
  'price', 'Price in the platform''s currency, or percent of the bid, as price_type says',
  'price_type', 'What the price is for: once, a percentage of the bid, each unit, or each hour',
  'image', 'Address of the picture; empty for none',
  'is_active', 'Whether it can be chosen',
  'featured', 'Whether it is shown first',
  'duration_addition', 'Minutes it adds to the work; 0 for none',
  'min_quantity', 'Smallest quantity that can be chosen',
  'max_quantity', 'Largest quantity that can be chosen; 0 for no limit',
  'requires_approval', 'Whether the provider must agree to it',
  'prerequisites', 'What it needs beforehand, as an array of texts');

create table stored.service_packages (
  id uuid primary key default uuid_v7(),
  subcategory_id uuid not null references stored.service_subcategories,
  name varchar(100) not null check (is_filled(name)),
  description text not null default '',
  package_price numeric(10, 2) not null check (is_amount(package_price)),
  discount_percentage numeric(5, 2) not null default 0 check (is_percentage(discount_percentage)),
  is_popular boolean not null default false,
  is_best_value boolean not null default false,
  estimated_duration integer not null default 0 check (estimated_duration >= 0),
  valid_from date,
  valid_until date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint service_packages_validity_range check (valid_from <= valid_until)
);
select soft_delete.install('service_packages');
select migrate.adopt('stored.service_packages');
select soft_delete.relate('service_subcategories', 'service_packages', 'subcategory_id', 'cascade');
create index service_packages_subcategory on stored.service_packages (subcategory_id, created_at desc, id desc);
select migrate.describe('stored.service_packages', 'Sets of add-ons at a price of their own.',
  'subcategory_id', 'The service it is offered with',
  'name', 'Name in Kyrgyz; other languages are in catalog_translations',
  'description', 'Description in Kyrgyz',
  'package_price', 'Price of the whole package, in the platform''s currency',
  'discount_percentage', 'How much it saves against its parts, in percent',
  'is_popular', 'Whether it is marked as popular',
  'is_best_value', 'Whether it is marked as best value',
  'estimated_duration', 'Usual duration in minutes; 0 for none given',
  'valid_from', 'First day on which it is offered; null for no limit',
  'valid_until', 'Last day on which it is offered; null for no limit');

create table service_package_addons (
  id uuid primary key default uuid_v7(),
  package_id uuid not null references stored.service_packages,
  addon_id uuid not null references stored.service_addons,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint service_package_addons_key unique (package_id, addon_id)
);
create index service_package_addons_addon on service_package_addons (addon_id);
select migrate.adopt('service_package_addons');
select soft_delete.relate('service_packages', 'service_package_addons', 'package_id', 'keep');
select soft_delete.relate('service_addons', 'service_package_addons', 'addon_id', 'keep');
select migrate.purge_with('service_packages', 'service_package_addons', 'package_id');
select migrate.purge_with('service_addons', 'service_package_addons', 'addon_id');
select migrate.describe('service_package_addons', 'Which add-ons a package holds.',
  'package_id', 'The package',
  'addon_id', 'An add-on in it');
