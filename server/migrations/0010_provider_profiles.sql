-- The profiles module: those who offer services, and what they offer.

create table stored.service_provider_profiles (
  id uuid primary key default uuid_v7(),
  user_profile_id uuid not null references stored.user_profiles,
  business_name varchar(200) not null default '',
  business_description text not null default '',
  business_license text not null default '',
  years_of_experience integer not null default 0 check (years_of_experience between 0 and 100),
  service_areas jsonb not null default '[]' check (jsonb_typeof(service_areas) = 'array'),
  travel_radius integer not null default 50 check (travel_radius between 0 and 20000),
  is_available boolean not null default true,
  availability_schedule jsonb not null default '{}' check (jsonb_typeof(availability_schedule) = 'object'),
  average_rating numeric(3, 2) not null default 0.0 check (average_rating between 0 and 5),
  total_reviews integer not null default 0 check (total_reviews >= 0),
  is_verified_provider boolean not null default false,
  verification_documents text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('service_provider_profiles');
select migrate.adopt('stored.service_provider_profiles', secrets => '{business_license,verification_documents}');
select soft_delete.relate('user_profiles', 'service_provider_profiles', 'user_profile_id', 'cascade');
create unique index service_provider_profiles_user_profile_key
  on stored.service_provider_profiles (user_profile_id) where not is_deleted;
create index service_provider_profiles_user_profile on stored.service_provider_profiles (user_profile_id);
create index service_provider_profiles_newest on stored.service_provider_profiles (created_at desc, id desc) where not is_deleted;
create index service_provider_profiles_best on stored.service_provider_profiles (average_rating desc, id desc) where not is_deleted;
select migrate.describe('stored.service_provider_profiles', 'A user as one who offers services.',
  'user_profile_id', 'The profile; one live provider profile each',
  'business_name', 'Name they work under; empty until they give one',
  'business_description', 'What they do',
  'business_license', 'Number of their licence; encrypted, empty for none',
  'years_of_experience', 'Years of experience',
  'service_areas', 'Areas they work in, as an array of ids',
  'travel_radius', 'How far they travel, in kilometres',
  'is_available', 'Whether they take work now',
  'availability_schedule', 'Hours they work, by weekday',
  'average_rating', 'Mean of their ratings, 0 to 5; 0 while there is none',
  'total_reviews', 'How many ratings they have',
  'is_verified_provider', 'Whether staff verified the business',
  'verification_documents', 'Documents handed in, as a JSON array; encrypted, empty for none');

create type service_provider_service_price_type as enum ('fixed', 'hourly', 'negotiable');

create table stored.service_provider_services (
  id uuid primary key default uuid_v7(),
  provider_id uuid not null references stored.service_provider_profiles,
  subcategory_id uuid not null references stored.service_subcategories,
  description text not null default '',
  base_price numeric(10, 2) not null check (is_amount(base_price)),
  price_type service_provider_service_price_type not null default 'fixed',
  is_available boolean not null default true,
  estimated_duration integer not null default 0 check (estimated_duration >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('service_provider_services');
select migrate.adopt('stored.service_provider_services');
select soft_delete.relate('service_provider_profiles', 'service_provider_services', 'provider_id', 'cascade');
select soft_delete.relate('service_subcategories', 'service_provider_services', 'subcategory_id', 'cascade');
create unique index service_provider_services_key on stored.service_provider_services (provider_id, subcategory_id)
  where not is_deleted;
create index service_provider_services_provider on stored.service_provider_services (provider_id, created_at desc, id desc);
create index service_provider_services_subcategory on stored.service_provider_services (subcategory_id, created_at desc, id desc);
select migrate.describe('stored.service_provider_services', 'The services a provider offers, once each.',
  'provider_id', 'Who offers it',
  'subcategory_id', 'What is offered',
  'description', 'What they say about it',
  'base_price', 'Their price in the platform''s currency, as price_type says',
  'price_type', 'Whether the price is for the job, for an hour, or to be agreed',
  'is_available', 'Whether it can be ordered now',
  'estimated_duration', 'Usual duration in minutes; 0 for none given');

create table service_provider_service_addons (
  id uuid primary key default uuid_v7(),
  provider_service_id uuid not null references stored.service_provider_services,
  addon_id uuid not null references stored.service_addons,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint service_provider_service_addons_key unique (provider_service_id, addon_id)
);
create index service_provider_service_addons_addon on service_provider_service_addons (addon_id);
select migrate.adopt('service_provider_service_addons');
select soft_delete.relate('service_provider_services', 'service_provider_service_addons', 'provider_service_id', 'keep');
select soft_delete.relate('service_addons', 'service_provider_service_addons', 'addon_id', 'keep');
select migrate.purge_with('service_provider_services', 'service_provider_service_addons', 'provider_service_id');
select migrate.purge_with('service_addons', 'service_provider_service_addons', 'addon_id');
select migrate.describe('service_provider_service_addons', 'Which add-ons a provider does with a service.',
  'provider_service_id', 'The provider''s service',
  'addon_id', 'An add-on they do with it');

create table client_favorite_providers (
  id uuid primary key default uuid_v7(),
  client_id uuid not null references stored.client_profiles,
  provider_id uuid not null references stored.service_provider_profiles,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint client_favorite_providers_key unique (client_id, provider_id)
);
create index client_favorite_providers_client on client_favorite_providers (client_id, created_at desc, id desc);
create index client_favorite_providers_provider on client_favorite_providers (provider_id);
select migrate.adopt('client_favorite_providers');
select soft_delete.relate('client_profiles', 'client_favorite_providers', 'client_id', 'keep');
select soft_delete.relate('service_provider_profiles', 'client_favorite_providers', 'provider_id', 'keep');
select migrate.purge_with('client_profiles', 'client_favorite_providers', 'client_id');
select migrate.purge_with('service_provider_profiles', 'client_favorite_providers', 'provider_id');
select migrate.describe('client_favorite_providers', 'Providers that a client marked as favourites.',
  'client_id', 'Who marked',
  'provider_id', 'Who was marked');
