-- The search module: what can be found, by which words, and in which order. All of it is derived: triggers keep it at
-- the commit of whatever changes what is found, and live views have the last word on what is shown.

create extension if not exists cube;
create extension if not exists btree_gist;

-- How words are compared: in small Latin letters, as they sound. Kyrgyz ң, ө, ү are n, o, u, as keyboards without them
-- write them; «электрик» and "electric" come out alike.
create function search_fold(value text) returns text
  language sql immutable parallel safe strict
  return btrim(regexp_replace(regexp_replace(
    translate(
      regexp_replace(
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
          unaccent('unaccent'::regdictionary, translate(lower(value),
            'абвгдежзийклмнңоөпрстуүфхыэёьъ''’`', 'abvgdejziiklmnnooprstuufhiee')),
          'ц', 'ts'), 'ч', 'ch'), 'щ', 'sh'), 'ш', 'sh'), 'ю', 'iu'), 'я', 'ia'),
          'zh', 'j'), 'kh', 'h'), 'ph', 'f'), 'ck', 'k'), 'qu', 'kv'),
        'c(?!h)', 'k', 'g'),
      'qwxy', 'kvhi'),
    '[^a-z0-9]+', ' ', 'g'), '([a-z])\1', '\1', 'g'));
comment on function search_fold is 'A text as search compares it: small Latin letters as it sounds, digits, and single spaces.';

create function on_earth(latitude numeric, longitude numeric) returns cube
  language sql immutable parallel safe strict
  return cube(array[
    6371 * cosd(latitude::float) * cosd(longitude::float),
    6371 * cosd(latitude::float) * sind(longitude::float),
    6371 * sind(latitude::float)]);
comment on function on_earth is 'A place as a point in space, in kilometres from the centre of the Earth: indexable by nearness.';

create function kilometres(a cube, b cube) returns double precision
  language sql immutable parallel safe strict
  return 2 * 6371 * asin(least(1, (a <-> b) / (2 * 6371)));
comment on function kilometres is 'How far two places are from each other along the ground.';

-- What the owners publish.

create view service_texts as
  select 'category' as kind, category.id, speaks.language,
    catalog_text('category', category.id, 'name', speaks.language, category.name) as name,
    catalog_text('category', category.id, 'description', speaks.language, category.description) as description,
    catalog_text('category', category.id, 'keywords', speaks.language, category.keywords) as keywords,
    category.slug as slug, category.icon as icon, category.color as color, category.id as category_id,
    catalog_text('category', category.id, 'name', speaks.language, category.name) as category_name,
    null::uuid as subcategory_id, null::text as subcategory_name
  from service_categories category
  cross join (values ('ky'), ('ru'), ('en')) speaks (language)
  where category.is_active
  union all
  select 'subcategory', service.id, speaks.language,
    catalog_text('subcategory', service.id, 'name', speaks.language, service.name),
    catalog_text('subcategory', service.id, 'description', speaks.language, service.description), '',
    service.slug, service.icon, category.color, category.id,
    catalog_text('category', category.id, 'name', speaks.language, category.name),
    service.id, catalog_text('subcategory', service.id, 'name', speaks.language, service.name)
  from service_subcategories service
  join service_categories category on category.id = service.category_id and category.is_active
  cross join (values ('ky'), ('ru'), ('en')) speaks (language)
  where service.is_active
  union all
  select 'package', package.id, speaks.language,
    catalog_text('package', package.id, 'name', speaks.language, package.name),
    catalog_text('package', package.id, 'description', speaks.language, package.description), '',
    service.slug, service.icon, category.color, category.id,
    catalog_text('category', category.id, 'name', speaks.language, category.name),
    service.id, catalog_text('subcategory', service.id, 'name', speaks.language, service.name)
  from service_packages package
  join service_subcategories service on service.id = package.subcategory_id and service.is_active
  join service_categories category on category.id = service.category_id and category.is_active
  cross join (values ('ky'), ('ru'), ('en')) speaks (language)
  where (package.valid_from is null or package.valid_from <= current_date)
    and (package.valid_until is null or package.valid_until >= current_date);
comment on view service_texts is 'What can be ordered now (categories, services, packages), once a language. Filter by kind, id and language.';

create view area_places as
  select id, city, latitude, longitude from service_areas where is_active;
comment on view area_places is 'Where the areas are.';

create view provider_listings as
  select provider.id as provider_id, users.name, users.photo_url, provider.business_name, provider.business_description,
    profile.city, provider.service_areas, provider.travel_radius, provider.availability_schedule,
    provider.average_rating, provider.total_reviews, provider.is_verified_provider, provider.is_available
  from service_provider_profiles provider
  join user_profiles profile on profile.id = provider.user_profile_id
  join users on users.id = profile.user_id
  where users.is_active and not users.blocked;
