import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { HydratedRouter } from 'react-router/dom'
import type { Language } from './language.ts'
import { fetchTranslator } from './words/fetched.client.ts'

const { lang, dataset } = document.documentElement
const translator = await fetchTranslator(lang as Language, dataset.features?.split(' ') ?? [])

hydrateRoot(
  document,
  <StrictMode>
    <I18nextProvider i18n={translator}>
      <HydratedRouter />
    </I18nextProvider>
  </StrictMode>,
)
