import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { HydratedRouter } from 'react-router/dom'
import { createTranslator } from './i18n.ts'
import type { Language } from './language.ts'

const catalogs = {
  ky: () => import('./locales/ky/index.ts'),
  ru: () => import('./locales/ru/index.ts'),
  en: () => import('./locales/en/index.ts'),
}

const language = document.documentElement.lang as Language
const { words } = await catalogs[language]()

hydrateRoot(
  document,
  <StrictMode>
    <I18nextProvider i18n={createTranslator(language, words)}>
      <HydratedRouter />
    </I18nextProvider>
  </StrictMode>,
)
