import { orThrow, type Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { redirectWith } from '../../flash.server.ts'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { ConfirmOrUndo } from '../../forms/confirm-or-undo.tsx'
import type { SentForm } from '../../forms/form.server.ts'
import { ChoiceField, LongTextField, TextField } from '../../forms/form-field.tsx'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { chooseLanguage } from '../../language.ts'
import { currencyWord } from '../../money.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { useLanguage } from '../../shell/use-language.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Money } from '../../ui/money.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import classes from '../provider-desk.module.css'
import { requireProvider } from '../require-provider.server.ts'

const priceTypes = ['fixed', 'hourly', 'negotiable'] as const

export async function loader(args: LoaderFunctionArgs) {
  await requireProvider(args)
  const api = apiOf(args)
  const query = { limit: 100 }
  const [services, categories] = await Promise.all([
    need(args, api.GET('/api/v1/profile/provider/services', { params: { query } })),
    need(args, api.GET('/api/v1/catalog/categories', { params: { query } })),
  ])
  const offered = new Set(services.items.map(({ subcategory_id }) => subcategory_id))
  const choices = categories.items.flatMap((category) =>
    category.subcategories
      .filter(({ id }) => !offered.has(id))
      .map(({ id, name }) => ({ value: id, label: `${category.name}: ${name}` })),
  )
  return { services: services.items, choices }
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const language = chooseLanguage(args.request)
    const page = `/${language}/business/services`
    const { t } = translators[language]
    const params = { path: { id: form.text('id') } }
    if (form.intent === 'remove') {
      await orThrow(api.DELETE('/api/v1/profile/provider/services/{id}', { params }))
      const undo = { action: page, fields: { intent: 'restore', id: form.text('id') } }
      return redirectWith(page, { text: t('provider-desk:services.removed'), undo })
    }
    if (form.intent === 'restore') {
      await orThrow(api.POST('/api/v1/profile/provider/services/{id}/restore', { params }))
      return redirectWith(page, { text: t('provider-desk:services.restored') })
    }
    if (form.intent === 'change') {
      const body = priceOf(form)
      await orThrow(api.PATCH('/api/v1/profile/provider/services/{id}', { params, body }))
      return redirectWith(page, { text: t('provider-desk:services.changed') })
    }
    const body = { subcategory_id: form.text('subcategory_id'), ...priceOf(form) }
    await orThrow(api.POST('/api/v1/profile/provider/services', { body }))
    return redirectWith(page, { text: t('provider-desk:services.added') })
  })

function priceOf(form: SentForm) {
  return {
    description: form.text('description'),
    base_price: form.text('base_price').replace(',', '.').replace(/\s/g, ''),
    price_type: priceTypes.find((type) => type === form.text('price_type')) ?? 'fixed',
  }
}

export default function ServicesPage() {
  const { t } = useTranslation('provider-desk')
  const { services, choices } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('business.services')} />
      <Page
        heading={t('business.services')}
        lead={t('services.lead')}
        back={<BackLink to="/business">{t('business.title')}</BackLink>}
      >
        {services.length === 0 && <EmptyState title={t('services.empty')} text={t('services.empty_text')} />}
        <ul className={classes.list}>
          {services.map((service) => (
            <li key={service.id} className={classes.card}>
              <h2 className={classes.title}>{service.subcategory_name}</h2>
              <p className={classes.text}>
                <Money amount={service.base_price} currency={service.currency} /> {t(`services.${service.price_type}`)}
              </p>
              {service.description !== '' && <p className={classes.text}>{service.description}</p>}
              <details className={classes.edit}>
                <summary>{t('services.edit')}</summary>
                <ActionForm name={service.id}>
                  <input type="hidden" name="id" value={service.id} />
                  <PriceFields service={service} />
                  <SubmitButton intent="change">{t('job.save')}</SubmitButton>
                </ActionForm>
              </details>
              <ConfirmOrUndo intent="remove" label={t('services.remove')} fields={{ id: service.id }} />
            </li>
          ))}
        </ul>
        {choices.length > 0 && (
          <section className={classes.section}>
            <h2>{t('services.add_title')}</h2>
            <ActionForm name="add">
              <ChoiceField name="subcategory_id" label={t('services.service')} options={choices} />
              <PriceFields />
              <SubmitButton intent="add">{t('services.add')}</SubmitButton>
            </ActionForm>
          </section>
        )}
      </Page>
    </>
  )
}

/** What is asked for a service, new or offered already. */
function PriceFields({ service }: { service?: Schemas['ProviderService'] }) {
  const { t } = useTranslation('provider-desk')
  const language = useLanguage()
  return (
    <>
      <TextField
        name="base_price"
        label={t('services.price')}
        inputMode="decimal"
        value={service?.base_price}
        unit={currencyWord('KGS', language)}
      />
      <ChoiceField
        name="price_type"
        label={t('services.price_type')}
        options={priceTypes.map((value) => ({ value, label: t(`services.${value}`) }))}
        value={service?.price_type}
      />
      <LongTextField
        name="description"
        label={t('services.description')}
        value={service?.description}
        maxLength={5000}
        optional
      />
    </>
  )
}
