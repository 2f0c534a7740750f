import { describe, expect, test } from 'vitest'
import { givenProfiles } from '../harness/given/profiles.ts'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()
const { offeredService } = givenProfiles(db.kysely)

const read = (id: string, language = 'en') => api.get(`/providers/${id}`, { headers: { 'accept-language': language } })

describe('GET /providers/{id}', () => {
  test('shows a provider and what they offer to anybody, in their language', async () => {
    const provider = await given.provider({ name: 'Бакыт', businessName: 'Уста Бакыт' })
    const subcategory = await given.subcategory({ name: 'Кран оңдоо' })
    await given.translated({ entity_type: 'subcategory', entity_id: subcategory.id, field: 'name' }, { ru: 'Краны' })
    const offered = await offeredService(provider, { subcategory_id: subcategory.id, base_price: '800.5' })
    const { body, status, headers } = await read(provider.providerId, 'ru')
    expect(status).toBe(200)
    expect(headers.etag).toBeDefined()
    expect(body).toMatchObject({
      id: provider.providerId,
      name: 'Бакыт',
      business_name: 'Уста Бакыт',
      city: 'Бишкек',
      average_rating: '0.00',
      services: [
        {
          id: offered.id,
          subcategory: { id: subcategory.id, name: 'Краны' },
          base_price: '800.50',
          price_type: 'fixed',
          currency: 'KGS',
        },
      ],
    })
  })

  test('shows neither how to reach them nor who they are elsewhere', async () => {
    const provider = await given.provider()
    const { body } = await read(provider.providerId)
    for (const hidden of ['user_id', 'email', 'phone_number', 'address', 'has_business_license', 'bio']) {
      expect(body).not.toHaveProperty(hidden)
    }
  })

  test('leaves out services that are unavailable, deleted, or out of the catalog', async () => {
    const provider = await given.provider()
    const shown = await offeredService(provider)
    await offeredService(provider, { is_available: false })
    const deleted = await offeredService(provider)
    await db.kysely.deleteFrom('service_provider_services').where('id', '=', deleted.id).execute()
    const inactive = await given.subcategory({ is_active: false })
    await offeredService(provider, { subcategory_id: inactive.id })
    const closed = await given.subcategory({}, { is_active: false })
    await offeredService(provider, { subcategory_id: closed.id })
    const { body } = await read(provider.providerId)
    expect(body.services.map(({ id }: { id: string }) => id)).toEqual([shown.id])
  })

  test('is not found for who is unknown, deleted, blocked or closed', async () => {
    const [deleted, blocked, closed] = [await given.provider(), await given.provider(), await given.provider()]
    await db.kysely.deleteFrom('service_provider_profiles').where('id', '=', deleted.providerId).execute()
    await db.kysely.updateTable('users').set({ blocked: true }).where('id', '=', blocked.userId).execute()
    await db.kysely.updateTable('users').set({ is_active: false }).where('id', '=', closed.userId).execute()
    const client = await given.client()
    const ids = [client.clientId, deleted.providerId, blocked.providerId, closed.providerId]
    for (const id of ids) expect(await read(id)).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  test('is asked for by a UUID', async () => {
    expect(await read('bakyt')).toMatchObject({ status: 400, body: { errors: [{ pointer: '/params/id' }] } })
  })
})
