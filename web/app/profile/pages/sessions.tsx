import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { pageParameters } from '../../list.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { deviceOf } from '../device.ts'
import classes from '../list.module.css'

export async function loader(args: LoaderFunctionArgs) {
  await requireLogin(args)
  return need(args, apiOf(args).GET('/api/v1/auth/sessions', { params: { query: pageParameters(args.request) } }))
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    await orThrow(api.DELETE('/api/v1/auth/sessions/{id}', { params: { path: { id: form.text('id') } } }))
    const language = chooseLanguage(args.request)
    return redirectWith(`/${language}/profile/sessions`, { text: translators[language].t('profile:sessions.ended') })
  })

export default function SessionsPage() {
  const { t } = useTranslation('profile')
  const { items, next_cursor } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('sessions.title')} />
      <Page
        heading={t('sessions.title')}
        lead={t('sessions.lead')}
        back={<BackLink to="/profile">{t('title')}</BackLink>}
      >
        <ul className={classes.list}>
          {items.map((session) => (
            <li key={session.id} className={classes.item}>
              <div className={classes.words}>
                <p className={classes.name}>{deviceOf(session.user_agent) ?? t('sessions.unknown')}</p>
                <p className={classes.line}>
                  {session.is_current ? t('sessions.current') : <DateTime value={session.updated_at} as="ago" />}
                  {session.ip_address && ` · ${session.ip_address}`}
                </p>
              </div>
              {!session.is_current && (
                <ActionForm name={session.id}>
                  <input type="hidden" name="id" value={session.id} />
                  <SubmitButton kind="quiet">{t('sessions.end')}</SubmitButton>
                </ActionForm>
              )}
            </li>
          ))}
        </ul>
        <NextPage cursor={next_cursor} />
      </Page>
    </>
  )
}
