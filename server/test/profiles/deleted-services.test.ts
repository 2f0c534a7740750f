import { describe, expect, test } from 'vitest'
import { givenProfiles } from '../harness/given/profiles.ts'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()
const { offeredService } = givenProfiles(db.kysely)

const services = '/profile/provider/services'
const offer = (subcategory_id: string) => ({ subcategory_id, description: '', base_price: '1500', price_type: 'fixed' })

describe('a deleted service', () => {
  test('is gone, and comes back as it was', async () => {
    const provider = await given.provider()
    const { id, subcategory_id } = await offeredService(provider)
    const addon = await given.addon(subcategory_id)
    await api.as(provider).patch(`${services}/${id}`, { available_addons: [addon.id] })
    expect(await api.as(provider).delete(`${services}/${id}`)).toMatchObject({ status: 204, body: '' })
    expect((await api.as(provider).get(services)).body.items).toEqual([])
    for (const answer of [
      await api.as(provider).get(`${services}/${id}`),
      await api.as(provider).patch(`${services}/${id}`, { base_price: '1' }),
      await api.as(provider).delete(`${services}/${id}`),
    ]) {
      expect(answer.status).toBe(404)
    }
    const restored = await api.as(provider).post(`${services}/${id}/restore`)
    expect([restored.status, restored.body]).toMatchObject([200, { id, available_addons: [addon.id] }])
    const again = await api.as(provider).post(`${services}/${id}/restore`)
    expect([again.status, again.body.code]).toEqual([409, 'profile.service_not_deleted'])
  })

  test('comes back once, however many ask', async () => {
    const provider = await given.provider()
    const { id } = await offeredService(provider)
    await api.as(provider).delete(`${services}/${id}`)
    const answers = await Promise.all([1, 2, 3].map(() => api.as(provider).post(`${services}/${id}/restore`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })

  test('does not come back after thirty days', async () => {
    const provider = await given.provider()
    const [late, early] = [await offeredService(provider), await offeredService(provider)]
    for (const { id } of [late, early]) await api.as(provider).delete(`${services}/${id}`)
    await deletedDaysAgo(late.id, 31)
    await deletedDaysAgo(early.id, 29)
    const refused = await api.as(provider).post(`${services}/${late.id}/restore`)
    expect([refused.status, refused.body.code]).toEqual([409, 'profile.restore_expired'])
    expect(refused.body.detail).toContain('30 days')
    expect((await api.as(provider).post(`${services}/${early.id}/restore`)).status).toBe(200)
  })

  test('comes back for as many days as staff have set', async () => {
    const provider = await given.provider()
    const { id } = await offeredService(provider)
    await api.as(provider).delete(`${services}/${id}`)
    await deletedDaysAgo(id, 31)
    const admin = api.as(await given.staff())
    const setDays = (value: string) => admin.patch('/staff/settings/soft_delete.restore_days', { value })
    expect((await setDays('40')).status).toBe(200)
    const { status } = await api.as(provider).post(`${services}/${id}/restore`)
    await setDays('30')
    expect(status).toBe(200)
  })

  test('does not come back once it is offered anew', async () => {
    const provider = await given.provider()
    const { id, subcategory_id } = await offeredService(provider)
    await api.as(provider).delete(`${services}/${id}`)
    expect((await api.as(provider).post(services, offer(subcategory_id))).status).toBe(201)
    const { body, status } = await api.as(provider).post(`${services}/${id}/restore`)
    expect([status, body.code]).toEqual([409, 'profile.service_offered'])
  })

  test('does not come back without what it belongs to', async () => {
    const provider = await given.provider()
    const [alone, along] = [await offeredService(provider), await offeredService(provider)]
    await api.as(provider).delete(`${services}/${alone.id}`)
    for (const { subcategory_id } of [alone, along]) {
      await db.kysely.deleteFrom('service_subcategories').where('id', '=', subcategory_id).execute()
    }
    for (const { id } of [alone, along]) {
      const { body, status } = await api.as(provider).post(`${services}/${id}/restore`)
      expect([status, body.code]).toEqual([409, 'profile.restore_blocked'])
    }
  })

  /** The engine alone sets when something was deleted; only the owner of the tables can pretend. */
  async function deletedDaysAgo(id: string, days: number): Promise<void> {
    await db.pool.query(`set session_replication_role = replica;
      update stored.service_provider_services set deleted_at = now() - interval '${days} days' where id = '${id}';
      reset session_replication_role`)
  }
})
