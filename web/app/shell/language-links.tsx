import { useTranslation } from 'react-i18next'
import { useLocation, useRouteError } from 'react-router'
import { languageNames, languages } from '../language.ts'
import { inLanguage } from '../paths.ts'
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
  const error = useRouteError()
  const failed = error !== undefined && error !== null
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
              aria-current={language === current ? 'true' : undefined}
            >
              {languageNames[language].short}
              <span className={names === 'short' ? classes.rest : undefined}>
                {languageNames[language].full.slice(languageNames[language].short.length)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
