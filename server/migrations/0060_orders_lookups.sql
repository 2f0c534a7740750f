-- The orders module: what lists and locks look up on the row itself.

-- The provider stands on the order too: a lock on the row then shows who is assigned, and the provider's list of
-- work is one index. Joined rows of a locking query can be older than the row it waited for.
alter table stored.orders
  add column provider_id uuid references stored.service_provider_profiles,
  add column completes_at timestamptz,
  add column disputable_until timestamptz;
select soft_delete.refresh_view('orders');
select soft_delete.relate('service_provider_profiles', 'orders', 'provider_id', 'keep');
comment on column stored.orders.provider_id is 'Who does it, as in order_assignments; kept by a trigger';
comment on column public.orders.provider_id is 'Who does it, as in order_assignments; kept by a trigger';
comment on column stored.orders.completes_at is 'When finished work counts as accepted, unless the client decides before';
comment on column public.orders.completes_at is 'When finished work counts as accepted, unless the client decides before';
comment on column stored.orders.disputable_until is 'Until when the completed order can still be disputed';
comment on column public.orders.disputable_until is 'Until when the completed order can still be disputed';

create function fill_order_provider() returns trigger language plpgsql as $$
begin
  update stored.orders set provider_id = new.provider_id
    where id = new.order_id and provider_id is distinct from new.provider_id;
  return null;
end $$;
create trigger fill_order_provider after insert or update of order_id, provider_id on order_assignments
  for each row execute function fill_order_provider();

create index orders_provider on stored.orders (provider_id) where provider_id is not null;
create index orders_of_provider on stored.orders (provider_id, created_at desc, id desc)
  where provider_id is not null and not is_deleted;
create index orders_of_provider_by_status on stored.orders (provider_id, status, created_at desc, id desc)
  where provider_id is not null and not is_deleted;
create index orders_by_city on stored.orders (city, created_at desc, id desc) where not is_deleted;
create index orders_by_city_and_status on stored.orders (city, status, created_at desc, id desc) where not is_deleted;
create index orders_open_in_service_and_city on stored.orders (service_subcategory_id, city, published_at desc, id desc)
  where status in ('published', 'bidding') and not is_deleted;

-- Both sides of a dispute see it in their list.
alter table order_disputes
  add column client_id uuid references stored.client_profiles,
  add column provider_id uuid references stored.service_provider_profiles;
comment on column order_disputes.client_id is 'The client of the order; kept by a trigger';
comment on column order_disputes.provider_id is 'The provider of the order; kept by a trigger';
select soft_delete.relate('client_profiles', 'order_disputes', 'client_id', 'keep');
select soft_delete.relate('service_provider_profiles', 'order_disputes', 'provider_id', 'keep');

create function fill_dispute_sides() returns trigger language plpgsql as $$
begin
  select client_id, provider_id into new.client_id, new.provider_id from stored.orders where id = new.order_id;
  return new;
end $$;
create trigger fill_dispute_sides before insert or update of order_id on order_disputes
  for each row execute function fill_dispute_sides();

create index order_disputes_client on order_disputes (client_id, created_at desc, id desc);
create index order_disputes_client_by_status on order_disputes (client_id, status, created_at desc, id desc);
create index order_disputes_provider on order_disputes (provider_id, created_at desc, id desc);
create index order_disputes_provider_by_status on order_disputes (provider_id, status, created_at desc, id desc);

-- Inside JSON that the database builds, times look like those that the pool parses.
create function json_time(at timestamptz) returns text
  language sql stable parallel safe
  return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
comment on function json_time is 'RFC 3339 in UTC with microseconds, as the API shows every time.';
