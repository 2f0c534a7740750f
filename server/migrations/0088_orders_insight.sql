-- The orders module: what orders tell those who are about to order, to offer or to cancel.

alter table stored.orders add column cancelled_by varchar(10) check (cancelled_by in ('client', 'provider', 'staff'));
select soft_delete.refresh_view('orders');
comment on column stored.orders.cancelled_by is 'Whose decision it was to cancel it; null where it is not known';
comment on column public.orders.cancelled_by is 'Whose decision it was to cancel it; null where it is not known';

-- What was paid lately for a service, everywhere and in a city.
create index orders_prices on stored.orders (service_subcategory_id, completed_at desc) include (final_price, currency)
  where status = 'completed' and not is_deleted;
create index orders_prices_in_city on stored.orders (service_subcategory_id, city, completed_at desc) include (final_price, currency)
  where status = 'completed' and not is_deleted;

-- What clients say, newest first.
create index order_assignments_newest_reviews on order_assignments (reviewed_at desc, id desc)
  where client_rating > 0 and client_review <> '';

-- What the work of providers tells of them: of the last thousand orders and the last twenty bids.
create view provider_records as
  select provider.id as provider_id, done.jobs_done, replied.response_minutes
  from provider_cards provider
  cross join lateral (
    select count(*)::integer as jobs_done from (
      select from orders done where done.provider_id = provider.id and done.status = 'completed' limit 1000) counted) done
  cross join lateral (
    select case when count(*) >= 3 then
      greatest(1, round(percentile_cont(0.5) within group (order by extract(epoch from bid.created_at - o.published_at)) / 60))::integer
      end as response_minutes
    from (select order_id, created_at from bids where bids.provider_id = provider.id order by created_at desc, id desc limit 20) bid
    join orders o on o.id = bid.order_id and o.published_at <= bid.created_at) replied;
comment on view provider_records is
  'How many orders a provider has completed (1000 for more), and how many minutes after publication they usually bid (null while that were fewer than 3).';

-- profiles: what staff have verified of a provider, and where they are.
create view provider_badges as
  select provider.id as provider_id, array(
    select distinct verification.verification_type::text from user_verifications verification
    where verification.user_profile_id = provider.user_profile_id and verification.status = 'approved'
      and verification.verification_type in ('identity', 'business', 'license', 'insurance', 'background_check')
    order by 1) as badges
  from service_provider_profiles provider;
comment on view provider_badges is 'Which verifications of a provider staff have approved.';

create view provider_places as
  select provider.id as provider_id, coalesce(
    (select on_earth(avg(latitude), avg(longitude)) from area_places area
      where provider.service_areas <> '[]' and provider.service_areas ? area.id::text),
    (select on_earth(avg(latitude), avg(longitude)) from area_places area where lower(area.city) = lower(btrim(profile.city)))
  ) as place
  from service_provider_profiles provider
  join user_profiles profile on profile.id = provider.user_profile_id;
comment on view provider_places is 'Where providers work: the middle of their areas, or else of their city.';
