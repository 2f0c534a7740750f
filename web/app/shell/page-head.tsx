import { useRouteLoaderData } from 'react-router'
import { languages } from '../language.ts'
import type { loader } from '../root.tsx'
import { useLanguage } from './use-language.ts'

interface PageHeadProps {
  title: string
  description: string
  /** The page's address without its language: `''` for the start page, else `/…`. */
  path: string
}

/** What search engines and previews read: the title, and the page's one address in each language. */
export function PageHead({ title, description, path }: PageHeadProps) {
  const language = useLanguage()
  const origin = useRouteLoaderData<typeof loader>('root')?.origin ?? ''
  const address = `${origin}/${language}${path}`
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={address} />
      {languages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={`${origin}/${other}${path}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}${path || '/'}`} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={language} />
      <meta property="og:image" content={`${origin}/icon-512.png`} />
    </>
  )
}
