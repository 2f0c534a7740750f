import { useTranslation } from 'react-i18next'
import { useLocation, useRouteError } from 'react-router'
import { type Language, languageNames, languages } from '../language.ts'
import classes from './language-links.module.css'
import { useLanguage } from './use-language.ts'

/**
 * This page in each language. Plain links that load the page anew: a browser holds the words of one
 * language only. From a page that failed they lead to the start page.
 */
export function LanguageLinks({ names }: { names: 'short' | 'full' }) {
  const { t } = useTranslation()
  const current = useLanguage()
  const { pathname } = useLocation()
  const failed = useRouteError() !== undefined
  return (
    <nav aria-label={t('language')}>
      <ul className={classes.list}>
        {languages.map((language) => (
          <li key={language}>
            <a
              className={classes.link}
              href={failed ? `/${language}` : inLanguage(pathname, language)}
              lang={language}
              hrefLang={language}
              aria-label={names === 'short' ? languageNames[language].full : undefined}
              aria-current={language === current ? 'true' : undefined}
            >
              {languageNames[language][names]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The address of the same page in another language: `/ru/orders` in Kyrgyz is `/ky/orders`. */
export function inLanguage(pathname: string, language: Language): string {
  return `/${language}${pathname.replace(prefix, '').replace(/\/$/, '')}`
}

const prefix = new RegExp(`^/(${languages.join('|')})(?=/|$)`)
