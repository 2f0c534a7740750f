-- The orders module: add-ons and photos of an order.

create table stored.order_addons (
  id uuid primary key default uuid_v7(),
  order_id uuid not null references stored.orders,
  addon_id uuid not null references stored.service_addons,
  name varchar(100) not null default '',
  quantity integer not null default 1 check (quantity >= 1),
  price_type service_addon_price_type not null default 'fixed',
  unit_price numeric(10, 2) not null default 0 check (is_amount(unit_price)),
  price numeric(10, 2) not null check (is_amount(price)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('order_addons');
select migrate.adopt('stored.order_addons');
select soft_delete.relate('orders', 'order_addons', 'order_id', 'cascade');
select soft_delete.relate('service_addons', 'order_addons', 'addon_id', 'keep');
create unique index order_addons_key on stored.order_addons (order_id, addon_id) where not is_deleted;
create index order_addons_order on stored.order_addons (order_id, created_at, id);
create index order_addons_addon on stored.order_addons (addon_id);
select migrate.describe('stored.order_addons', 'The add-ons of an order, with name and prices as they were when ordered.',
  'order_id', 'The order',
  'addon_id', 'The add-on',
  'name', 'Its name when it was ordered',
  'quantity', 'How many of it',
  'price_type', 'What unit_price was for when it was ordered',
  'unit_price', 'Its price when it was ordered, in the order''s currency, or percent of the bid',
  'price', 'Price of the whole line in the order''s currency');

create table stored.order_photos (
  id uuid primary key default uuid_v7(),
  order_id uuid not null references stored.orders,
  photo_url text not null default '' check (is_url(photo_url)),
  caption varchar(200) not null default '',
  is_primary boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('order_photos');
select migrate.adopt('stored.order_photos');
select soft_delete.relate('orders', 'order_photos', 'order_id', 'cascade');
create unique index order_photos_one_primary on stored.order_photos (order_id) where is_primary and not is_deleted;
create index order_photos_order on stored.order_photos (order_id, created_at, id);
select migrate.describe('stored.order_photos', 'Photos of what is to be done.',
  'order_id', 'The order',
  'photo_url', 'Address of the photo',
  'caption', 'What it shows',
  'is_primary', 'Whether it stands for the order in lists; at most one an order');
