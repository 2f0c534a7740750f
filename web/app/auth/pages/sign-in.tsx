import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { siteContext } from '../../context.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { TextField } from '../../forms/form-field.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { plainPage } from '../../public-page.ts'
import { visitorOf } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { cookiesOf } from '../cookies.server.ts'
import { DemoLogins } from '../demo-logins.tsx'
import { nextPage } from '../next-page.ts'
import { OtherWay } from '../other-way.tsx'

export const handle = plainPage

export async function loader(args: LoaderFunctionArgs) {
  if (await visitorOf(args)) throw redirect(nextPage(args.request))
  return { demo: args.context.get(siteContext).demo }
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const login = api.POST('/api/v1/auth/login', {
      body: { email: form.text('email'), password: form.secret('password') },
    })
    await orThrow(login)
    return redirect(nextPage(args.request), { headers: cookiesOf((await login).response) })
  })

export default function SignInPage() {
  const { t } = useTranslation('auth')
  const { demo } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('sign_in.title')} description={t('sign_in.lead')} path="/sign-in" />
      <Page heading={t('sign_in.title')} lead={t('sign_in.lead')} aside={demo && <DemoLogins />}>
        <ActionForm>
          <TextField name="email" type="email" label={t('email')} autoComplete="username" />
          <TextField name="password" type="password" label={t('password')} autoComplete="current-password" />
          <SubmitButton>{t('sign_in.action')}</SubmitButton>
        </ActionForm>
        <OtherWay question={t('sign_in.no_account')} label={t('sign_up.action')} to="/sign-up" />
      </Page>
    </>
  )
}
