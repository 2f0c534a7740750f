import { Container } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { data, type HeadersFunction, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, wish } from '../../api.server.ts'
import { siteContext } from '../../context.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { isNew } from '../../time.ts'
import { Catalog } from '../catalog.tsx'
import { Developers } from '../developers.tsx'
import { Hero } from '../hero.tsx'
import { toCategory } from '../lists.ts'
import { OpenOrders } from '../open-orders.tsx'
import classes from '../start.module.css'
import { Steps } from '../steps.tsx'

/** Both lists, or null for the one that the API failed to give: the rest of the page still stands, with status 503. */
export async function loader(args: LoaderFunctionArgs) {
  const api = apiOf(args)
  const [categories, orders] = await Promise.all([
    wish(args, api.GET('/api/v1/catalog/categories', { params: { query: { limit: 100 } } })),
    wish(args, api.GET('/api/v1/catalog/open-orders', { params: { query: { limit: 8 } } })),
  ])
  const now = new Date()
  return data(
    {
      demo: args.context.get(siteContext).demo,
      categories: categories?.items.map(toCategory) ?? null,
      orders: orders?.items.map((order) => ({ ...order, is_new: isNew(order.published_at, now) })) ?? null,
    },
    categories && orders ? 200 : { status: 503, headers: { 'Retry-After': '60' } },
  )
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export default function StartPage() {
  const { t } = useTranslation('start')
  const { demo, categories, orders } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('title')} description={t('description')} path="" />
      <Hero />
      <Container className={classes.columns} size={1168}>
        <Catalog categories={categories} />
        <OpenOrders orders={orders} />
      </Container>
      <Steps />
      <Developers demo={demo} />
    </>
  )
}
