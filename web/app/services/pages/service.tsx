import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need, wish } from '../../api.server.ts'
import { citiesOf, listAreasIfKnown } from '../../areas/areas.server.ts'
import { pageParameters } from '../../list.ts'
import { missing } from '../../missing.ts'
import { ProviderList } from '../../providers/provider-card.tsx'
import { publicPage } from '../../public-page.ts'
import { Scene } from '../../scenes/scene.tsx'
import { PageHead } from '../../shell/page-head.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { JsonLd } from '../../ui/json-ld.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { Addons, Packages } from '../addons.tsx'
import { getCategory } from '../catalog.server.ts'
import { orderPath, servicePath } from '../paths.ts'
import { Requirements } from '../requirements.tsx'
import classes from '../service.module.css'
import { ServiceFacts } from '../service-facts.tsx'
import { useBasePrice } from '../service-list.tsx'
import { UsualPrice } from '../usual-price.tsx'

export const handle = publicPage

export async function loader(args: LoaderFunctionArgs) {
  const [category, areas] = await Promise.all([getCategory(args, args.params.category), listAreasIfKnown(args)])
  const found = category.subcategories.find(({ slug }) => slug === args.params.service)
  if (!found) throw missing()
  const api = apiOf(args)
  const path = { id: found.id }
  const cities = citiesOf(areas)
  const asked = new URL(args.request.url).searchParams.get('city')
  const city = cities.find((each) => each === asked) ?? cities[0]
  const inCity = city === undefined ? {} : { city }
  const query = { ...pageParameters(args.request), ...inCity, subcategory_id: found.id }
  const [service, guidance, providers] = await Promise.all([
    need(args, api.GET('/api/v1/catalog/subcategories/{id}', { params: { path } })),
    wish(args, api.GET('/api/v1/catalog/subcategories/{id}/price-guidance', { params: { path, query: inCity } })),
    need(args, api.GET('/api/v1/search/providers', { params: { query } })),
  ])
  return { service, typical: guidance?.typical ?? null, providers, city: city ?? null, cities }
}

export default function ServicePage() {
  const { t } = useTranslation('services')
  const { service, typical, providers, city, cities } = useLoaderData<typeof loader>()
  const price = useBasePrice()
  const { name, description, category } = service
  const path = servicePath(category, service)
  const way = [
    { name: t('heading'), to: '/services' },
    { name: category.name, to: servicePath(category) },
  ]
  return (
    <>
      <PageHead
        title={service.meta_title || t('service.title', { name })}
        description={service.meta_description || description || t('service.description', { name })}
        keywords={category.keywords}
        path={path}
      />
      <JsonLd
        data={{
          '@type': 'Service',
          name,
          description,
          serviceType: category.name,
          ...(city ? { areaServed: { '@type': 'City', name: city } } : {}),
          ...(service.base_price
            ? { offers: { '@type': 'Offer', price: service.base_price, priceCurrency: service.currency } }
            : {}),
        }}
      />
      <Page
        heading={name}
        lead={description}
        back={<Breadcrumbs way={way} here={{ name, to: path }} />}
        aside={<UsualPrice typical={typical} city={city} cities={cities} base={price(service)} />}
        asideFirst
        action={<ButtonLink to={orderPath(service)}>{t('service.order')}</ButtonLink>}
      >
        <Scene image={service.image} icon={category.icon} slug={service.slug} />
        <ServiceFacts service={service} />
        <Requirements category={category} />
        <Packages packages={service.packages} />
        <Addons addons={service.addons} />
        <section aria-labelledby="providers">
          <h2 id="providers" className={classes.heading}>
            {t('service.providers')}
          </h2>
          {providers.items.length === 0 && (
            <EmptyState
              title={t('service.no_providers')}
              text={t('service.no_providers_text')}
              action={{ label: t('service.order'), to: orderPath(service) }}
            />
          )}
          <ProviderList providers={providers.items} />
        </section>
        <NextPage cursor={providers.next_cursor} />
      </Page>
    </>
  )
}
