import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ActionForm } from '../../forms/action-form.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Page } from '../../ui/page.tsx'
import { usePagePath } from '../../ui/page-link.tsx'
import classes from './profile.module.css'

export const loader = (args: LoaderFunctionArgs) => requireLogin(args)

export default function ProfilePage() {
  const { t } = useTranslation('profile')
  const path = usePagePath()
  const { name, email, photo_url } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('title')} />
      <Page heading={t('title')}>
        <div className={classes.person}>
          <Avatar name={name} photoUrl={photo_url} size="large" />
          <div>
            <p className={classes.name}>{name}</p>
            <p className={classes.email}>{email}</p>
          </div>
        </div>
        <ActionForm action={path('/sign-out')}>
          <div>
            <SubmitButton kind="quiet">{t('sign_out')}</SubmitButton>
          </div>
        </ActionForm>
      </Page>
    </>
  )
}
