import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, type PageArgs } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { ConfirmOrUndo } from '../../forms/confirm-or-undo.tsx'
import type { SentForm } from '../../forms/form.server.ts'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink, usePagePath } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { PayoutFacts } from '../payout-facts.tsx'
import { PayoutFields } from '../payout-fields.tsx'
import classes from '../provider-desk.module.css'
import { requireProvider } from '../require-provider.server.ts'

const methods = ['bank_account', 'card', 'mobile_wallet'] as const

export async function loader(args: LoaderFunctionArgs) {
  await requireProvider(args)
  const account = await findAccount(args)
  const asked = new URL(args.request.url).searchParams.get('method')
  return { account, method: methodOf(asked) ?? account?.method ?? 'bank_account' }
}

/** Null for who has not said it yet. */
async function findAccount(args: PageArgs) {
  const { data, response } = await apiOf(args).GET('/api/v1/profile/provider/payout-account')
  if (!data && response.status !== 404) throw new Response(null, { status: 503 })
  return data ?? null
}

const methodOf = (asked: string | null) => methods.find((method) => method === asked)

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const language = chooseLanguage(args.request)
    const page = `/${language}/business/payout`
    const { t } = translators[language]
    if (form.intent === 'remove') {
      await orThrow(api.DELETE('/api/v1/profile/provider/payout-account'))
      const undo = { action: page, fields: { intent: 'restore' } }
      return redirectWith(page, { text: t('provider-desk:payout.removed'), undo })
    }
    if (form.intent === 'restore') {
      await orThrow(api.POST('/api/v1/profile/provider/payout-account/restore'))
      return redirectWith(page, { text: t('provider-desk:payout.restored') })
    }
    await orThrow(api.PUT('/api/v1/profile/provider/payout-account', { body: accountOf(form) }))
    return redirectWith(page, { text: t('provider-desk:payout.saved') })
  })

function accountOf(form: SentForm) {
  const bic = form.optional('bic')
  return {
    method: methodOf(form.text('method')) ?? 'bank_account',
    holder_name: form.text('holder_name'),
    bank_name: form.text('bank_name'),
    number: form.text('number'),
    ...(bic ? { bic } : {}),
  }
}

export default function PayoutPage() {
  const { t } = useTranslation('provider-desk')
  const path = usePagePath()
  const { account, method } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('payout.title')} />
      <Page
        heading={t('payout.title')}
        lead={account ? t('payout.lead_said') : t('payout.lead')}
        back={<BackLink to="/business">{t('business.title')}</BackLink>}
        aside={<PayoutPromises />}
      >
        {account && (
          <section className={classes.card}>
            <h2 className={classes.title}>{t(`payout.${account.method}`)}</h2>
            <PayoutFacts account={account} />
            <ConfirmOrUndo intent="remove" label={t('payout.remove')} />
          </section>
        )}
        <section className={classes.section}>
          {account && <h2>{t('payout.replace')}</h2>}
          <nav className={classes.links} aria-label={t('payout.methods')}>
            {methods.map((each) => (
              <Link
                key={each}
                to={`${path('/business/payout')}?method=${each}`}
                aria-current={each === method ? 'page' : undefined}
                preventScrollReset
                replace
              >
                {t(`payout.${each}`)}
              </Link>
            ))}
          </nav>
          <ActionForm key={method}>
            <input type="hidden" name="method" value={method} />
            <PayoutFields method={method} account={account} />
            <div>
              <SubmitButton intent="save">{t('job.save')}</SubmitButton>
            </div>
          </ActionForm>
        </section>
      </Page>
    </>
  )
}

/** Why it is asked, and who gets to see it. */
function PayoutPromises() {
  const { t } = useTranslation('provider-desk')
  return (
    <section className={classes.card} aria-labelledby="promises">
      <h2 id="promises" className={classes.title}>
        {t('payout.promises')}
      </h2>
      <p className={classes.text}>{t('payout.why')}</p>
      <p className={classes.text}>{t('payout.who')}</p>
      <p className={classes.text}>{t('payout.kept')}</p>
      <p className={classes.text}>{t('payout.without')}</p>
    </section>
  )
}
