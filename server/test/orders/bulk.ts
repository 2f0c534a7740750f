import type { Database } from '../../src/platform/database/index.ts'
import type { ClientPerson, ProviderPerson } from '../harness/given/people.ts'

/** People and a service with a large marketplace around them. */
export interface Crowd {
  readonly client: ClientPerson
  readonly provider: ProviderPerson
  readonly subcategoryId: string
}

/**
 * Fills in `orders` orders over 20 services, 40 cities and 2,000 clients, three bids on each tenth of them, and a
 * dispute on each hundredth, quickly: what triggers keep is written along, so they sleep meanwhile.
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
    create temporary table crowd on commit drop as
      select (array_agg(id)) as clients, (select array_agg(id) from stored.service_provider_profiles) as providers,
        (select array_agg(id) from stored.service_subcategories) as services
      from stored.client_profiles;
    insert into stored.orders (client_id, provider_id, service_subcategory_id, service_category_id, title, description,
        city, status, disputed_from, final_price, budget_max, published_at, completed_at, created_at, bid_count)
      select case when n % 1000 = 0 then '${client.clientId}' else clients[1 + n % cardinality(clients)] end,
        case when state in ('assigned', 'in_progress', 'completed', 'disputed') then
          case when n % 500 = 3 then '${provider.providerId}' else providers[1 + n % cardinality(providers)] end end,
        services[1 + n / 8 % cardinality(services)], (select category_id from stored.service_subcategories limit 1),
        'Буйрутма ' || n, 'Сүрөттөмө ' || n, 'Шаар ' || n / 3 % 40, state, case state when 'disputed' then 'assigned'::order_status end,
        1000, 2000, case state when 'draft' then null else at end, case state when 'completed' then at end, at, 0
      from (
        select n, now() - n * interval '1 minute' as at,
          (array['draft', 'published', 'bidding', 'assigned', 'in_progress', 'completed', 'cancelled', 'disputed']
          )[1 + n * 7 % 8]::order_status as state
        from generate_series(1, ${orders}) n) made, crowd;
    insert into stored.bids (order_id, provider_id, amount, created_at, status)
      select o.id, case when k = 1 and o.bid_count = 0 and right(o.id::text, 1) = 'a' then '${provider.providerId}'
          else providers[1 + (k * 500 + length(o.title) * 31) % cardinality(providers)] end,
        1000 + k * 10, o.created_at, case when o.status = 'bidding' then 'pending' else 'rejected' end::bid_status
      from stored.orders o, crowd, generate_series(1, 3) k where right(o.title, 1) = '2' and o.status <> 'draft';
    insert into order_disputes (order_id, raised_by_id, dispute_type, status, created_at, client_id, provider_id, resolved_at)
      select id, '${client.userId}', 'other', 'resolved', created_at, client_id, provider_id, created_at
      from stored.orders where title like '%00';
    commit;
    analyze`)
  connection.release(true)
}
