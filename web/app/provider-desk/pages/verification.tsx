import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { ChoiceField, LongTextField, TextField } from '../../forms/form-field.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { translators } from '../../words/all.server.ts'
import classes from '../provider-desk.module.css'
import { requireProvider } from '../require-provider.server.ts'

const kinds = ['identity', 'business', 'license', 'insurance', 'background_check'] as const

export async function loader(args: LoaderFunctionArgs) {
  await requireProvider(args)
  return need(args, apiOf(args).GET('/api/v1/profile/verifications', { params: { query: { limit: 100 } } }))
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const language = chooseLanguage(args.request)
    const verification_type = kinds.find((kind) => kind === form.text('verification_type')) ?? 'identity'
    const note = form.optional('evidence/note')
    const evidence = { number: form.text('evidence/number'), ...(note ? { note } : {}) }
    await orThrow(api.POST('/api/v1/profile/verifications', { body: { verification_type, evidence } }))
    return redirectWith(`/${language}/business/verification`, {
      text: translators[language].t('provider-desk:verification.sent'),
    })
  })

export default function VerificationPage() {
  const { t } = useTranslation('provider-desk')
  const { items } = useLoaderData<typeof loader>()
  const open = kinds.filter(
    (kind) => !items.some((item) => item.verification_type === kind && item.status !== 'rejected'),
  )
  return (
    <>
      <PageHead title={t('business.verification')} />
      <Page
        heading={t('business.verification')}
        lead={t('verification.lead')}
        back={<BackLink to="/business">{t('business.title')}</BackLink>}
      >
        <ul className={classes.list}>
          {items.map((item) => (
            <li key={item.id} className={classes.card}>
              <h2 className={classes.title}>{nameOf(item.verification_type)}</h2>
              <StatusBadge of="verification" status={item.status} />
              <p className={classes.line}>
                <DateTime value={item.created_at} as="day" />
              </p>
            </li>
          ))}
        </ul>
        {open.length > 0 && (
          <ActionForm>
            <ChoiceField
              name="verification_type"
              label={t('verification.kind')}
              options={open.map((value) => ({ value, label: t(`verification.${value}`) }))}
            />
            <TextField name="evidence/number" label={t('verification.number')} hint={t('verification.number_hint')} />
            <LongTextField name="evidence/note" label={t('verification.note')} maxLength={1000} optional />
            <SubmitButton>{t('verification.send')}</SubmitButton>
          </ActionForm>
        )}
      </Page>
    </>
  )

  function nameOf(kind: (typeof items)[number]['verification_type']): string {
    return t(`verification.${kind}`)
  }
}
