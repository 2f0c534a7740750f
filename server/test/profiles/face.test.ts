import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../src/modules/catalog/index.ts'
import { createFiles } from '../../src/modules/files/index.ts'
import { createProfiles } from '../../src/modules/profiles/index.ts'
import { createSettings } from '../../src/modules/settings/index.ts'
import { createBlindDigests } from '../../src/platform/crypto/blind-index.ts'
import { createColumnCipher } from '../../src/platform/crypto/column-cipher.ts'
import { openFileStorage } from '../../src/platform/files/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { freshDatabase } from '../harness/database.ts'
import { createGiven } from '../harness/given/index.ts'

const db = await freshDatabase()
const given = createGiven(db)
const key = { id: 'test', key: Buffer.alloc(32, 7) }
const profiles = createProfiles({
  log: createLog({ level: 'silent' }),
  db,
  accounts: { forget() {}, async setLanguage() {}, setPhoto: async () => null },
  files: createFiles({ db, storage: await openFileStorage({ kind: 'disk', location: tmpdir() }) }),
  catalog: createCatalog({ db }),
  cipher: createColumnCipher([key]),
  digests: createBlindDigests(() => [key]),
  settings: createSettings({ db }),
})
const all = ['license', 'insurance', 'background_check'] as const

describe('a provider, as other modules need them', () => {
  test('is found while they are alive', async () => {
    const provider = await given.provider({ businessName: 'Уста', available: false })
    expect(await profiles.findProvider(db.kysely, provider.providerId)).toEqual({
      id: provider.providerId,
      user_id: provider.userId,
      business_name: 'Уста',
      is_available: false,
    })
    await db.kysely.deleteFrom('service_provider_profiles').where('id', '=', provider.providerId).execute()
    expect(await profiles.findProvider(db.kysely, provider.providerId)).toBeNull()
  })

  test('lacks what staff have not approved', async () => {
    const provider = await given.provider({ verified: ['license'] })
    expect(await profiles.bidderRequirements(db.kysely, provider.providerId, all)).toEqual([
      'insurance',
      'background_check',
    ])
    expect(await profiles.bidderRequirements(db.kysely, provider.providerId, ['license'])).toEqual([])
    expect(await profiles.bidderRequirements(db.kysely, provider.providerId, [])).toEqual([])
  })

  test('lacks what is pending or was rejected', async () => {
    const provider = await given.provider()
    const { user_profile_id } = await db.kysely
      .selectFrom('service_provider_profiles')
      .select('user_profile_id')
      .where('id', '=', provider.providerId)
      .executeTakeFirstOrThrow()
    await db.kysely
      .insertInto('user_verifications')
      .values([
        { user_profile_id, verification_type: 'license', status: 'pending' },
        { user_profile_id, verification_type: 'insurance', status: 'rejected' },
        { user_profile_id, verification_type: 'background_check', status: 'approved' },
        { user_profile_id, verification_type: 'background_check', status: 'rejected' },
      ])
      .execute()
    expect(await profiles.bidderRequirements(db.kysely, provider.providerId, all)).toEqual(['license', 'insurance'])
  })

  test('gets the rating that others add up', async () => {
    const { providerId } = await given.provider()
    await profiles.setRating(db.kysely, providerId, { average: '4.75', total: 4 })
    const row = await db.kysely
      .selectFrom('service_provider_profiles')
      .select(['average_rating', 'total_reviews'])
      .where('id', '=', providerId)
      .executeTakeFirst()
    expect(row).toEqual({ average_rating: '4.75', total_reviews: 4 })
    await expect(profiles.setRating(db.kysely, providerId, { average: '5.01', total: 4 })).rejects.toThrow(/check/)
  })
})

test('a client’s orders are counted up and down, also at once, and never below zero', async () => {
  const { clientId } = await given.client()
  const counts = () =>
    db.kysely
      .selectFrom('client_profiles')
      .select(['total_orders', 'completed_orders', 'cancelled_orders'])
      .where('id', '=', clientId)
      .executeTakeFirst()
  await Promise.all(Array.from({ length: 8 }, () => profiles.countOrders(db.kysely, clientId, { total: 1 })))
  await profiles.countOrders(db.kysely, clientId, { completed: 2, cancelled: 1 })
  await profiles.countOrders(db.kysely, clientId, { completed: -1, cancelled: -5 })
  expect(await counts()).toEqual({ total_orders: 8, completed_orders: 1, cancelled_orders: 0 })
})
