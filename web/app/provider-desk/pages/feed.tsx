import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData, useLocation } from 'react-router'
import { apiOf, need, wish } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { ConfirmOrUndo } from '../../forms/confirm-or-undo.tsx'
import { ChoiceField, TextField } from '../../forms/form-field.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { pageParameters } from '../../list.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { feedSearch, readFilters, urgencies } from '../filters.ts'
import { OpenOrderCard } from '../open-order-card.tsx'
import classes from '../provider-desk.module.css'
import { requireProvider } from '../require-provider.server.ts'
import { WorkLinks } from '../work-links.tsx'

export async function loader(args: LoaderFunctionArgs) {
  await requireProvider(args)
  const api = apiOf(args)
  const query = { limit: 100 }
  const filters = readFilters(new URL(args.request.url).searchParams)
  const page = { ...pageParameters(args.request), ...filters, feed: 'open' as const }
  const [orders, saved, categories, areas] = await Promise.all([
    need(args, api.GET('/api/v1/orders', { params: { query: page } })),
    wish(args, api.GET('/api/v1/saved-searches', { params: { query } })),
    wish(args, api.GET('/api/v1/catalog/categories', { params: { query } })),
    wish(args, api.GET('/api/v1/catalog/areas', { params: { query } })),
  ])
  return {
    ...orders,
    filters,
    saved: saved?.items ?? [],
    categories: (categories?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    areas: (areas?.items ?? []).map(({ id, name, city }) => ({ value: id, label: `${name}, ${city}` })),
  }
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const { t } = translators[chooseLanguage(args.request)]
    const feed = `/${chooseLanguage(args.request)}/feed`
    const params = { path: { id: form.text('id') } }
    if (form.intent === 'forget') {
      await orThrow(api.DELETE('/api/v1/saved-searches/{id}', { params }))
      const undo = { action: feed, fields: { intent: 'restore', id: form.text('id') } }
      return redirectWith(feed, { text: t('provider-desk:feed.forgotten'), undo })
    }
    if (form.intent === 'restore') {
      await orThrow(api.POST('/api/v1/saved-searches/{id}/restore', { params }))
      return redirectWith(feed, { text: t('provider-desk:feed.restored') })
    }
    const filters = readFilters(new URLSearchParams(form.text('search')))
    await orThrow(api.POST('/api/v1/saved-searches', { body: { name: form.text('name'), filters } }))
    return redirectWith(feed + feedSearch(filters), { text: t('provider-desk:feed.saved') })
  })

export default function FeedPage() {
  const { t } = useTranslation('provider-desk')
  const { items, next_cursor } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('feed.title')} />
      <Page heading={t('feed.title')} lead={t('feed.lead')} width="wide">
        <WorkLinks />
        <Filters />
        <SavedSearches />
        {items.length === 0 && <EmptyState title={t('feed.empty')} text={t('feed.empty_text')} />}
        <ul className={classes.list}>
          {items.map((order) => (
            <OpenOrderCard key={order.id} order={order} />
          ))}
        </ul>
        <NextPage cursor={next_cursor} />
      </Page>
    </>
  )
}

/** Above the list, with how much each has found since it was last opened. */
function SavedSearches() {
  const { t } = useTranslation('provider-desk')
  const { saved } = useLoaderData<typeof loader>()
  if (saved.length === 0) return null
  return (
    <section aria-labelledby="saved">
      <h2 id="saved" className={classes.title}>
        {t('feed.saved_searches')}
      </h2>
      <ul className={classes.list}>
        {saved.map(({ id, name, filters, new_count }) => (
          <li key={id} className={classes.saved}>
            <p>
              <PageLink to={`/feed${feedSearch(filters)}`}>{name}</PageLink>
              <span className={classes.line}> · {t('feed.new', { count: new_count })}</span>
            </p>
            <ConfirmOrUndo intent="forget" label={t('feed.forget')} fields={{ id }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Seven fields are folded away until they are asked for, so that the orders come first on a phone. */
function Filters() {
  const { t } = useTranslation('provider-desk')
  const { t: words } = useTranslation('status')
  const { filters, categories, areas } = useLoaderData<typeof loader>()
  const { pathname, search } = useLocation()
  const any = { value: '', label: t('feed.any') }
  const isOn = Object.keys(filters).length > 0
  return (
    <details className={classes.filtering} open={isOn} key={search}>
      <summary>{isOn ? t('feed.filters_on') : t('feed.filters')}</summary>
      <Form method="get" action={pathname} className={classes.filters} aria-label={t('feed.filters')}>
        <ChoiceField
          name="category_id"
          label={t('feed.category')}
          options={[any, ...categories]}
          value={filters.category_id}
        />
        <ChoiceField name="area_id" label={t('feed.area')} options={[any, ...areas]} value={filters.area_id} />
        <ChoiceField
          name="within_km"
          label={t('feed.distance')}
          options={[any, ...['2', '5', '10', '25', '50'].map((km) => ({ value: km, label: t('feed.km', { km }) }))]}
          value={filters.within_km?.toString()}
        />
        <TextField
          name="budget_from"
          label={t('feed.budget')}
          inputMode="decimal"
          value={filters.budget_from}
          optional
        />
        <TextField name="date_from" type="date" label={t('feed.from')} value={filters.date_from} optional />
        <TextField name="date_to" type="date" label={t('feed.to')} value={filters.date_to} optional />
        <ChoiceField
          name="urgency"
          label={t('feed.urgency')}
          options={[any, ...urgencies.map((value) => ({ value, label: words(`urgency.${value}`) }))]}
          value={filters.urgency}
        />
        <SubmitButton>{t('feed.show')}</SubmitButton>
        {isOn && (
          <ButtonLink to="/feed" kind="quiet">
            {t('feed.clear')}
          </ButtonLink>
        )}
      </Form>
      {isOn && (
        <ActionForm name="save" className={classes.filters}>
          <input type="hidden" name="search" value={feedSearch(filters)} />
          <TextField name="name" label={t('feed.name')} maxLength={100} />
          <SubmitButton intent="save" kind="quiet">
            {t('feed.save')}
          </SubmitButton>
        </ActionForm>
      )}
    </details>
  )
}
