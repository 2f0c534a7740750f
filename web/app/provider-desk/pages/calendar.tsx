import { orThrow } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { ConfirmOrUndo } from '../../forms/confirm-or-undo.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { settingsOf } from '../../settings.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { onTheClock } from '../../time.ts'
import { DateTime } from '../../ui/date-time.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import classes from '../provider-desk.module.css'
import { requireProvider } from '../require-provider.server.ts'
import { WorkLinks } from '../work-links.tsx'

/** The first of a month, some months before or after another. */
function shifted(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

export async function loader(args: LoaderFunctionArgs) {
  await requireProvider(args)
  const api = apiOf(args)
  const { timeZone } = await settingsOf(args)
  const asked = new URL(args.request.url).searchParams.get('month') ?? ''
  const now = onTheClock(new Date().toISOString(), timeZone).day.slice(0, 7)
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : now
  const last = new Date(Date.parse(`${shifted(month, 1)}-01`) - 86_400_000).toISOString().slice(0, 10)
  const query = { from: `${month}-01`, to: last }
  const [calendar, { feed }] = await Promise.all([
    need(args, api.GET('/api/v1/profile/provider/calendar', { params: { query } })),
    need(args, api.GET('/api/v1/profile/provider/calendar/feed')),
  ])
  return { ...calendar, feed, month, before: shifted(month, -1), after: shifted(month, 1) }
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    if (form.intent === 'end') {
      const { t } = translators[chooseLanguage(args.request)]
      await orThrow(api.DELETE('/api/v1/profile/provider/calendar/feed'))
      return redirectWith(`/${chooseLanguage(args.request)}/calendar`, { text: t('provider-desk:calendar.ended') })
    }
    const { url } = await orThrow(api.POST('/api/v1/profile/provider/calendar/feed'))
    return data({ url })
  })

export default function CalendarPage() {
  const { t } = useTranslation('provider-desk')
  const { jobs, unplanned, month, before, after } = useLoaderData<typeof loader>()
  const [year = ''] = month.split('-')
  const nameOf = (day: string) => t(`months.${Number(day.slice(5, 7)) as 1}`)
  return (
    <>
      <PageHead title={t('calendar.title')} />
      <Page heading={t('calendar.title')} lead={t('calendar.lead')}>
        <WorkLinks />
        <nav className={classes.months} aria-label={t('calendar.title')}>
          <ButtonLink to={`/calendar?month=${before}`} kind="quiet">
            {`‹ ${nameOf(before)}`}
          </ButtonLink>
          <ButtonLink to={`/calendar?month=${after}`} kind="quiet">
            {`${nameOf(after)} ›`}
          </ButtonLink>
        </nav>
        <section className={classes.section}>
          <h2>{t('calendar.month', { month: nameOf(month), year })}</h2>
          {jobs.length === 0 && <EmptyState title={t('calendar.empty')} text={t('calendar.empty_text')} />}
          <Jobs jobs={jobs} />
        </section>
        {unplanned.length > 0 && (
          <section className={classes.section}>
            <h2>{t('calendar.unplanned')}</h2>
            <Jobs jobs={unplanned} />
          </section>
        )}
        <FeedAddress />
      </Page>
    </>
  )
}

function Jobs({ jobs }: { jobs: Awaited<ReturnType<typeof loader>>['jobs'] }) {
  return (
    <ul className={classes.list}>
      {jobs.map((job) => (
        <li key={job.order_id} className={classes.card}>
          {job.start_date && (
            <p className={classes.line}>
              <DateTime value={job.start_date} as="day" /> {job.start_time}
            </p>
          )}
          <PageLink to={`/jobs/${job.order_id}`}>{job.title}</PageLink>
          <p className={classes.line}>{[job.location, job.city, job.client_name].filter(Boolean).join(', ')}</p>
        </li>
      ))}
    </ul>
  )
}

/** The secret address for another calendar: shown once, when it is made. */
function FeedAddress() {
  const { t } = useTranslation('provider-desk')
  const { feed } = useLoaderData<typeof loader>()
  const made = useActionData<{ url?: string }>()?.url
  return (
    <section className={classes.section}>
      <h2>{t('calendar.feed')}</h2>
      <p className={classes.text}>{t('calendar.feed_text')}</p>
      {made && (
        <p role="status" className={classes.address}>
          <code>{made}</code>
        </p>
      )}
      {feed && !made && (
        <p className={classes.line}>
          {t('calendar.feed_since')} <DateTime value={feed.created_at} as="day" />
        </p>
      )}
      <ActionForm name="make">
        <div>
          <SubmitButton intent="make" kind="quiet">
            {feed ? t('calendar.replace') : t('calendar.make')}
          </SubmitButton>
        </div>
      </ActionForm>
      {feed && (
        <ConfirmOrUndo
          intent="end"
          label={t('calendar.end')}
          confirm={{ question: t('calendar.end_question'), label: t('calendar.end') }}
        />
      )}
    </section>
  )
}
