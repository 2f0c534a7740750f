import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { cookiesOf } from '../../auth/cookies.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { TextField } from '../../forms/form-field.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'

export const loader = (args: LoaderFunctionArgs) => requireLogin(args)

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const change = api.POST('/api/v1/auth/password', {
      body: { current_password: form.secret('current_password'), new_password: form.secret('new_password') },
    })
    await orThrow(change)
    const language = chooseLanguage(args.request)
    const text = translators[language].t('profile:password.changed')
    return redirectWith(`/${language}/profile`, { text }, cookiesOf((await change).response))
  })

export default function PasswordPage() {
  const { t } = useTranslation('profile')
  return (
    <>
      <PageHead title={t('password.title')} />
      <Page
        heading={t('password.title')}
        lead={t('password.lead')}
        back={<BackLink to="/profile">{t('title')}</BackLink>}
      >
        <ActionForm>
          <TextField
            name="current_password"
            type="password"
            label={t('password.current')}
            autoComplete="current-password"
          />
          <TextField
            name="new_password"
            type="password"
            label={t('password.new')}
            hint={t('password.new_hint')}
            autoComplete="new-password"
          />
          <SubmitButton>{t('password.title')}</SubmitButton>
        </ActionForm>
      </Page>
    </>
  )
}
