import { useTranslation } from 'react-i18next'
import { data, type HeadersFunction, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, wish } from '../../api.server.ts'
import { publicPage } from '../../public-page.ts'
import { toCard } from '../../services/card.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { isNew } from '../../time.ts'
import { Categories } from '../categories.tsx'
import { Hero } from '../hero.tsx'
import { OpenOrders } from '../open-orders.tsx'
import { popularOf } from '../popular.server.ts'
import { Reviews } from '../reviews.tsx'
import { Steps } from '../steps.tsx'

export const handle = publicPage

/** Three lists, null for one that the API failed to give: the rest of the page still stands, with status 503. */
export async function loader(args: LoaderFunctionArgs) {
  const api = apiOf(args)
  const [categories, reviews, orders] = await Promise.all([
    wish(args, api.GET('/api/v1/catalog/categories', { params: { query: { limit: 100 } } })),
    wish(args, api.GET('/api/v1/reviews', { params: { query: { limit: 6 } } })),
    wish(args, api.GET('/api/v1/catalog/open-orders', { params: { query: { limit: 6 } } })),
  ])
  const now = new Date()
  return data(
    {
      categories: categories?.items.map(toCard) ?? null,
      popular: popularOf(categories?.items ?? []),
      reviews: reviews?.items ?? null,
      orders: orders?.items.map((order) => ({ ...order, is_new: isNew(order.published_at, now) })) ?? null,
    },
    categories && reviews && orders ? 200 : { status: 503, headers: { 'Retry-After': '60' } },
  )
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export default function HomePage() {
  const { t } = useTranslation('home')
  const { categories, popular, reviews, orders } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('title')} description={t('description')} path="" />
      <Hero popular={popular} />
      <Categories categories={categories} />
      <Steps />
      <Reviews reviews={reviews} />
      <OpenOrders orders={orders} />
    </>
  )
}
