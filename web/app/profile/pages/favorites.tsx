import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { answer } from '../../forms/answer.server.ts'
import { ConfirmOrUndo } from '../../forms/confirm-or-undo.tsx'
import { chooseLanguage } from '../../language.ts'
import { pageParameters } from '../../list.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink, PageLink } from '../../ui/page-link.tsx'
import { Rating } from '../../ui/rating.tsx'
import { translators } from '../../words/all.server.ts'
import classes from '../list.module.css'

export async function loader(args: LoaderFunctionArgs) {
  const { isClient } = await requireLogin(args)
  if (!isClient) return { items: [], next_cursor: null }
  const query = pageParameters(args.request)
  return need(args, apiOf(args).GET('/api/v1/profile/client/favorites', { params: { query } }))
}

/** Takes a provider from the list, or puts them there again. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const language = chooseLanguage(args.request)
    const here = `/${language}/profile/favorites`
    const { t } = translators[language]
    const provider_id = form.text('provider_id')
    const params = { path: { provider_id } }
    if (form.intent === 'remove') {
      await orThrow(api.DELETE('/api/v1/profile/client/favorites/{provider_id}', { params }))
      return redirectWith(here, {
        text: t('profile:favorites.removed'),
        undo: { action: here, fields: { provider_id } },
      })
    }
    await orThrow(api.PUT('/api/v1/profile/client/favorites/{provider_id}', { params }))
    return redirectWith(here, { text: t('profile:favorites.added') })
  })

export default function FavoritesPage() {
  const { t } = useTranslation('profile')
  const { items, next_cursor } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('favorites.title')} />
      <Page heading={t('favorites.title')} back={<BackLink to="/profile">{t('title')}</BackLink>}>
        {items.length === 0 && (
          <EmptyState
            title={t('favorites.empty')}
            text={t('favorites.empty_text')}
            action={{ label: t('favorites.empty_action'), to: '/orders' }}
          />
        )}
        <ul className={classes.list}>
          {items.map(({ id, business_name, name, photo_url, city, average_rating, total_reviews }) => (
            <li key={id} className={classes.item}>
              <Avatar name={business_name || name} photoUrl={photo_url} />
              <div className={classes.words}>
                <p className={classes.name}>
                  <PageLink to={`/providers/${id}`}>{business_name || name}</PageLink>
                </p>
                <Rating value={average_rating} count={total_reviews} />
                <p className={classes.line}>{city}</p>
              </div>
              <ConfirmOrUndo intent="remove" label={t('favorites.remove')} fields={{ provider_id: id }} />
            </li>
          ))}
        </ul>
        <NextPage cursor={next_cursor} />
      </Page>
    </>
  )
}
