import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, wish } from '../../api.server.ts'
import { ProviderList } from '../../providers/provider-card.tsx'
import { publicPage } from '../../public-page.ts'
import { Scene } from '../../scenes/scene.tsx'
import { PageHead } from '../../shell/page-head.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { JsonLd } from '../../ui/json-ld.tsx'
import { Page } from '../../ui/page.tsx'
import { getCategory } from '../catalog.server.ts'
import { servicePath } from '../paths.ts'
import { Requirements } from '../requirements.tsx'
import classes from '../service.module.css'
import { ServiceList } from '../service-list.tsx'

export const handle = publicPage

export async function loader(args: LoaderFunctionArgs) {
  const category = await getCategory(args, args.params.category)
  const query = { category_id: category.id, limit: 6 }
  const providers = await wish(args, apiOf(args).GET('/api/v1/search/providers', { params: { query } }))
  return { category, providers: providers?.items ?? [] }
}

export default function CategoryPage() {
  const { t } = useTranslation('services')
  const { category, providers } = useLoaderData<typeof loader>()
  const { name, description } = category
  const path = servicePath(category)
  return (
    <>
      <PageHead
        title={category.meta_title || t('category.title', { name })}
        description={category.meta_description || description || t('category.description', { name })}
        keywords={category.keywords}
        path={path}
      />
      <JsonLd data={{ '@type': 'Service', name, description, serviceType: name }} />
      <Page
        heading={name}
        lead={description}
        back={<Breadcrumbs way={[{ name: t('heading'), to: '/services' }]} here={{ name, to: path }} />}
      >
        <Scene image={category.banner_image} icon={category.icon} slug={category.slug} />
        <section aria-labelledby="services">
          <h2 id="services" className={classes.heading}>
            {t('category.services')}
          </h2>
          <p className={classes.hint}>{t('lead')}</p>
          <ServiceList category={category} services={category.subcategories} />
        </section>
        <Requirements category={category} />
        {providers.length > 0 && (
          <section aria-labelledby="providers">
            <h2 id="providers" className={classes.heading}>
              {t('category.providers')}
            </h2>
            <ProviderList providers={providers} />
          </section>
        )}
      </Page>
    </>
  )
}
