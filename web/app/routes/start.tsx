import { Container } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { data, type HeadersFunction, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { createApi, type OpenOrder } from '../api.server.ts'
import { siteContext } from '../context.server.ts'
import { chooseLanguage, type Language } from '../language.ts'
import { PageHead } from '../shell/page-head.tsx'
import { Catalog } from '../start/catalog.tsx'
import { Developers } from '../start/developers.tsx'
import { Hero } from '../start/hero.tsx'
import { OpenOrders } from '../start/open-orders.tsx'
import classes from '../start/start.module.css'
import { Steps } from '../start/steps.tsx'
import { dayInWords, isNew, timeAgo } from '../time.server.ts'

/** Both lists, or null for the one that the API failed to give: the rest of the page still stands, with status 503. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const { demo, onError } = context.get(siteContext)
  const language = chooseLanguage(request)
  const api = createApi(args, language)
  const orNull = (error: unknown) => {
    if (!request.signal.aborted) onError(error, request)
    return null
  }
  const [categories, orders] = await Promise.all([
    api.listCategories().catch(orNull),
    api.listOpenOrders(8).catch(orNull),
  ])
  const now = new Date()
  return data(
    { demo, categories, orders: orders?.map((order) => inWords(order, language, now)) ?? null },
    categories && orders ? 200 : { status: 503, headers: { 'Retry-After': '60' } },
  )
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

/** An open order with its times in words. */
export type OrderInWords = ReturnType<typeof inWords>

function inWords(order: OpenOrder, language: Language, now: Date) {
  return {
    ...order,
    published: timeAgo(order.published_at, language, now),
    is_new: isNew(order.published_at, now),
    day: order.service_date && dayInWords(order.service_date, language, now),
  }
}

export default function StartRoute() {
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
