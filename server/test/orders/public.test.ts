import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenCompleted } from './steps.ts'

const server = await startTestServer()
const { api, db, given } = server
const nowhere = '01970000-0000-7000-8000-000000000000'

describe('price guidance', () => {
  async function completed(subcategoryId: string, prices: number[], values: { city?: string; daysAgo?: number } = {}) {
    for (const price of prices) {
      const { id } = await given.openOrder({ subcategoryId, values: { city: values.city ?? 'Бишкек' } })
      await db.pool.query(
        `update orders set status = 'completed', final_price = $2, completed_at = now() - $3 * interval '1 day' where id = $1`,
        [id, price, values.daysAgo ?? 3],
      )
    }
  }
  const guidance = async (id: string, city?: string) => {
    const { status, body } = await api.get(
      `/catalog/subcategories/${id}/price-guidance${city ? `?city=${encodeURIComponent(city)}` : ''}`,
    )
    expect(status).toBe(200)
    return body
  }

  test('is the middle half of what was paid in the city', async () => {
    const service = await given.subcategory()
    await completed(service.id, [1000, 1200, 1500, 1800, 9000])
    await completed(service.id, [100, 200], { city: 'Ош' })
    const body = await guidance(service.id, 'Бишкек')
    expect(body).toMatchObject({ subcategory_id: service.id, city: 'Бишкек' })
    expect(body.typical).toMatchObject({
      low: '1200.00',
      median: '1500.00',
      high: '1800.00',
      currency: 'KGS',
      sample_size: 5,
      from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect((await guidance(service.id)).typical.sample_size).toBe(7)
  })

  test('is silent with fewer than five, and about what is long ago, not completed or deleted', async () => {
    const service = await given.subcategory()
    await completed(service.id, [1000, 1100, 1200, 1300])
    await completed(service.id, [1400], { daysAgo: 366 })
    await completed(service.id, [1500], { city: 'Ош' })
    await given.openOrder({ subcategoryId: service.id })
    expect((await guidance(service.id, 'Бишкек')).typical).toBeNull()
    await completed(service.id, [1600])
    expect((await guidance(service.id, 'Бишкек')).typical).not.toBeNull()
    await db.pool.query('delete from orders where final_price = 1600 and service_subcategory_id = $1', [service.id])
    expect((await guidance(service.id, 'Бишкек')).typical).toBeNull()
  })

  test('knows nothing of a service that is not offered', async () => {
    const closed = await given.subcategory({ is_active: false })
    for (const id of [nowhere, closed.id]) {
      expect((await api.get(`/catalog/subcategories/${id}/price-guidance`)).status).toBe(404)
    }
    expect((await api.get('/catalog/subcategories/x/price-guidance')).status).toBe(400)
    expect((await api.get(`/catalog/subcategories/${nowhere}/price-guidance?city=`)).status).toBe(400)
  })
})

describe('reviews', () => {
  const list = async (path: string) => {
    const { status, body } = await api.get(path, { headers: { 'accept-language': 'ky' } })
    expect(status).toBe(200)
    return body
  }

  test('are public, by first name, newest first', async () => {
    const first = await givenCompleted(server, { client_rating: 5, client_review: 'Тез жана таза.' })
    const second = await givenCompleted(server, { client_rating: 4 })
    await db.pool.query("update users set name = 'Гүлнара Асанова' where id = $1", [first.client.userId])
    const newest = await list('/reviews')
    expect(newest.items).toHaveLength(1)
    expect(newest.items[0]).toEqual({
      id: expect.any(String),
      rating: 5,
      text: 'Тез жана таза.',
      reviewed_at: expect.any(String),
      reviewer: 'Гүлнара',
      provider: { id: first.provider.providerId, business_name: 'Уста Бакыт', photo_url: null },
      subcategory: { id: expect.any(String), name: expect.stringContaining('Батир тазалоо') },
    })
    const wordless = await list(`/providers/${second.provider.providerId}/reviews`)
    expect(wordless.items).toMatchObject([{ rating: 4, text: '', reviewer: 'Айбек' }])
  })

  test('page by key', async () => {
    const more = await givenCompleted(server, { client_rating: 3, client_review: 'Жарайт.' })
    const page = await list('/reviews?limit=1')
    expect(page.items[0].text).toBe('Жарайт.')
    const next = await list(`/reviews?limit=1&cursor=${page.next_cursor}`)
    expect(next).toMatchObject({ items: [{ text: 'Тез жана таза.' }], next_cursor: null })
    expect((await api.get('/reviews?cursor=forged')).status).toBe(400)
    expect((await list(`/providers/${more.provider.providerId}/reviews`)).items).toHaveLength(1)
  })

  test('outlive the order, without saying what it was, but not a provider who is shut out', async () => {
    const review = await givenCompleted(server, { client_rating: 1, client_review: 'Жаман.' })
    await api.as(review.client).delete(`/orders/${review.id}`)
    const path = `/providers/${review.provider.providerId}/reviews`
    expect((await list(path)).items).toMatchObject([{ text: 'Жаман.', reviewer: '', subcategory: null }])
    await db.pool.query('update users set blocked = true where id = $1', [review.provider.userId])
    expect((await api.get(path)).status).toBe(404)
    expect((await list('/reviews')).items.map(({ text }: { text: string }) => text)).not.toContain('Жаман.')
    expect((await api.get(`/providers/${nowhere}/reviews`)).status).toBe(404)
  })
})
