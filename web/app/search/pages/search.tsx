import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { pageParameters } from '../../list.ts'
import { ProviderCard } from '../../providers/provider-card.tsx'
import { publicPage } from '../../public-page.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchForm } from '../search-form.tsx'
import { ServiceHit } from '../service-hit.tsx'
import classes from './search.module.css'

export const handle = publicPage

export async function loader(args: LoaderFunctionArgs) {
  const words = (new URL(args.request.url).searchParams.get('q') ?? '').trim().slice(0, 200)
  if (words === '') return { words, hits: null }
  const query = { ...pageParameters(args.request), q: words }
  return { words, hits: await need(args, apiOf(args).GET('/api/v1/search', { params: { query } })) }
}

export default function SearchPage() {
  const { t } = useTranslation('search')
  const { words, hits } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={words ? t('title', { words }) : t('heading')} />
      <Page heading={t('heading')}>
        <SearchForm words={words} />
        {words === '' && <p className={classes.hint}>{t('hint')}</p>}
        {hits?.items.length === 0 && (
          <EmptyState
            title={t('empty', { words })}
            text={t('empty_text')}
            action={{ label: t('empty_action'), to: '/services' }}
          />
        )}
        {hits && hits.items.length > 0 && (
          <>
            <h2 className={classes.heading}>{t('found', { words })}</h2>
            <ul className={classes.hits}>
              {hits.items.map((hit) => (
                <li key={`${hit.type}-${hit.id}`}>
                  <Hit hit={hit} />
                </li>
              ))}
            </ul>
            <NextPage cursor={hits.next_cursor} />
          </>
        )}
      </Page>
    </>
  )
}

function Hit({ hit }: { hit: Schemas['SearchHit'] }) {
  return hit.provider ? <ProviderCard provider={hit.provider} /> : <ServiceHit hit={hit} />
}
