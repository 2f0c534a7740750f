import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need, wish } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { Devices } from '../devices.tsx'
import classes from '../notifications.module.css'
import { PreferenceFields } from '../preference-fields.tsx'
import { readPreferences } from '../read-preferences.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireLogin(args)
  const api = apiOf(args)
  const [preferences, devices, key] = await Promise.all([
    need(args, api.GET('/api/v1/notifications/preferences')),
    need(args, api.GET('/api/v1/notifications/push-subscriptions', { params: { query: { limit: 100 } } })),
    wish(args, api.GET('/api/v1/notifications/push-key')),
  ])
  return { preferences, devices: devices.items, publicKey: key?.public_key ?? null }
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const language = chooseLanguage(args.request)
    const here = `/${language}/profile/notifications`
    const { t } = translators[language]
    switch (form.intent) {
      case 'test': {
        const { channels } = await orThrow(api.POST('/api/v1/notifications/test', { body: {} }))
        const ways = channels.map((channel) => t(`notifications:channels.${channel}`))
        const list = new Intl.ListFormat(language).format(ways)
        return redirectWith(here, {
          text: ways.length > 0 ? t('notifications:test.sent', { ways: list }) : t('notifications:test.nowhere'),
        })
      }
      case 'remove': {
        const params = { path: { id: form.text('id') } }
        await orThrow(api.DELETE('/api/v1/notifications/push-subscriptions/{id}', { params }))
        return redirectWith(here, { text: t('notifications:devices.removed') })
      }
      default:
        await orThrow(api.PATCH('/api/v1/notifications/preferences', { body: readPreferences(form) }))
        return redirectWith(here, { text: t('notifications:settings.saved') })
    }
  })

export default function NotificationSettingsPage() {
  const { t } = useTranslation('notifications')
  const { preferences, devices, publicKey } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('settings.title')} />
      <Page
        heading={t('settings.title')}
        lead={t('settings.lead')}
        back={<BackLink to="/notifications">{t('title')}</BackLink>}
      >
        <ActionForm name="preferences">
          <PreferenceFields preferences={preferences} />
          <div>
            <SubmitButton intent="save">{t('settings.save')}</SubmitButton>
          </div>
        </ActionForm>
        <section className={classes.section}>
          <h2>{t('test.title')}</h2>
          <p>{t('test.text')}</p>
          <ActionForm name="test">
            <div>
              <SubmitButton intent="test" kind="quiet">
                {t('test.send')}
              </SubmitButton>
            </div>
          </ActionForm>
        </section>
        <Devices devices={devices} publicKey={publicKey} />
      </Page>
    </>
  )
}
