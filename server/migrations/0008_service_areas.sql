-- The catalog module: where services are offered, and the catalog in other languages.

create table stored.service_areas (
  id uuid primary key default uuid_v7(),
  name varchar(100) not null check (is_filled(name)),
  city varchar(100) not null default '',
  state varchar(100) not null default '',
  country varchar(100) not null default '',
  latitude numeric(9, 6) check (is_latitude(latitude)),
  longitude numeric(9, 6) check (is_longitude(longitude)),
  postal_codes jsonb not null default '[]' check (jsonb_typeof(postal_codes) = 'array'),
  is_active boolean not null default true,
  base_price_multiplier numeric(4, 2) not null default 1.0
    check (base_price_multiplier > 0 and base_price_multiplier < 'Infinity'),
  travel_fee numeric(10, 2) not null default 0 check (is_amount(travel_fee)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint service_areas_whole_position check ((latitude is null) = (longitude is null))
);
select soft_delete.install('service_areas');
select migrate.adopt('stored.service_areas');
create unique index service_areas_name_key on stored.service_areas (name, city, state, country) where not is_deleted;
create index service_areas_city on stored.service_areas (city, name, id) where not is_deleted;
select migrate.describe('stored.service_areas', 'Areas in which services are offered, with their surcharges.',
  'name', 'Name in Kyrgyz, such as a district; other languages are in catalog_translations',
  'city', 'City it is in',
  'state', 'Region or state it is in',
  'country', 'Country it is in',
  'latitude', 'Latitude of its centre, in degrees north',
  'longitude', 'Longitude of its centre, in degrees east',
  'postal_codes', 'Its postal codes, as an array of texts',
  'is_active', 'Whether orders can be placed in it',
  'base_price_multiplier', 'Factor on usual prices here; 1 for none',
  'travel_fee', 'Fee added to each order here, in the platform''s currency');

create table service_area_categories (
  id uuid primary key default uuid_v7(),
  service_area_id uuid not null references stored.service_areas,
  category_id uuid not null references stored.service_categories,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint service_area_categories_key unique (service_area_id, category_id)
);
create index service_area_categories_category on service_area_categories (category_id);
select migrate.adopt('service_area_categories');
select soft_delete.relate('service_areas', 'service_area_categories', 'service_area_id', 'keep');
select soft_delete.relate('service_categories', 'service_area_categories', 'category_id', 'keep');
select migrate.purge_with('service_areas', 'service_area_categories', 'service_area_id');
select migrate.purge_with('service_categories', 'service_area_categories', 'category_id');
select migrate.describe('service_area_categories', 'Which categories are offered in an area.',
  'service_area_id', 'The area',
  'category_id', 'A category offered there');

create type catalog_translation_entity_type as enum ('category', 'subcategory', 'addon', 'package', 'area');
create type catalog_translation_field as enum ('name', 'description', 'meta_title', 'meta_description', 'keywords');

create table catalog_translations (
  id uuid primary key default uuid_v7(),
  entity_type catalog_translation_entity_type not null,
  entity_id uuid not null,
  language_code varchar(5) not null check (is_language_code(language_code)),
  field catalog_translation_field not null,
  value text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint catalog_translations_key unique (entity_id, entity_type, language_code, field),
  constraint catalog_translations_name_is_filled check (field <> 'name' or is_filled(value))
);
select migrate.adopt('catalog_translations');
select migrate.purge_with(translated, 'catalog_translations', 'entity_id')
  from unnest(array['service_categories', 'service_subcategories', 'service_addons', 'service_packages', 'service_areas']) translated;
select migrate.describe('catalog_translations', 'Texts of the catalog in languages other than Kyrgyz, which is in the rows themselves.',
  'entity_type', 'What kind of row is translated',
  'entity_id', 'The id of that row',
  'language_code', 'The language, as in languages.code',
  'field', 'The column that is translated',
  'value', 'Its text in that language');
