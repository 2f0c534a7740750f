create table stored.cities (
  id uuid primary key default uuid_v7(),
  name text not null
);
create table stored.streets (
  id uuid primary key default uuid_v7(),
  city_id uuid not null references stored.cities,
  name text not null
);
create table stored.houses (
  id uuid primary key default uuid_v7(),
  street_id uuid not null references stored.streets,
  number integer not null,
  code text
);
create table stored.leases (
  id uuid primary key default uuid_v7(),
  house_id uuid not null references stored.houses,
  state text not null default 'open'
);
create table stored.notes (
  id uuid primary key default uuid_v7(),
  house_id uuid references stored.houses,
  reply_to_id uuid references stored.notes,
  body text not null default ''
);
create table public.permits (
  id uuid primary key default uuid_v7(),
  house_id uuid not null references stored.houses,
  is_open boolean not null default true
);
create table public.visits (
  id uuid primary key default uuid_v7(),
  house_id uuid not null references stored.houses
);

create index on stored.streets (city_id);
create index on stored.houses (street_id);
create index on stored.leases (house_id);
create index on stored.notes (house_id);
create index on stored.notes (reply_to_id);
create index on public.permits (house_id);
create index on public.visits (house_id);

select soft_delete.install('cities');
select soft_delete.install('streets');
select soft_delete.install('houses');
select soft_delete.install('leases');
select soft_delete.install('notes');

select soft_delete.relate('cities', 'streets', 'city_id');
select soft_delete.relate('streets', 'houses', 'street_id');
select soft_delete.relate('houses', 'leases', 'house_id', 'cascade', 'state = ''open''');
select soft_delete.relate('houses', 'notes', 'house_id');
select soft_delete.relate('notes', 'notes', 'reply_to_id');
select soft_delete.relate('houses', 'permits', 'house_id', 'restrict', 'is_open');
select soft_delete.relate('houses', 'visits', 'house_id', 'keep');

create unique index cities_name_key on stored.cities (lower(name)) where not is_deleted;
create unique index houses_code_key on stored.houses (code) nulls not distinct
  where number > 1000 and not is_deleted;
