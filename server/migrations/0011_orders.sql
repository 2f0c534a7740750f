-- The orders module: what clients ask for.

create type order_status as enum
  ('draft', 'published', 'bidding', 'assigned', 'in_progress', 'completed', 'cancelled', 'disputed');
create type order_urgency as enum ('low', 'medium', 'high', 'urgent');

create table stored.orders (
  id uuid primary key default uuid_v7(),
  client_id uuid not null references stored.client_profiles,
  service_subcategory_id uuid not null references stored.service_subcategories,
  service_category_id uuid references stored.service_categories,
  service_area_id uuid references stored.service_areas,
  title varchar(200) not null check (is_filled(title)),
  description text not null default '',
  status order_status not null default 'draft',
  disputed_from order_status,
  urgency order_urgency not null default 'medium',
  location text not null default '',
  city varchar(100) not null default '',
  state varchar(100) not null default '',
  country varchar(100) not null default '',
  postal_code varchar(20) not null default '',
  latitude numeric(9, 6) check (is_latitude(latitude)),
  longitude numeric(9, 6) check (is_longitude(longitude)),
  service_date date,
  service_time time,
  currency varchar(3) not null default 'KGS' check (is_currency(currency)),
  budget_min numeric(10, 2) check (is_amount(budget_min)),
  budget_max numeric(10, 2) check (is_amount(budget_max)),
  final_price numeric(10, 2) check (is_amount(final_price)),
  travel_fee numeric(10, 2) not null default 0 check (is_amount(travel_fee)),
  area_multiplier numeric(4, 2) not null default 1.0 check (area_multiplier > 0 and area_multiplier < 'Infinity'),
  bid_count integer not null default 0 check (bid_count >= 0),
  attachments jsonb not null default '[]' check (jsonb_typeof(attachments) = 'array'),
  special_requirements text not null default '',
  is_featured boolean not null default false,
  published_at timestamptz,
  assigned_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  completed_at timestamptz,
  cancelled_at timestamptz,
  disputed_at timestamptz,
  cancel_reason text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint orders_budget_range check (budget_min <= budget_max),
  constraint orders_whole_position check ((latitude is null) = (longitude is null)),
  constraint orders_open_was_published check (status not in ('published', 'bidding') or published_at is not null),
  constraint orders_awarded_has_price
    check (status not in ('assigned', 'in_progress', 'completed', 'disputed') or final_price is not null),
  constraint orders_disputed_from_state check ((status = 'disputed') = (disputed_from is not null))
);
select soft_delete.install('orders');
select migrate.adopt('stored.orders');
select soft_delete.relate('client_profiles', 'orders', 'client_id', 'cascade');
select soft_delete.relate('service_subcategories', 'orders', 'service_subcategory_id', 'keep');
select soft_delete.relate('service_categories', 'orders', 'service_category_id', 'keep');
select soft_delete.relate('service_areas', 'orders', 'service_area_id', 'keep');
select migrate.describe('stored.orders', 'What a client wants done, from the draft to the finished work.',
  'client_id', 'Who orders',
  'service_subcategory_id', 'What is ordered',
  'service_category_id', 'Category of what is ordered, so that lists can filter by it; kept by a trigger',
  'service_area_id', 'Area it is in, whose surcharges apply',
  'title', 'What it is about, in a few words',
  'description', 'What is to be done',
  'status', 'Where it stands',
  'disputed_from', 'The status before a dispute; set while disputed only',
  'urgency', 'How soon it is needed',
  'location', 'Street and house, or how to find it',
  'city', 'City it is in',
  'state', 'Region or state it is in',
  'country', 'Country it is in',
  'postal_code', 'Postal code',
  'latitude', 'Latitude in degrees north',
  'longitude', 'Longitude in degrees east',
  'service_date', 'Day on which the work should be done',
  'service_time', 'Time of day at which it should begin, at the place of work',
  'currency', 'ISO 4217 currency of all its amounts',
  'budget_min', 'Least the client expects to pay',
  'budget_max', 'Most the client wants to pay',
  'final_price', 'Amount of the accepted bid; set at the award',
  'travel_fee', 'Travel fee of the area, as it was when ordered',
  'area_multiplier', 'Factor of the area on usual prices, as it was when ordered',
  'bid_count', 'Live bids that were not withdrawn; kept by a trigger',
  'attachments', 'Attached files, as an array of objects',
  'special_requirements', 'What the provider must mind',
  'is_featured', 'Whether staff feature it',
  'published_at', 'When it was published; the feed of open orders is sorted by it',
  'assigned_at', 'When a bid was accepted',
  'started_at', 'When the provider began',
  'finished_at', 'When the provider said the work is done',
  'completed_at', 'When the work was accepted',
  'cancelled_at', 'When it was cancelled',
  'disputed_at', 'When it was last disputed',
  'cancel_reason', 'Why it was cancelled');

-- Lists page by key, newest first. The open feed has an index for each filter that stands alone.
create index orders_client on stored.orders (client_id);
create index orders_service_subcategory on stored.orders (service_subcategory_id);
create index orders_service_category on stored.orders (service_category_id);
create index orders_service_area on stored.orders (service_area_id);
create index orders_newest on stored.orders (created_at desc, id desc) where not is_deleted;
create index orders_by_status on stored.orders (status, created_at desc, id desc) where not is_deleted;
create index orders_of_client on stored.orders (client_id, created_at desc, id desc) where not is_deleted;
create index orders_of_client_by_status on stored.orders (client_id, status, created_at desc, id desc) where not is_deleted;
create index orders_of_service_by_status on stored.orders (service_subcategory_id, status, created_at desc, id desc)
  where not is_deleted;
create index orders_open on stored.orders (published_at desc, id desc)
  where status in ('published', 'bidding') and not is_deleted;
create index orders_open_in_city on stored.orders (city, published_at desc, id desc)
  where status in ('published', 'bidding') and not is_deleted;
create index orders_open_in_category on stored.orders (service_category_id, published_at desc, id desc)
  where status in ('published', 'bidding') and not is_deleted;
create index orders_open_in_category_and_city on stored.orders (service_category_id, city, published_at desc, id desc)
  where status in ('published', 'bidding') and not is_deleted;
create index orders_open_in_service on stored.orders (service_subcategory_id, published_at desc, id desc)
  where status in ('published', 'bidding') and not is_deleted;
create index orders_awaiting_acceptance on stored.orders (finished_at)
  where status = 'in_progress' and finished_at is not null and not is_deleted;

create function fill_order_category() returns trigger language plpgsql as $$
begin
  new.service_category_id := (select category_id from stored.service_subcategories where id = new.service_subcategory_id);
  return new;
end $$;
create trigger fill_order_category before insert or update of service_subcategory_id, service_category_id on stored.orders
  for each row execute function fill_order_category();

create function move_orders_with_subcategory() returns trigger language plpgsql as $$
begin
  update stored.orders set service_category_id = new.category_id where service_subcategory_id = new.id;
  return null;
end $$;
create trigger move_orders_with_subcategory after update of category_id on stored.service_subcategories
  for each row when (old.category_id <> new.category_id) execute function move_orders_with_subcategory();
