-- The orders module: what providers offer to do an order for.

create type bid_status as enum ('pending', 'accepted', 'rejected', 'withdrawn');

create table stored.bids (
  id uuid primary key default uuid_v7(),
  order_id uuid not null references stored.orders,
  provider_id uuid not null references stored.service_provider_profiles,
  amount numeric(10, 2) not null check (amount > 0 and is_amount(amount)),
  currency varchar(3) not null default 'KGS' check (is_currency(currency)),
  description text not null default '',
  estimated_duration integer not null default 0 check (estimated_duration >= 0),
  status bid_status not null default 'pending',
  accepted_at timestamptz,
  rejected_at timestamptz,
  withdrawn_at timestamptz,
  terms_conditions text not null default '',
  is_negotiable boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select soft_delete.install('bids');
select migrate.adopt('stored.bids');
select soft_delete.relate('orders', 'bids', 'order_id', 'cascade');
select soft_delete.relate('service_provider_profiles', 'bids', 'provider_id', 'cascade', 'status <> ''accepted''');
-- A withdrawn bid makes room for a new one; a rejected one does not.
create unique index bids_one_active on stored.bids (order_id, provider_id) where status <> 'withdrawn' and not is_deleted;
create unique index bids_one_accepted on stored.bids (order_id) where status = 'accepted' and not is_deleted;
create index bids_order on stored.bids (order_id, created_at desc, id desc);
create index bids_order_by_status on stored.bids (order_id, status, created_at desc, id desc) where not is_deleted;
create index bids_order_cheapest on stored.bids (order_id, amount, id) where not is_deleted;
create index bids_provider on stored.bids (provider_id, created_at desc, id desc);
create index bids_provider_by_status on stored.bids (provider_id, status, created_at desc, id desc) where not is_deleted;
select migrate.describe('stored.bids', 'Offers of providers to do an order.',
  'order_id', 'The order bid on',
  'provider_id', 'Who bids',
  'amount', 'What they want for the work, without add-ons and travel',
  'currency', 'ISO 4217 currency of the amount; that of the order',
  'description', 'What they say to the client',
  'estimated_duration', 'How long they expect to need, in minutes; 0 when they do not say',
  'status', 'Where it stands',
  'accepted_at', 'When the client accepted it',
  'rejected_at', 'When it was rejected, also by another being accepted',
  'withdrawn_at', 'When the provider withdrew it',
  'terms_conditions', 'Terms of the provider',
  'is_negotiable', 'Whether the amount can be talked about');

-- bid_count follows in the statement that changed the bids. The orders are locked first, so that
-- each count starts from a snapshot that has every bid of those who held the lock before.
create function recount_bids(order_ids uuid[]) returns void language plpgsql as $$
begin
  perform from stored.orders where id = any (order_ids) and not is_deleted order by id for no key update;
  update stored.orders counted set bid_count = counts.live
  from (
    select wanted.id, count(bid.id) as live
    from unnest(order_ids) wanted (id)
    left join stored.bids bid on bid.order_id = wanted.id and bid.status <> 'withdrawn' and not bid.is_deleted
    group by wanted.id
  ) counts
  where counted.id = counts.id and counted.bid_count <> counts.live and not counted.is_deleted;
end $$;

create function recount_changed_bids() returns trigger language plpgsql as $$
declare
  affected uuid[];
begin
  if tg_op = 'INSERT' then
    affected := array(select distinct order_id from new_rows);
  elsif tg_op = 'DELETE' then
    affected := array(select distinct order_id from old_rows);
  else
    affected := array(
      select distinct touched.order_id
      from old_rows before join new_rows after using (id)
      cross join lateral (values (before.order_id), (after.order_id)) touched (order_id)
      where (before.order_id, before.status, before.is_deleted)
        is distinct from (after.order_id, after.status, after.is_deleted));
  end if;
  if affected <> '{}' then
    perform recount_bids(affected);
  end if;
  return null;
end $$;
create trigger recount_after_insert after insert on stored.bids referencing new table as new_rows
  for each statement execute function recount_changed_bids();
create trigger recount_after_update after update on stored.bids referencing old table as old_rows new table as new_rows
  for each statement execute function recount_changed_bids();
create trigger recount_after_delete after delete on stored.bids referencing old table as old_rows
  for each statement execute function recount_changed_bids();
