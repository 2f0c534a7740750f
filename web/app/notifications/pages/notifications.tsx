import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need, wish } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { pageParameters } from '../../list.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { FilterLinks } from '../filter-links.tsx'
import { isKind } from '../kinds.ts'
import { NotificationItem } from '../notification-item.tsx'
import classes from '../notifications.module.css'
import { useNews } from '../use-news.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireLogin(args)
  const api = apiOf(args)
  const asked = new URL(args.request.url).searchParams
  const kind = isKind(asked.get('kind')) ? (asked.get('kind') as never) : null
  const unreadOnly = asked.has('unread')
  const query = {
    ...pageParameters(args.request),
    ...(kind ? { kind } : {}),
    ...(unreadOnly ? { is_read: false } : {}),
  }
  const [page, count] = await Promise.all([
    need(args, api.GET('/api/v1/notifications', { params: { query } })),
    wish(args, api.GET('/api/v1/notifications/unread-count')),
  ])
  return { ...page, kind, unreadOnly, unread: count?.unread_count ?? 0 }
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const language = chooseLanguage(args.request)
    const here = `/${language}/notifications`
    const { t } = translators[language]
    const id = form.text('id')
    const params = { path: { id } }
    switch (form.intent) {
      case 'delete':
        await orThrow(api.DELETE('/api/v1/notifications/{id}', { params }))
        return redirectWith(here, {
          text: t('notifications:deleted'),
          undo: { action: here, fields: { intent: 'restore', id } },
        })
      case 'restore':
        await orThrow(api.POST('/api/v1/notifications/{id}/restore', { params }))
        return redirectWith(here, { text: t('notifications:restored') })
      default:
        await orThrow(api.POST('/api/v1/notifications/read-all', { body: {} }))
        return redirectWith(here, { text: t('notifications:all_read') })
    }
  })

export default function NotificationsPage() {
  const { t } = useTranslation('notifications')
  const { items, next_cursor, kind, unreadOnly, unread } = useLoaderData<typeof loader>()
  useNews()
  const isFiltered = kind !== null || unreadOnly
  const hasNone = items.length === 0 && !isFiltered
  return (
    <>
      <PageHead title={t('title')} />
      <Page heading={t('title')} lead={unread > 0 ? t('unread_count', { count: unread }) : undefined}>
        <div className={classes.bar}>
          {!hasNone && <FilterLinks kind={kind} unreadOnly={unreadOnly} />}
          {unread > 0 && (
            <ActionForm name="read_all">
              <SubmitButton intent="read_all" kind="quiet">
                {t('read_all')}
              </SubmitButton>
            </ActionForm>
          )}
        </div>
        {hasNone && (
          <EmptyState
            title={t('empty')}
            text={t('empty_text')}
            action={{ label: t('empty_action'), to: '/profile/notifications' }}
          />
        )}
        {items.length === 0 && isFiltered && (
          <EmptyState
            title={t('empty_filter')}
            text={t('empty_filter_text')}
            action={{ label: t('show_all'), to: '/notifications' }}
          />
        )}
        <ul className={classes.list}>
          {items.map((notification) => (
            <NotificationItem key={notification.id} notification={notification} />
          ))}
        </ul>
        <NextPage cursor={next_cursor} />
        {!hasNone && (
          <p className={classes.more}>
            <PageLink to="/profile/notifications">{t('settings.link')}</PageLink>
          </p>
        )}
      </Page>
    </>
  )
}
