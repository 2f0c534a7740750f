import { orThrow, type Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import type { SentForm } from '../../forms/form.server.ts'
import { LongTextField, TextField, TickField } from '../../forms/form-field.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import classes from '../provider-desk.module.css'
import { requireProvider } from '../require-provider.server.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export async function loader(args: LoaderFunctionArgs) {
  await requireProvider(args)
  const api = apiOf(args)
  const [provider, areas] = await Promise.all([
    need(args, api.GET('/api/v1/profile/provider')),
    need(args, api.GET('/api/v1/catalog/areas', { params: { query: { limit: 100 } } })),
  ])
  return { provider, areas: areas.items.map(({ id, name, city }) => ({ id, label: `${name}, ${city}` })) }
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const body = {
      business_name: form.text('business_name'),
      business_description: form.text('business_description'),
      years_of_experience: form.whole('years_of_experience') ?? 0,
      travel_radius: form.whole('travel_radius') ?? 0,
      is_available: form.ticked('is_available'),
      service_areas: form.all('service_areas'),
      availability_schedule: scheduleOf(form),
    }
    await orThrow(api.PUT('/api/v1/profile/provider', { body }))
    const language = chooseLanguage(args.request)
    return redirectWith(`/${language}/business`, { text: translators[language].t('provider-desk:profile.saved') })
  })

/** The hours of each day. A second span that another app has written is kept out of sight, and so is not offered here. */
function scheduleOf(form: SentForm): Schemas['ProviderProfile']['availability_schedule'] {
  const days = weekdays.flatMap((day) => {
    const [from, to] = [
      form.text(`availability_schedule/${day}/0/from`),
      form.text(`availability_schedule/${day}/0/to`),
    ]
    return from === '' && to === '' ? [] : [[day, [{ from, to }]]]
  })
  return Object.fromEntries(days) as Schemas['ProviderProfile']['availability_schedule']
}

export default function BusinessProfilePage() {
  const { t } = useTranslation('provider-desk')
  const { provider, areas } = useLoaderData<typeof loader>()
  const { availability_schedule: hours } = provider
  return (
    <>
      <PageHead title={t('profile.title')} />
      <Page
        heading={t('profile.title')}
        lead={t('profile.lead')}
        back={<BackLink to="/business">{t('business.title')}</BackLink>}
      >
        <ActionForm>
          <TextField name="business_name" label={t('profile.name')} value={provider.business_name} maxLength={200} />
          <LongTextField
            name="business_description"
            label={t('profile.description')}
            hint={t('profile.description_hint')}
            value={provider.business_description}
            maxLength={5000}
            optional
          />
          <TextField
            name="years_of_experience"
            label={t('profile.years')}
            inputMode="numeric"
            value={String(provider.years_of_experience)}
            optional
          />
          <TickField name="is_available" label={t('profile.available')} checked={provider.is_available} />
          <fieldset id="areas" className={classes.section}>
            <legend>{t('business.areas')}</legend>
            <div className={classes.days}>
              {areas.map(({ id, label }) => (
                <TickField
                  key={id}
                  name="service_areas"
                  value={id}
                  label={label}
                  checked={provider.service_areas.includes(id)}
                />
              ))}
            </div>
            <TextField
              name="travel_radius"
              label={t('profile.radius')}
              inputMode="numeric"
              unit={t('profile.km')}
              value={String(provider.travel_radius)}
              optional
            />
          </fieldset>
          <fieldset id="schedule" className={classes.section}>
            <legend>{t('business.schedule')}</legend>
            <p className={classes.line}>{t('profile.hours_hint')}</p>
            {weekdays.map((day) => (
              <fieldset key={day} className={classes.day}>
                <legend>{t(`weekdays.${day}`)}</legend>
                <TextField
                  name={`availability_schedule/${day}/0/from`}
                  type="time"
                  label={t('profile.from')}
                  value={hours[day]?.[0]?.from}
                  optional="unsaid"
                />
                <TextField
                  name={`availability_schedule/${day}/0/to`}
                  type="time"
                  label={t('profile.to')}
                  value={hours[day]?.[0]?.to}
                  optional="unsaid"
                />
              </fieldset>
            ))}
          </fieldset>
          <SubmitButton>{t('job.save')}</SubmitButton>
        </ActionForm>
      </Page>
    </>
  )
}
