import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../language.ts'
import { titleWith, useUnread } from './unread.ts'
import { useLanguage } from './use-language.ts'
import { useSite } from './use-site.ts'

const locales: Record<Language, string> = { ky: 'ky_KG', ru: 'ru_RU', en: 'en_GB' }

interface PageHeadProps {
  title: string
  /** What search engines show under the title; left out for pages that are nobody else's business. */
  description?: string
  /** Words that the catalog names for search engines. */
  keywords?: string
  /** A public page's address without its language: `''` for the start page, else `/…`. */
  path?: string
}

/** The title; and for public pages what search engines and previews read: the page's one address in each language. */
export function PageHead({ title, description, keywords, path }: PageHeadProps) {
  const language = useLanguage()
  const { origin } = useSite()
  const { t } = useTranslation()
  const unread = useUnread()
  if (path === undefined) {
    return (
      <>
        <title>{titleWith(unread, title)}</title>
        <meta name="robots" content="noindex" />
      </>
    )
  }
  const address = `${origin}/${language}${path}`
  return (
    <>
      <title>{titleWith(unread, title)}</title>
      <meta name="description" content={description} />
      {keywords && <meta name="keywords" content={keywords} />}
      <link rel="canonical" href={address} />
      {languages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={`${origin}/${other}${path}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}${path || '/'}`} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={t('name')} />
      <meta property="og:locale" content={locales[language]} />
      <meta name="twitter:card" content="summary" />
      <meta property="og:image" content={`${origin}/icon-512.png`} />
    </>
  )
}
