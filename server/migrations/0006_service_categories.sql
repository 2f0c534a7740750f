-- The catalog module: categories, and the subcategories that orders are placed in.

create table stored.service_categories (
  id uuid primary key default uuid_v7(),
  name varchar(100) not null check (is_filled(name)),
  description text not null default '',
  icon varchar(50) not null default '',
  color varchar(7) not null default '#6366f1' check (is_color(color)),
  sort_order integer not null default 0 check (sort_order >= 0),
  is_active boolean not null default true,
  banner_image text not null default '' check (is_url(banner_image)),
  featured boolean not null default false,
  commission_rate numeric(5, 2) not null default 0 check (is_percentage(commission_rate)),
  min_price numeric(10, 2) check (is_amount(min_price)),
  max_price numeric(10, 2) check (is_amount(max_price)),
  estimated_duration_min integer not null default 0 check (estimated_duration_min >= 0),
  estimated_duration_max integer not null default 0 check (estimated_duration_max >= 0),
  meta_title varchar(60) not null default '',
  meta_description text not null default '',
  keywords text not null default '',
  slug varchar(100) not null check (is_slug(slug)),
  requires_license boolean not null default false,
  requires_insurance boolean not null default false,
  requires_background_check boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint service_categories_price_range check (min_price <= max_price),
  constraint service_categories_duration_range check (estimated_duration_max = 0 or estimated_duration_min <= estimated_duration_max)
);
select soft_delete.install('service_categories');
select migrate.adopt('stored.service_categories');
create unique index service_categories_slug_key on stored.service_categories (slug) where not is_deleted;
create index service_categories_sorted on stored.service_categories (sort_order, id) where not is_deleted;
select migrate.describe('stored.service_categories', 'What kinds of services there are, such as cleaning or plumbing.',
  'name', 'Name in Kyrgyz; other languages are in catalog_translations',
  'description', 'Description in Kyrgyz',
  'icon', 'Name of the icon',
  'color', 'Colour as #rrggbb',
  'sort_order', 'Place in lists, smallest first',
  'is_active', 'Whether it is shown and orders can be placed in it',
  'banner_image', 'Address of the banner; empty for none',
  'featured', 'Whether it is shown on the front page',
  'commission_rate', 'Share of an order that the platform keeps, in percent',
  'min_price', 'Smallest bid allowed, in the platform''s currency',
  'max_price', 'Usual highest price, in the platform''s currency',
  'estimated_duration_min', 'Usual shortest duration in minutes; 0 for none given',
  'estimated_duration_max', 'Usual longest duration in minutes; 0 for none given',
  'meta_title', 'Title for search engines, in Kyrgyz',
  'meta_description', 'Description for search engines, in Kyrgyz',
  'keywords', 'Keywords for search engines, in Kyrgyz, separated by commas',
  'slug', 'Name in web addresses, unique among live categories',
  'requires_license', 'Whether providers need a licence',
  'requires_insurance', 'Whether providers need insurance',
  'requires_background_check', 'Whether providers need a background check');

create type service_subcategory_complexity_level as enum ('beginner', 'intermediate', 'advanced', 'expert');

create table stored.service_subcategories (
  id uuid primary key default uuid_v7(),
  category_id uuid not null references stored.service_categories,
  name varchar(100) not null check (is_filled(name)),
  description text not null default '',
  icon varchar(50) not null default '',
  sort_order integer not null default 0 check (sort_order >= 0),
  is_active boolean not null default true,
  image text not null default '' check (is_url(image)),
  featured boolean not null default false,
  base_price numeric(10, 2) check (is_amount(base_price)),
  price_range_min numeric(10, 2) check (is_amount(price_range_min)),
  price_range_max numeric(10, 2) check (is_amount(price_range_max)),
  estimated_duration integer not null default 0 check (estimated_duration >= 0),
  complexity_level service_subcategory_complexity_level not null default 'intermediate',
  required_tools jsonb not null default '[]' check (jsonb_typeof(required_tools) = 'array'),
  required_materials jsonb not null default '[]' check (jsonb_typeof(required_materials) = 'array'),
  safety_requirements text not null default '',
  slug varchar(100) not null check (is_slug(slug)),
  meta_title varchar(60) not null default '',
  meta_description text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint service_subcategories_price_range check (price_range_min <= price_range_max)
);
select soft_delete.install('service_subcategories');
select migrate.adopt('stored.service_subcategories');
select soft_delete.relate('service_categories', 'service_subcategories', 'category_id', 'cascade');
create unique index service_subcategories_category_name_key on stored.service_subcategories (category_id, name) where not is_deleted;
create unique index service_subcategories_category_slug_key on stored.service_subcategories (category_id, slug) where not is_deleted;
create index service_subcategories_category on stored.service_subcategories (category_id, sort_order, id);
create index service_subcategories_sorted on stored.service_subcategories (sort_order, id) where not is_deleted;
select migrate.describe('stored.service_subcategories', 'The services that can be ordered, each in one category.',
  'category_id', 'The category it belongs to',
  'name', 'Name in Kyrgyz, unique in its category; other languages are in catalog_translations',
  'description', 'Description in Kyrgyz',
  'icon', 'Name of the icon',
  'sort_order', 'Place in lists, smallest first',
  'is_active', 'Whether it is shown and orders can be placed in it',
  'image', 'Address of the picture; empty for none',
  'featured', 'Whether it is shown on the front page',
  'base_price', 'Usual price, in the platform''s currency',
  'price_range_min', 'Usual lowest price, in the platform''s currency',
  'price_range_max', 'Usual highest price, in the platform''s currency',
  'estimated_duration', 'Usual duration in minutes; 0 for none given',
  'complexity_level', 'How much skill it takes',
  'required_tools', 'Tools the provider brings, as an array of names',
  'required_materials', 'Materials needed, as an array of names',
  'safety_requirements', 'What has to be minded for safety',
  'slug', 'Name in web addresses, unique in its category',
  'meta_title', 'Title for search engines, in Kyrgyz',
  'meta_description', 'Description for search engines, in Kyrgyz');
