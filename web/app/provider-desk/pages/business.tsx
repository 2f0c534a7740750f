import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { requireLogin, visitorOf } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import classes from '../provider-desk.module.css'
import { WorkLinks } from '../work-links.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireLogin(args)
  if (!visitor.isProvider) return { checklist: null, providerId: null }
  const checklist = await need(args, apiOf(args).GET('/api/v1/profile/provider/checklist'))
  return { checklist, providerId: visitor.providerId }
}

/** Makes the provider's profile of whoever had none. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, async (_form, api) => {
    const visitor = await visitorOf(args)
    const user_type = visitor?.isClient ? 'both' : 'service_provider'
    await orThrow(api.PUT('/api/v1/profile', { body: { user_type } }))
    return redirect(`/${chooseLanguage(args.request)}/business/profile`)
  })

const pageOf = {
  profile: '/business/profile',
  areas: '/business/profile#areas',
  schedule: '/business/profile#schedule',
  services: '/business/services',
  verification: '/business/verification',
  payout: '/business/payout',
} as const

export default function BusinessPage() {
  const { t } = useTranslation('provider-desk')
  const { checklist, providerId } = useLoaderData<typeof loader>()
  if (checklist === null) {
    return (
      <>
        <PageHead title={t('business.begin_title')} />
        <Page heading={t('business.begin_title')} lead={t('business.begin_text')}>
          <ActionForm>
            <div>
              <SubmitButton>{t('business.begin')}</SubmitButton>
            </div>
          </ActionForm>
        </Page>
      </>
    )
  }
  const { steps, done, total, is_ready } = checklist
  return (
    <>
      <PageHead title={t('business.title')} />
      <Page heading={t('business.title')} lead={is_ready ? t('business.ready') : t('business.lead')}>
        <WorkLinks />
        <label>
          {t('business.progress', { done, total })}
          <progress value={done} max={total} className={classes.progress} />
        </label>
        <ul className={classes.list}>
          {steps.map(({ key, state }) => (
            <li key={key} className={classes.card}>
              <h2 className={classes.title}>
                <PageLink to={pageOf[key]}>{t(`business.${key}`)}</PageLink>
              </h2>
              <p className={classes.line}>
                {state === 'done' && <Icon name="check" />} {t(`business.${state}`)}
              </p>
              <p className={classes.text}>{t(`business.${key}_why`)}</p>
            </li>
          ))}
        </ul>
        <div className={classes.row}>
          <ButtonLink to="/feed" kind="quiet">
            {t('jobs.empty_action')}
          </ButtonLink>
          <ButtonLink to={`/providers/${providerId}`} kind="quiet">
            {t('business.public_page')}
          </ButtonLink>
        </div>
      </Page>
    </>
  )
}
