import kyrgyzFont from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url'
import cyrillicFont from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url'
import latinFont from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { MantineProvider } from '@mantine/core'
import { type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import {
  isRouteErrorResponse,
  Links,
  type LoaderFunctionArgs,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import { siteContext } from './context.server.ts'
import type { Language } from './language.ts'
import { NonceContext } from './nonce.ts'
import { followSystemScript, schemeOf } from './scheme.ts'
import { Footer } from './shell/footer.tsx'
import { Header } from './shell/header.tsx'
import { MessagePage } from './shell/message-page.tsx'
import { SkipLink } from './shell/skip-link.tsx'
import { schemeManager } from './theme/scheme-manager.ts'
import './theme/styles.css'
import { dark, light } from './theme/palette.ts'
import { cssVariables, theme } from './theme/theme.ts'

const fonts: Record<Language, string[]> = {
  ky: [cyrillicFont, latinFont, kyrgyzFont],
  ru: [cyrillicFont, latinFont],
  en: [latinFont],
}

export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    scheme: schemeOf(request.headers.get('cookie')),
    origin: context.get(siteContext).publicUrl ?? new URL(request.url).origin,
  }
}

/** Nothing in it changes from page to page. */
export const shouldRevalidate = () => false

export function Layout({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const scheme = useRouteLoaderData<typeof loader>('root')?.scheme ?? 'auto'
  const nonce = useContext(NonceContext)
  const language = i18n.language as Language
  return (
    <html
      lang={language}
      dir={i18n.dir()}
      data-mantine-color-scheme={scheme === 'dark' ? 'dark' : 'light'}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {scheme === 'auto' && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
          <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: followSystemScript }} />
        )}
        <meta name="color-scheme" content={scheme === 'auto' ? 'light dark' : scheme} />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={light.paper} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={dark.paper} />
        {fonts[language].map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <Links />
      </head>
      <body>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={schemeManager}
          defaultColorScheme={scheme}
        >
          <SkipLink />
          <Header />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
          <Footer />
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  return <MessagePage kind={isRouteErrorResponse(error) && error.status === 404 ? 'missing' : 'broken'} />
}
