import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { publicPage } from '../../public-page.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { citiesOf, listAreas } from '../areas.server.ts'
import classes from './areas.module.css'

export const handle = publicPage

export async function loader(args: LoaderFunctionArgs) {
  const areas = await listAreas(args)
  return citiesOf(areas).map((city) => ({
    city,
    areas: areas.filter((area) => area.city === city).map(({ id, name }) => ({ id, name })),
  }))
}

export default function AreasPage() {
  const { t } = useTranslation('areas')
  const cities = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('title')} description={t('description')} path="/areas" />
      <Page
        heading={t('heading')}
        lead={t('lead')}
        back={<Breadcrumbs way={[]} here={{ name: t('heading'), to: '/areas' }} />}
      >
        {cities.length === 0 && (
          <EmptyState
            title={t('empty')}
            text={t('empty_text')}
            action={{ label: t('empty_action'), to: '/services' }}
          />
        )}
        {cities.map(({ city, areas }) => (
          <section key={city}>
            <h2 className={classes.city}>{city}</h2>
            <ul className={classes.areas}>
              {areas.map(({ id, name }) => (
                <li key={id}>
                  <PageLink className={classes.area} to={`/areas/${id}`}>
                    {name}
                  </PageLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Page>
    </>
  )
}
