import type { Database } from '../../src/platform/database/index.ts'
import type { ClientPerson, ProviderPerson } from '../harness/given/people.ts'

/** People and a service with a large marketplace around them. */
export interface Crowd {
  readonly client: ClientPerson
  readonly provider: ProviderPerson
  readonly subcategoryId: string
}

/** Indexes are made faster of all rows at once than row by row. Those of constraints stay. */
const sleepingIndexes = `
    create temporary table sleeping on commit drop as
      select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
      where indrelid in ('stored.orders'::regclass, 'stored.bids'::regclass, 'stored.invoices'::regclass,
          'order_assignments'::regclass)
        and not exists (select from pg_constraint where conindid = indexrelid);
    do $$ declare name text; begin
      for name in select sleeping.name from sleeping loop execute 'drop index ' || name; end loop;
    end $$;`

const wakenIndexes = `
    set local maintenance_work_mem = '256MB';
    do $$ declare definition text; begin
      for definition in select sleeping.definition from sleeping loop execute definition; end loop;
    end $$;`

/**
 * Fills in `orders` orders over 20 services, 40 cities and 2,000 clients, three bids on each tenth of them, a photo
 * and an add-on on each tenth, an assignment and an invoice for each that is awarded, and a dispute on each hundredth. Quickly: what
 * triggers keep is written along, so they sleep meanwhile.
 */
export async function fillMarketplace({ pool }: Database, { client, provider, subcategoryId }: Crowd, orders: number) {
  const connection = await pool.connect()
  await connection.query('set statement_timeout = 0')
  await connection.query(`
    begin;
    set local session_replication_role = replica;
    insert into stored.service_subcategories (category_id, name, slug)
      select category_id, 'Кызмат ' || n, 'bulk-' || n
      from generate_series(1, 19) n, stored.service_subcategories where id = '${subcategoryId}';
    insert into stored.users (email, name) select 'bulk' || n || '@test.example', 'Адам ' || n from generate_series(1, 2000) n;
    insert into stored.user_profiles (user_id, user_type) select id, 'both' from stored.users where email like 'bulk%';
    insert into stored.client_profiles (user_profile_id) select id from stored.user_profiles where user_type = 'both';
    insert into stored.service_provider_profiles (user_profile_id, business_name)
      select id, 'Уста' from stored.user_profiles where user_type = 'both';
    insert into user_verifications (user_profile_id, verification_type, status, verified_at)
      select id, 'identity', 'approved', now() from stored.user_profiles;
    create temporary table crowd on commit drop as
      select 'client' as kind, id, row_number() over () - 1 as number, count(*) over () as size from stored.client_profiles
      union all select 'provider', id, row_number() over () - 1, count(*) over () from stored.service_provider_profiles
      union all select 'service', id, row_number() over () - 1, count(*) over () from stored.service_subcategories;
    create temporary table sizes on commit drop as
      select (select size from crowd where kind = 'client' limit 1) as clients,
        (select size from crowd where kind = 'provider' limit 1) as providers,
        (select size from crowd where kind = 'service' limit 1) as services;
    ${sleepingIndexes}
    insert into stored.orders (client_id, provider_id, service_subcategory_id, service_category_id, title, description,
        city, status, disputed_from, final_price, budget_max, published_at, completed_at, created_at, bid_count)
      select case when n / 7 % 50 = 0 then '${client.clientId}' else client.id end,
        case when state in ('assigned', 'in_progress', 'completed', 'disputed') then
          case when n / 5 % 50 = 3 then '${provider.providerId}' else provider.id end end,
        service.id, (select category_id from stored.service_subcategories limit 1),
        'Буйрутма ' || n, 'Сүрөттөмө ' || n, 'Шаар ' || n / 3 % 40, state, case state when 'disputed' then 'assigned'::order_status end,
        1000, 2000, case state when 'draft' then null else at end, case state when 'completed' then at end, at, 0
      from (
        select n, now() - n * interval '1 minute' as at,
          case when share < 2 then 'draft' when share < 6 then 'published' when share < 10 then 'bidding'
            when share < 12 then 'assigned' when share < 15 then 'in_progress' when share < 84 then 'completed'
            when share < 98 then 'cancelled' else 'disputed' end::order_status as state
        from (select n, n * 37 / 11 % 100 as share from generate_series(1, ${orders}) n) shared) made
      cross join sizes
      join crowd client on client.kind = 'client' and client.number = n % clients
      join crowd provider on provider.kind = 'provider' and provider.number = n % providers
      join crowd service on service.kind = 'service' and service.number = n / 8 % services;
    insert into stored.bids (order_id, provider_id, amount, created_at, status)
      select o.id, case when k = 1 and o.bid_count = 0 and right(o.id::text, 1) = 'a' then '${provider.providerId}'
          else provider.id end,
        1000 + k * 10, o.created_at, case when o.status = 'bidding' then 'pending' else 'rejected' end::bid_status
      from stored.orders o cross join generate_series(1, 3) k cross join sizes
      join crowd provider on provider.kind = 'provider' and provider.number = (k * 500 + length(o.title) * 31) % providers
      where right(o.title, 1) = '2' and o.status <> 'draft';
    insert into stored.order_addons (order_id, addon_id, name, unit_price, price)
      select o.id, gen_random_uuid(), 'Терезе', 1, 1 from stored.orders o where right(o.title, 1) = '6';
    insert into order_assignments (order_id, provider_id, accepted_bid_id, created_at, client_rating, client_review, reviewed_at)
      select o.id, o.provider_id, (select id from stored.bids limit 1), o.created_at,
        case when o.status = 'completed' then 5 else 0 end, case right(o.title, 1) when '5' then 'Жакшы' else '' end,
        case when o.status = 'completed' then o.created_at end
      from stored.orders o where o.provider_id is not null;
    insert into stored.order_photos (order_id, photo_url, is_primary)
      select id, 'https://files.example/1.jpg', true from stored.orders where right(title, 1) = '4';
    insert into stored.invoices (order_id, client_id, provider_id, invoice_number, subtotal, total_amount, status, paid_amount,
        paid_date, created_at)
      select id, client_id, provider_id, 'INV-' || title, 1000, 1000, 'paid', 1000, created_at, created_at
      from stored.orders where provider_id is not null;
    insert into order_disputes (order_id, raised_by_id, dispute_type, status, created_at, client_id, provider_id, resolved_at)
      select id, '${client.userId}', 'other', 'resolved', created_at, client_id, provider_id, created_at
      from stored.orders where title like '%00';
    ${wakenIndexes}
    commit;
    analyze`)
  connection.release(true)
}
