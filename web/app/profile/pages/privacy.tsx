import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { answer } from '../../forms/answer.server.ts'
import { chooseLanguage } from '../../language.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { DataCopy } from '../data-copy.tsx'
import { ErasureRequest } from '../erasure-request.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireLogin(args)
  const api = apiOf(args)
  const [copy, erasure] = await Promise.all([
    need(args, api.GET('/api/v1/account/export')),
    need(args, api.GET('/api/v1/account/erasure')),
  ])
  return { copy, erasure, visitor }
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const language = chooseLanguage(args.request)
    const { t } = translators[language]
    const done = (text: string) => redirectWith(`/${language}/profile/privacy`, { text })
    if (form.intent === 'copy') {
      await orThrow(api.POST('/api/v1/account/export'))
      return done(t('profile:privacy.copy.asked'))
    }
    if (form.intent === 'keep') {
      await orThrow(api.POST('/api/v1/account/erasure/cancel'))
      return done(t('profile:privacy.erase.kept'))
    }
    await orThrow(api.POST('/api/v1/account/erasure', { body: { password: form.secret('password') } }))
    return done(t('profile:privacy.erase.asked'))
  })

export default function PrivacyPage() {
  const { t } = useTranslation('profile')
  const { copy, erasure, visitor } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('privacy.title')} />
      <Page
        heading={t('privacy.title')}
        lead={t('privacy.lead')}
        back={<BackLink to="/profile">{t('title')}</BackLink>}
      >
        <DataCopy copy={copy} />
        <ErasureRequest erasure={erasure} visitor={visitor} />
      </Page>
    </>
  )
}
