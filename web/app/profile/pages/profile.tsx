import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ActionForm } from '../../forms/action-form.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { OpenForm } from '../../messages/open-form.tsx'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink, usePagePath } from '../../ui/page-link.tsx'
import classes from './profile.module.css'

const places = [
  { name: 'edit', to: '/profile/edit', of: 'all' },
  { name: 'favorites', to: '/profile/favorites', of: 'clients' },
  { name: 'invoices', to: '/profile/invoices', of: 'clients' },
  { name: 'notifications', to: '/profile/notifications', of: 'all' },
  { name: 'password', to: '/profile/password', of: 'all' },
  { name: 'sessions', to: '/profile/sessions', of: 'all' },
  { name: 'privacy', to: '/profile/privacy', of: 'all' },
] as const

export const loader = (args: LoaderFunctionArgs) => requireLogin(args)

export default function ProfilePage() {
  const { t } = useTranslation('profile')
  const path = usePagePath()
  const { name, email, photo_url, isClient } = useLoaderData<typeof loader>()
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
        <nav aria-label={t('places')}>
          <ul className={classes.places}>
            {places
              .filter(({ of }) => of === 'all' || isClient)
              .map(({ name: place, to }) => (
                <li key={place}>
                  <PageLink to={to} className={classes.place}>
                    {t(`${place}.title`)}
                  </PageLink>
                </li>
              ))}
          </ul>
        </nav>
        <OpenForm about="support" verb="support" />
        <ActionForm action={path('/sign-out')}>
          <div>
            <SubmitButton kind="quiet">{t('sign_out')}</SubmitButton>
          </div>
        </ActionForm>
      </Page>
    </>
  )
}
