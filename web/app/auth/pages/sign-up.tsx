import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { apiOf } from '../../api.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { TextField } from '../../forms/form-field.tsx'
import { RadioField } from '../../forms/radio-field.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { plainPage } from '../../public-page.ts'
import { visitorOf } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { cookiesOf } from '../cookies.server.ts'
import { nextPage } from '../next-page.ts'
import { OtherWay } from '../other-way.tsx'

const userTypes = ['client', 'service_provider', 'both'] as const

export const handle = plainPage

export async function loader(args: LoaderFunctionArgs) {
  if (await visitorOf(args)) throw redirect(nextPage(args.request))
  return null
}

/** Makes the account and then the profiles. Where the second fails, the account is there and the profile page asks again. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const registration = api.POST('/api/v1/auth/register', {
      body: {
        name: form.text('name'),
        email: form.text('email'),
        password: form.secret('password'),
        language: chooseLanguage(args.request),
      },
    })
    const { token } = await orThrow(registration)
    const userType = userTypes.find((type) => type === form.text('user_type')) ?? 'client'
    await apiOf(args, { token }).PUT('/api/v1/profile', { body: { user_type: userType } })
    return redirect(nextPage(args.request), { headers: cookiesOf((await registration).response) })
  })

export default function SignUpPage() {
  const { t } = useTranslation('auth')
  return (
    <>
      <PageHead title={t('sign_up.title')} description={t('sign_up.lead')} path="/sign-up" />
      <Page heading={t('sign_up.title')} lead={t('sign_up.lead')}>
        <ActionForm>
          <TextField name="name" label={t('name')} autoComplete="name" maxLength={255} />
          <TextField name="email" type="email" label={t('email')} autoComplete="username" />
          <TextField
            name="password"
            type="password"
            label={t('password')}
            hint={t('sign_up.password_hint')}
            autoComplete="new-password"
          />
          <RadioField
            name="user_type"
            label={t('sign_up.user_type')}
            value="client"
            options={userTypes.map((type) => ({
              value: type,
              label: t(`sign_up.${type}`),
              hint: t(`sign_up.${type}_hint`),
            }))}
          />
          <SubmitButton>{t('sign_up.action')}</SubmitButton>
        </ActionForm>
        <OtherWay question={t('sign_up.have_account')} label={t('sign_in.action')} to="/sign-in" />
      </Page>
    </>
  )
}
