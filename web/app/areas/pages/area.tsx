import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { pageParameters } from '../../list.ts'
import { missing } from '../../missing.ts'
import { ProviderList } from '../../providers/provider-card.tsx'
import { publicPage } from '../../public-page.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { listAreas } from '../areas.server.ts'

export const handle = publicPage

export async function loader(args: LoaderFunctionArgs) {
  const area = (await listAreas(args)).find(({ id }) => id === args.params.id)
  if (!area) throw missing()
  const query = { ...pageParameters(args.request), area_id: area.id }
  const providers = await need(args, apiOf(args).GET('/api/v1/search/providers', { params: { query } }))
  return { area: { id: area.id, name: area.name, city: area.city }, providers }
}

export default function AreaPage() {
  const { t } = useTranslation('areas')
  const { area, providers } = useLoaderData<typeof loader>()
  const path = `/areas/${area.id}`
  const place = { name: area.name, city: area.city }
  return (
    <>
      <PageHead title={t('area.title', place)} description={t('area.description', place)} path={path} />
      <Page
        heading={t('area.heading', place)}
        lead={t('area.lead')}
        back={<Breadcrumbs way={[{ name: t('heading'), to: '/areas' }]} here={{ name: area.name, to: path }} />}
      >
        {providers.items.length === 0 && (
          <EmptyState
            title={t('area.empty')}
            text={t('area.empty_text')}
            action={{ label: t('empty_action'), to: '/services' }}
          />
        )}
        <ProviderList providers={providers.items} level={2} />
        <NextPage cursor={providers.next_cursor} />
      </Page>
    </>
  )
}