comment on view provider_listings is 'Providers whom anybody may find, with what they are found by.';

create view provider_offers as
  select id, provider_id, subcategory_id, base_price, price_type from service_provider_services where is_available;
comment on view provider_offers is 'What providers offer now, and for how much.';

-- What is found by words.

create table search_texts (
  id uuid primary key default uuid_v7(),
  kind varchar(20) not null check (kind in ('category', 'subcategory', 'package', 'provider')),
  entity_id uuid not null,
  language varchar(5) not null default '' check (language = '' or is_language_code(language)),
  name text not null,
  words tsvector not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint search_texts_key unique (entity_id, kind, language)
);
create index search_texts_words on search_texts using gin (words);
select migrate.adopt('search_texts', unaudited => 'It is derived from rows that are audited.');
select migrate.describe('search_texts', 'The words by which something is found, once a language. Derived; kept by triggers.',
  'kind', 'What is found',
  'entity_id', 'Its id',
  'language', 'The language of the words; empty for the words of a person',
  'name', 'Its name as search_fold writes it',
  'words', 'Folded words of the name (weight A) and of what is said about it (C), and their Russian and English stems (B, D)');

create table search_words (
  id uuid primary key default uuid_v7(),
  word text not null constraint search_words_key unique check (word ~ '^[a-z0-9]{3,40}$'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index search_words_alike on search_words using gist (word gist_trgm_ops (siglen = 64));
select migrate.adopt('search_words', unaudited => 'It is derived from rows that are audited.');
select migrate.describe('search_words', 'Every word that leads to something: what a mistyped word is corrected to.',
  'word', 'The word, as search_fold writes it');

create function note_search_text(kind text, entity uuid, language text, name text, about text) returns void
language plpgsql as $$
declare
  folded_name text := search_fold(name);
  folded_about text := search_fold(about);
begin
  insert into search_texts (kind, entity_id, language, name, words) values (kind, entity, language, folded_name,
    setweight(to_tsvector('simple', folded_name), 'A') || setweight(to_tsvector('russian', name), 'B')
      || setweight(to_tsvector('simple', folded_about), 'C') || setweight(to_tsvector('russian', about), 'D'));
  insert into search_words (word)
    select distinct word from unnest(string_to_array(folded_name || ' ' || folded_about, ' ')) word
    where length(word) between 3 and 40 order by word
    on conflict do nothing;
end $$;

-- Of two writers at once, the second waits, and then sees what the first has done.
create function refresh_service_search(wanted_kind text, entity uuid) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('search:' || entity, 0));
  delete from search_texts where entity_id = entity and kind = wanted_kind;
  perform note_search_text(kind, id, language, service_texts.name,
      concat_ws(' ', description, keywords, nullif(category_name, service_texts.name), nullif(subcategory_name, service_texts.name)))
    from service_texts where id = entity and kind = wanted_kind;
end $$;

-- What is listed: a provider under each service, each category, and under all (scope 0); everywhere (city '') and in
-- each city they work in. So whatever is asked for, an index has it in the wanted order.

create table search_listings (
  id uuid primary key default uuid_v7(),
  provider_id uuid not null,
  scope_id uuid not null,
  city text not null,
  price numeric(10, 2) not null,
  score numeric(4, 3) not null,
  rating numeric(3, 2) not null,
  reviews integer not null,
  is_available boolean not null,
  is_verified boolean not null,
  weekdays integer not null,
  areas uuid[] not null,
  place cube,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint search_listings_key unique (provider_id, scope_id, city)
);
create index search_listings_best on search_listings (scope_id, city, score desc, provider_id desc);
create index search_listings_cheapest on search_listings (scope_id, city, price, provider_id);
create index search_listings_most_rated on search_listings (scope_id, city, reviews desc, provider_id desc);
create index search_listings_nearest on search_listings using gist (scope_id, city, place) where place is not null;
select migrate.adopt('search_listings', unaudited => 'It is derived from rows that are audited.');
select migrate.describe('search_listings', 'Providers as they are listed. Derived; kept by triggers.',
  'provider_id', 'Who is listed',
  'scope_id', 'Under which service or category; 00000000-0000-0000-0000-000000000000 for all',
  'city', 'In which city, in small letters; empty for everywhere',
  'price', 'The least they ask for in the scope, in the platform''s currency',
  'score', 'Their mean rating, drawn towards 4 while they have few: five ratings of 4 are counted along',
  'rating', 'Their mean rating, 0 to 5; 0 for none',
  'reviews', 'How many ratings they have',
  'is_available', 'Whether they take work now',
  'is_verified', 'Whether staff verified the business',
  'weekdays', 'The days they work, a bit each: 1 for Monday to 64 for Sunday; 127 where they do not say',
  'areas', 'The areas they named',
  'place', 'The middle of their areas in the city, or else of the city');

create function refresh_provider_search(provider uuid) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('search:' || provider, 0));
  delete from search_texts where entity_id = provider and kind = 'provider';
  delete from search_listings where provider_id = provider;
  perform note_search_text('provider', provider_id, '', concat_ws(' ', business_name, name), business_description)
    from provider_listings where provider_id = provider;
  insert into search_listings (provider_id, scope_id, city, price, score, rating, reviews, is_available, is_verified,
    weekdays, areas, place)
  with listing as (
    select *, array(
        select named::uuid from jsonb_array_elements_text(service_areas) named
        where named ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') as named_areas,
      case when availability_schedule = '{}' then 127 else (
        select coalesce(sum(1 << (array_position('{mon,tue,wed,thu,fri,sat,sun}', day) - 1)), 0)
        from jsonb_each(availability_schedule) hours (day, spans)
        where spans <> '[]' and day = any ('{mon,tue,wed,thu,fri,sat,sun}')) end as days
    from provider_listings where provider_id = provider),
  own_areas as (
    select lower(btrim(area.city)) as in_city, area.* from area_places area, listing where area.id = any (named_areas)),
  cities as (
    select '' as in_city union select lower(btrim(city)) from listing union select in_city from own_areas),
  scopes as (
    select scope, min(base_price) as lowest
    from provider_offers offer
    join service_names service on service.subcategory_id = offer.subcategory_id and service.language = 'ky' and service.is_bookable
    cross join lateral (values ('00000000-0000-0000-0000-000000000000'::uuid), (service.category_id), (service.subcategory_id)) under (scope)
    where offer.provider_id = provider
    group by scope)
  select provider, scope, in_city, lowest, (total_reviews * average_rating + 20) / (total_reviews + 5), average_rating,
    total_reviews, is_available, is_verified_provider, days, named_areas, coalesce(
      (select on_earth(avg(latitude), avg(longitude)) from own_areas own where cities.in_city in ('', own.in_city)),
      (select on_earth(avg(latitude), avg(longitude)) from area_places
        where lower(city) = coalesce(nullif(cities.in_city, ''), lower(btrim(listing.city)))))
  from listing, cities, scopes;
end $$;

-- When to derive anew: at the commit, when all that belongs together is there, and once however often it changed.

create table search_stale (
  id uuid primary key default uuid_v7(),
  kind text not null,
  entity_id uuid not null,
  changed_in xid8 not null default pg_current_xact_id(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint search_stale_key unique (entity_id, kind, changed_in)
);
select migrate.adopt('search_stale', unaudited => 'It is empty between transactions.');
select migrate.describe('search_stale', 'What a running transaction has to derive anew before it commits.',
  'kind', 'What kind of thing changed',
  'entity_id', 'Its id',
  'changed_in', 'The transaction');

create function derive_search() returns trigger language plpgsql as $$
begin
  if new.kind = 'provider' then
    perform refresh_provider_search(new.entity_id);
  else
    perform refresh_service_search(new.kind, new.entity_id);
  end if;
  delete from search_stale where id = new.id;
  return null;
end $$;
create constraint trigger derive_search after insert on search_stale
  deferrable initially deferred for each row execute function derive_search();

create function mark_search_stale(kind text, variadic entities uuid[]) returns void language sql as $$
  insert into search_stale (kind, entity_id) select kind, entity from unnest(entities) entity order by entity
  on conflict do nothing;
$$;

create function category_search_changed() returns trigger language plpgsql as $$
declare
  services uuid[] := array(select id from stored.service_subcategories where category_id = new.id);
begin
  perform mark_search_stale('category', new.id);
  perform mark_search_stale('subcategory', variadic services);
  perform mark_search_stale('package', variadic array(
    select id from stored.service_packages where subcategory_id = any (services)));
  if tg_op = 'UPDATE' and (old.is_active, old.is_deleted) is distinct from (new.is_active, new.is_deleted) then
    perform mark_search_stale('provider', variadic array(
      select distinct provider_id from stored.service_provider_services where subcategory_id = any (services)));
  end if;
  return null;
end $$;

create function subcategory_search_changed() returns trigger language plpgsql as $$
begin
  perform mark_search_stale('subcategory', new.id);
  perform mark_search_stale('package', variadic array(
    select id from stored.service_packages where subcategory_id = new.id));
  if tg_op = 'UPDATE' and (old.is_active, old.is_deleted, old.category_id)
    is distinct from (new.is_active, new.is_deleted, new.category_id) then
    perform mark_search_stale('provider', variadic array(
      select distinct provider_id from stored.service_provider_services where subcategory_id = new.id));
  end if;
  return null;
end $$;

create function package_search_changed() returns trigger language plpgsql as $$
begin
  perform mark_search_stale('package', new.id);
  return null;
end $$;

create function translation_search_changed() returns trigger language plpgsql as $$
declare
  translated catalog_translations := case tg_op when 'DELETE' then old else new end;
begin
  if translated.entity_type in ('category', 'subcategory', 'package') then
    perform mark_search_stale(translated.entity_type::text, translated.entity_id);
  end if;
  return null;
end $$;

create function area_search_changed() returns trigger language plpgsql as $$
begin
  perform mark_search_stale('provider', variadic array(
    select id from stored.service_provider_profiles where service_areas ? new.id::text));
  return null;
end $$;

create function provider_search_changed() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'users' then
    perform mark_search_stale('provider', variadic array(
      select provider.id from stored.service_provider_profiles provider
      join stored.user_profiles profile on profile.id = provider.user_profile_id where profile.user_id = new.id));
  elsif tg_table_name = 'user_profiles' then
    perform mark_search_stale('provider', variadic array(
      select id from stored.service_provider_profiles where user_profile_id = new.id));
  elsif tg_table_name = 'service_provider_services' then
    perform mark_search_stale('provider', case tg_op when 'DELETE' then old.provider_id else new.provider_id end);
  else
    perform mark_search_stale('provider', case tg_op when 'DELETE' then old.id else new.id end);
  end if;
  return null;
end $$;

create trigger search_insert after insert on stored.service_categories
  for each row execute function category_search_changed();
create trigger search_update after update on stored.service_categories for each row
  when ((old.name, old.description, old.keywords, old.is_active, old.is_deleted)
    is distinct from (new.name, new.description, new.keywords, new.is_active, new.is_deleted))
  execute function category_search_changed();
create trigger search_insert after insert on stored.service_subcategories
  for each row execute function subcategory_search_changed();
create trigger search_update after update on stored.service_subcategories for each row
  when ((old.name, old.description, old.is_active, old.is_deleted, old.category_id)
    is distinct from (new.name, new.description, new.is_active, new.is_deleted, new.category_id))
  execute function subcategory_search_changed();
create trigger search_insert after insert on stored.service_packages
  for each row execute function package_search_changed();
create trigger search_update after update on stored.service_packages for each row
  when ((old.name, old.description, old.is_deleted) is distinct from (new.name, new.description, new.is_deleted))
  execute function package_search_changed();
create trigger search_change after insert or update or delete on catalog_translations
  for each row execute function translation_search_changed();
create trigger search_update after update on stored.service_areas for each row
  when ((old.city, old.latitude, old.longitude, old.is_active, old.is_deleted)
    is distinct from (new.city, new.latitude, new.longitude, new.is_active, new.is_deleted))
  execute function area_search_changed();
create trigger search_update after update on stored.users for each row
  when ((old.name, old.blocked, old.is_active, old.is_deleted)
    is distinct from (new.name, new.blocked, new.is_active, new.is_deleted))
  execute function provider_search_changed();
create trigger search_update after update on stored.user_profiles for each row
  when ((old.city, old.is_deleted) is distinct from (new.city, new.is_deleted))
  execute function provider_search_changed();
create trigger search_change after insert or update or delete on stored.service_provider_profiles
  for each row execute function provider_search_changed();
create trigger search_change after insert or update or delete on stored.service_provider_services
  for each row execute function provider_search_changed();

-- What is there already.
select refresh_service_search('category', id) from service_categories;
select refresh_service_search('subcategory', id) from service_subcategories;
select refresh_service_search('package', id) from service_packages;
select refresh_provider_search(id) from service_provider_profiles;

-- What was searched for, without who.

create table search_queries (
  id uuid primary key default uuid_v7(),
  text varchar(200) not null,
  language varchar(5) not null check (is_language_code(language)),
  city varchar(100) not null default '',
  results integer not null check (results >= 0),
  category_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index search_queries_newest on search_queries (created_at);
select migrate.adopt('search_queries', unaudited => 'It is a log itself, and names nobody.');
select migrate.describe('search_queries', 'What was searched for, for the figures in search_analytics. Nobody is named; kept for some months.',
  'text', 'What was typed, without what looks like a number or an address of a person',
  'language', 'In which language the answer was',
  'city', 'In which city; empty for everywhere',
  'results', 'How much was found, at most 200',
  'category_id', 'The category of the best service found; null for none');
