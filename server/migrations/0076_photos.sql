-- Photos that are files: of orders and of users.

alter table stored.order_photos
  add column file_id uuid references stored_files,
  add column sort_order integer not null default 0 check (sort_order >= 0),
  add constraint order_photos_is_somewhere check (file_id is not null or photo_url <> '') not valid;
select soft_delete.refresh_view('order_photos');
create unique index order_photos_file_key on stored.order_photos (file_id) where file_id is not null;
drop index stored.order_photos_order;
create index order_photos_order on stored.order_photos (order_id, sort_order, created_at, id);
select migrate.describe('stored.order_photos', 'Photos of what is to be done.',
  'order_id', 'The order',
  'photo_url', 'Address of a photo that is kept elsewhere; empty for a file',
  'file_id', 'The file that it is; null for a photo that is kept elsewhere',
  'caption', 'What it shows',
  'is_primary', 'Whether it stands for the order in lists; at most one an order',
  'sort_order', 'Its place among the photos of the order, from 0');

create function photo_address(photo_url text, file_id text) returns text
  language sql immutable parallel safe
  return case when file_id is null then nullif(photo_url, '') else file_address(file_id) end;
comment on function photo_address is 'Where a photo is read, whether it is a file or kept elsewhere; null for none.';

comment on column stored.users.photo is 'Id of the file that is their photo';
comment on column public.users.photo is 'Id of the file that is their photo';

create or replace view provider_cards as
  select provider.id, users.id as user_id, users.name, photo_address(users.photo_url, users.photo) as photo_url,
    provider.business_name, provider.average_rating, provider.total_reviews, provider.is_verified_provider,
    provider.is_available, profile.city, users.is_active and not users.blocked as is_public
  from service_provider_profiles provider
  join user_profiles profile on profile.id = provider.user_profile_id
  join users on users.id = profile.user_id;

create or replace view client_cards as
  select client.id, users.id as user_id, users.name, photo_address(users.photo_url, users.photo) as photo_url,
    profile.city
  from client_profiles client
  join user_profiles profile on profile.id = client.user_profile_id
  join users on users.id = profile.user_id;
