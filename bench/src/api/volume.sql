-- What a marketplace holds after some time: 500 people who are logged in, 50,000 orders, 60,000 bids.

-- 200 order, 100 have bid on orders before, 200 look at the feed and bid while it is measured.
create temp table people as
select n, case when n <= 200 then 'client' when n <= 300 then 'bidder' else 'provider' end as role
from generate_series(1, 500) n;

insert into users (email, name, language)
select role || n || '@bench.test', 'Person ' || n, (array['ky', 'ru', 'en'])[1 + n % 3] from people;

insert into auth_sessions (user_id, token, expires_at)
select id, replace(gen_random_uuid()::text, '-', ''), now() + interval '30 days' from users where email like '%@bench.test';

insert into user_profiles (user_id, user_type, city, country)
select users.id, case role when 'client' then 'client' else 'service_provider' end::user_profile_user_type, 'Бишкек', 'Кыргызстан'
from people join users on users.email = (role || n || '@bench.test')::citext;

insert into client_profiles (user_profile_id)
select profile.id from user_profiles profile join users on users.id = profile.user_id
where users.email like 'client%@bench.test';

insert into service_provider_profiles (user_profile_id, business_name)
select profile.id, 'Уста ' || users.name from user_profiles profile join users on users.id = profile.user_id
where users.email like any (array['bidder%@bench.test', 'provider%@bench.test']);

create temp table bench_clients as
select row_number() over (order by client.id) as n, client.id
from client_profiles client join user_profiles profile on profile.id = client.user_profile_id
join users on users.id = profile.user_id where users.email like 'client%@bench.test';

create temp table bench_bidders as
select row_number() over (order by provider.id) as n, provider.id
from service_provider_profiles provider join user_profiles profile on profile.id = provider.user_profile_id
join users on users.id = profile.user_id where users.email like 'bidder%@bench.test';

create temp table bench_services as
select row_number() over (order by id) as n, id, category_id, count(*) over () as total
from service_subcategories where is_active;

-- The rows that there are most of come without the triggers, which would write as many again to the audit log.
set session_replication_role = replica;

-- Of ten orders, four wait for their first bid, two have two bids each, one is a draft, three are done.
insert into orders (client_id, service_subcategory_id, service_category_id, title, description, location, city, country,
  postal_code, service_date, service_time, budget_min, budget_max, status, bid_count, published_at, created_at, final_price,
  assigned_at, completed_at)
select client.id, service.id, service.category_id, 'Буйрутма ' || i,
  'Ашканадагы кран тамчылап жатат, жууркан менен орогонбуз. Эртең кечке чейин оңдоо керек.',
  'Киев көчөсү ' || i % 200, (array['Бишкек', 'Ош'])[1 + i % 2], 'Кыргызстан', '720001',
  current_date + i % 30, '10:00', 1000 + i % 500, 2000 + i % 500,
  (array['published', 'published', 'published', 'published', 'bidding', 'bidding', 'draft', 'completed', 'completed', 'completed']
    ::order_status[])[1 + i % 10],
  (array[0, 0, 0, 0, 2, 2, 0, 2, 2, 2])[1 + i % 10],
  case when i % 10 <> 6 then now() - make_interval(mins => i) end, now() - make_interval(mins => i + 5),
  case when i % 10 > 6 then 1500 end, case when i % 10 > 6 then now() - make_interval(mins => i - 10) end,
  case when i % 10 > 6 then now() - make_interval(mins => i - 20) end
from generate_series(1, 50000) numbers (i)
join bench_clients client on client.n = 1 + i % 200
join bench_services service on service.n = 1 + i % service.total;

insert into bids (order_id, provider_id, amount, description, estimated_duration, status, accepted_at)
select o.id, bidder.id, 1500, 'Бүгүн келе алам, шайманым бар.', 90,
  case when o.status = 'bidding' then 'pending' when turn = 1 then 'accepted' else 'rejected' end::bid_status,
  case when o.status = 'completed' and turn = 1 then o.assigned_at end
from (
  select *, row_number() over (order by id) as n from orders
  where title like 'Буйрутма %' and status in ('bidding', 'completed')) o
cross join generate_series(1, 2) turn
join bench_bidders bidder on bidder.n = 1 + (o.n + turn * 37) % 100;

insert into order_assignments (order_id, provider_id, accepted_bid_id, assigned_at, client_rating, client_review, reviewed_at)
select order_id, provider_id, id, accepted_at, 5, 'Рахмат!', now() from bids
where status = 'accepted' and order_id not in (select order_id from order_assignments);

update orders set provider_id = assignment.provider_id from order_assignments assignment
where assignment.order_id = orders.id and orders.provider_id is null;

insert into invoices (order_id, client_id, client_user_id, provider_id, invoice_number, subtotal, total_amount, paid_amount,
  platform_fee, status, paid_date, released_at)
select o.id, o.client_id, profile.user_id, o.provider_id, 'BENCH-' || row_number() over (), 1500, 1500, 1500, 150, 'paid',
  o.assigned_at, o.completed_at
from orders o join client_profiles client on client.id = o.client_id
join user_profiles profile on profile.id = client.user_profile_id
where o.title like 'Буйрутма %' and o.status = 'completed';

insert into order_photos (order_id, photo_url, is_primary)
select id, 'https://bench.test/' || id || '.jpg', true from orders where title like 'Буйрутма %5';

insert into order_addons (order_id, addon_id, name, price, unit_price)
select distinct on (o.id) o.id, addon.id, addon.name, addon.price, addon.price
from orders o join service_addons addon on addon.subcategory_id = o.service_subcategory_id
where o.title like 'Буйрутма %4';

insert into user_verifications (user_profile_id, verification_type, status, verified_at)
select profile.id, kind::user_verification_verification_type, 'approved', now()
from user_profiles profile cross join unnest(array['phone', 'identity', 'license', 'insurance']) kind
where profile.user_type = 'service_provider'
  and not exists (select from user_verifications known where known.user_profile_id = profile.id);

reset session_replication_role;
analyze;
