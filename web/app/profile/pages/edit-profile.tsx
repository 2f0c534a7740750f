import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, type PageArgs } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { ChoiceField, TextField } from '../../forms/form-field.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage, isLanguage, type Language, languageNames, languages } from '../../language.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { name } = await requireLogin(args)
  return { name, profile: await findProfile(args) }
}

/** Null for who has never said what they are here for. */
async function findProfile(args: PageArgs) {
  const { data, response } = await apiOf(args).GET('/api/v1/profile')
  if (!data && response.status !== 404) throw new Response(null, { status: 503 })
  return data ?? null
}

/** Answers in the language that was chosen, which mails and messages are written in, too. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const asked = form.text('language')
    const language: Language = isLanguage(asked) ? asked : chooseLanguage(args.request)
    const profile = await findProfile(args)
    const body = {
      user_type: profile?.user_type ?? 'client',
      phone_number: form.text('phone_number'),
      city: form.text('city'),
      preferred_language: language,
    }
    await orThrow(api.PUT('/api/v1/profile', { body }))
    await orThrow(api.PATCH('/api/v1/account', { body: { name: form.text('name'), language } }))
    return redirectWith(`/${language}/profile`, { text: translators[language].t('profile:edit.saved') })
  })

export default function EditProfilePage() {
  const { t, i18n } = useTranslation('profile')
  const { name, profile } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('edit.title')} />
      <Page heading={t('edit.title')} back={<BackLink to="/profile">{t('title')}</BackLink>}>
        <ActionForm>
          <TextField name="name" label={t('edit.name')} value={name} autoComplete="name" maxLength={255} />
          <TextField
            name="phone_number"
            type="tel"
            inputMode="tel"
            label={t('edit.phone')}
            hint={t('edit.phone_hint')}
            value={profile?.phone_number}
            autoComplete="tel"
            maxLength={20}
            optional
          />
          <TextField
            name="city"
            label={t('edit.city')}
            value={profile?.city}
            autoComplete="address-level2"
            maxLength={100}
            optional
          />
          <ChoiceField
            name="language"
            label={t('edit.language')}
            value={profile?.preferred_language ?? i18n.language}
            options={languages.map((value) => ({ value, label: languageNames[value].full }))}
          />
          <SubmitButton>{t('edit.save')}</SubmitButton>
        </ActionForm>
      </Page>
    </>
  )
}
