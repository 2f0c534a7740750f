import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { listFavoritesAfter } from '../../src/modules/profiles/client-store.ts'
import { findProvider, missingRequirements } from '../../src/modules/profiles/face-store.ts'
import { findService, findUnknownAddons, listServicesAfter } from '../../src/modules/profiles/service-store.ts'
import { findOwnProvider, findProfile, findPublicProvider } from '../../src/modules/profiles/store.ts'
import { findForStaff, listForStaffAfter, listOwnAfter } from '../../src/modules/profiles/verification-store.ts'
import { tablesReadWhole } from '../catalog/whole-reads.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()

interface Sample {
  user: string
  profile: string
  client: string
  provider: string
  service: string
  subcategory: string
  addon: string
  verification: string
}

let some: Sample
const after = ['2026-01-01T00:00:00.000000Z', '0190a0f0-0000-7000-8000-000000000000']

beforeAll(async () => {
  await db.pool.query(`
    insert into service_categories (name, slug) values ('Түр', 'category');
    insert into service_subcategories (category_id, name, slug)
      select id, 'Кызмат ' || n, 'service-' || n from service_categories, generate_series(1, 200) n;
    insert into service_addons (subcategory_id, name, price)
      select id, 'Кошумча ' || n, 100 from service_subcategories, generate_series(1, 5) n;
    insert into users (email, name) select 'user-' || n || '@test.example', 'Айбек' from generate_series(1, 2000) n;
    insert into user_profiles (user_id, user_type) select id, 'both' from users;
    insert into client_profiles (user_profile_id) select id from user_profiles;
    insert into service_provider_profiles (user_profile_id) select id from user_profiles;
    insert into service_provider_services (provider_id, subcategory_id, base_price)
      select provider.id, service.id, 100 from service_provider_profiles provider,
        (select id from service_subcategories limit 2) service;
    insert into service_provider_service_addons (provider_service_id, addon_id)
      select offered.id, addon.id from service_provider_services offered
      join service_addons addon using (subcategory_id) where addon.name = 'Кошумча 1';
    insert into client_favorite_providers (client_id, provider_id)
      select client.id, provider.id from client_profiles client,
        (select id from service_provider_profiles limit 2) provider;
    insert into user_verifications (user_profile_id, verification_type, status)
      select id, 'license', (array['pending', 'approved', 'rejected'])[1 + (row_number() over ()) % 3]::user_verification_status
      from user_profiles;
    analyze`)
  const { rows } = await sql<Sample>`
    select profile.user_id as user, profile.id as profile, client.id as client, provider.id as provider,
      offered.id as service, offered.subcategory_id as subcategory, chosen.addon_id as addon,
      verification.id as verification
    from user_profiles profile
    join client_profiles client on client.user_profile_id = profile.id
    join service_provider_profiles provider on provider.user_profile_id = profile.id
    join service_provider_services offered on offered.provider_id = provider.id
    join service_provider_service_addons chosen on chosen.provider_service_id = offered.id
    join user_verifications verification on verification.user_profile_id = profile.id
    order by profile.id offset 1000 limit 1`.execute(db.kysely)
  some = rows[0] as Sample
})

describe('with thousands of rows, an index serves', () => {
  test.each([
    ['a profile', (trx) => findProfile(trx, some.user)],
    ['a provider, to themselves', (trx) => findOwnProvider(trx, some.provider)],
    ['a provider, to anybody', (trx) => findPublicProvider(trx, some.provider, 'ru')],
    ['a provider, to other modules', (trx) => findProvider(trx, some.provider)],
    ['what a bidder lacks', (trx) => missingRequirements(trx, some.provider, ['license', 'insurance'])],
    ['an offered service', (trx) => findService(trx, some.provider, some.service, 'ru')],
    ['the offered services', (trx) => listServicesAfter(trx, some.provider, 'ru', 20, null)],
    ['their next page', (trx) => listServicesAfter(trx, some.provider, 'ru', 20, after)],
    ['add-ons to be chosen', (trx) => findUnknownAddons(trx, some.subcategory, [some.addon])],
    ['the favourites', (trx) => listFavoritesAfter(trx, some.client, 20, null)],
    ['their next page', (trx) => listFavoritesAfter(trx, some.client, 20, after)],
    ['the own verifications', (trx) => listOwnAfter(trx, some.profile, 20, null)],
    ['a verification', (trx) => findForStaff(trx, some.verification)],
    ['the pending verifications', (trx) => listForStaffAfter(trx, { limit: 20 }, null)],
    ['their next page', (trx) => listForStaffAfter(trx, { limit: 20, status: 'approved' }, after)],
    ['who acts in a session', (trx) => sql`select * from user_profile_ids where user_id = ${some.user}`.execute(trx)],
    ['the card of a client', (trx) => sql`select * from client_cards where id = ${some.client}`.execute(trx)],
  ] satisfies [string, Parameters<typeof tablesReadWhole>[1]][])('%s', async (_, query) => {
    expect(await tablesReadWhole(db, query)).toEqual([])
  })
})
