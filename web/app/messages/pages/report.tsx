import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { ChoiceField, LongTextField } from '../../forms/form-field.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import classes from '../message.module.css'
import { briefly, senderName } from '../names.ts'
import { isTold } from '../rows.ts'
import { isGone } from '../thread.ts'

const reasons = ['spam', 'harassment', 'inappropriate_content', 'fake_information', 'other'] as const

/** The message of the address; without one the last that somebody else has written. */
export async function loader(args: LoaderFunctionArgs) {
  const { id: me } = await requireLogin(args)
  const api = apiOf(args)
  const path = { id: args.params.id ?? '' }
  const asked = new URL(args.request.url).searchParams.get('message')
  const room = await need(args, api.GET('/api/v1/chat/rooms/{id}', { params: { path } }))
  if (asked) {
    const message = await need(args, api.GET('/api/v1/chat/messages/{id}', { params: { path: { id: asked } } }))
    return { me, room, message }
  }
  const query = { limit: 50 }
  const { items } = await need(args, api.GET('/api/v1/chat/rooms/{id}/messages', { params: { path, query } }))
  const said = items.filter((each) => each.sender_id !== me && !isTold(each) && !isGone(each))
  return { me, room, message: said.sort((a, b) => b.seq - a.seq)[0] ?? null }
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const language = chooseLanguage(args.request)
    const params = { path: { id: form.text('message') } }
    const reason = reasons.find((each) => each === form.text('reason')) ?? 'other'
    const body = { reason, description: form.text('description') }
    await orThrow(api.POST('/api/v1/chat/messages/{id}/reports', { params, body }))
    const text = translators[language].t('messages:report.done')
    return redirectWith(`/${language}/messages/${args.params.id}`, { text })
  })

export default function ReportPage() {
  const { t } = useTranslation('messages')
  const { me, room, message } = useLoaderData<typeof loader>()
  const back = `/messages/${room.id}`
  return (
    <>
      <PageHead title={t('report.title')} />
      <Page
        heading={t('report.title')}
        lead={message ? t('report.lead') : undefined}
        back={<BackLink to={back}>{t('report.back')}</BackLink>}
      >
        {message ? (
          <>
            <blockquote className={classes.reported}>
              <p className={classes.name}>{senderName(room, message.sender_id, me, t)}</p>
              <p className={classes.text}>{briefly(message, t)}</p>
            </blockquote>
            <ActionForm>
              <input type="hidden" name="message" value={message.id} />
              <ChoiceField
                name="reason"
                label={t('report.reason')}
                options={reasons.map((value) => ({ value, label: t(`report.reasons.${value}`) }))}
              />
              <LongTextField name="description" label={t('report.description')} maxLength={2_000} optional />
              <div>
                <SubmitButton>{t('report.send')}</SubmitButton>
              </div>
            </ActionForm>
          </>
        ) : (
          <EmptyState
            title={t('report.nothing')}
            text={t('report.nothing_text')}
            action={{ label: t('report.back'), to: back }}
          />
        )}
      </Page>
    </>
  )
}
