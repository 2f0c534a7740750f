import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { publicPage } from '../../public-page.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { CategoryIcon } from '../../ui/category-icon.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { listCategories } from '../catalog.server.ts'
import { servicePath } from '../paths.ts'
import { ServiceList } from '../service-list.tsx'
import classes from './services.module.css'

export const handle = publicPage

export async function loader(args: LoaderFunctionArgs) {
  const categories = await listCategories(args)
  return categories.map(({ id, name, slug, icon, color, subcategories }) => ({
    ...{ id, name, slug, icon, color },
    services: subcategories.map(({ id, name, slug, base_price, currency }) => ({
      id,
      name,
      slug,
      base_price,
      currency,
    })),
  }))
}

export default function ServicesPage() {
  const { t } = useTranslation('services')
  const categories = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('title')} description={t('description')} path="/services" />
      <Page
        heading={t('heading')}
        lead={t('lead')}
        width="wide"
        back={<Breadcrumbs way={[]} here={{ name: t('heading'), to: '/services' }} />}
      >
        <ul className={classes.categories}>
          {categories.map((category) => (
            <li key={category.id} className={classes.category}>
              <h2 className={classes.name}>
                <CategoryIcon icon={category.icon} color={category.color} />
                <PageLink className={classes.link} to={servicePath(category)}>
                  {category.name}
                </PageLink>
              </h2>
              <ServiceList category={category} services={category.services} />
            </li>
          ))}
        </ul>
      </Page>
    </>
  )
}
