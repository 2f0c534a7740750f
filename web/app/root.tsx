import kyrgyzFont from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url'
import cyrillicFont from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url'
import latinFont from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { MantineProvider } from '@mantine/core'
import { type ReactNode, useContext, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import {
  isRouteErrorResponse,
  Links,
  type LoaderFunctionArgs,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import type { Language } from './language.ts'
import { NonceContext } from './nonce.ts'
import { PlainPageContext } from './public-page.ts'
import { followSystemScript } from './scheme.ts'
import { Footer } from './shell/footer.tsx'
import { Header } from './shell/header.tsx'
import { type MessageKind, MessagePage } from './shell/message-page.tsx'
import { PlaceLinks } from './shell/place-links.tsx'
import { SkipLink } from './shell/skip-link.tsx'
import { Toast } from './shell/toast.tsx'
import { Waiting } from './shell/waiting.tsx'
import { loadSite } from './site.server.ts'
import { schemeManager } from './theme/scheme-manager.ts'
import './theme/styles.css'
import { dark, light } from './theme/palette.ts'
import { cssVariables, theme } from './theme/theme.ts'

const fonts: Record<Language, string[]> = {
  ky: [cyrillicFont, latinFont, kyrgyzFont],
  ru: [cyrillicFont, latinFont],
  en: [latinFont],
}

export function loader(args: LoaderFunctionArgs) {
  return loadSite(args)
}

/** What it tells changes by what one does, not by where one goes; but leaving a list of notifications, one has read some. */
export function shouldRevalidate({ formMethod, currentUrl }: ShouldRevalidateFunctionArgs): boolean {
  return (formMethod !== undefined && formMethod !== 'GET') || currentUrl.pathname.endsWith('/notifications')
}

export function Layout({ children }: { children: ReactNode }) {
  const { i18n, t } = useTranslation()
  const root = useRouteLoaderData<typeof loader>('root')
  const scheme = root?.scheme ?? 'auto'
  const nonce = useContext(NonceContext)
  const isPlain = useContext(PlainPageContext)
  const features = useFeatures()
  const language = i18n.language as Language
  useEffect(sayLive, [])
  return (
    <html
      lang={language}
      dir={i18n.dir()}
      data-features={features.join(' ')}
      data-plain={isPlain ? '' : undefined}
      data-mantine-color-scheme={scheme === 'dark' ? 'dark' : 'light'}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
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
          <p id="offline" className="usta-offline" role="status" hidden suppressHydrationWarning>
            {t('offline')}
          </p>
          <Header />
          <div className="usta-frame">
            <PlaceLinks />
            <main id="content" tabIndex={-1}>
              {root?.flash && <Toast key={root.flash.id} flash={root.flash} />}
              {children}
            </main>
          </div>
          <Footer />
        </MantineProvider>
        {!isPlain && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
        <script src="/page.js" defer />
      </body>
    </html>
  )
}

/** Says to who looks from outside that what needs a script answers from here on. On plain pages `page.js` does. */
function sayLive(): void {
  document.documentElement.dataset.live = ''
}

/** The features that the page is made of: the first folder in the names of its routes, which also names their words. */
function useFeatures(): string[] {
  return [...new Set(useMatches().map(({ id }) => id.split('/')[0] ?? ''))].filter((name) => name !== 'root')
}

export default function App() {
  return (
    <Waiting>
      <Outlet />
    </Waiting>
  )
}

const kinds: Record<number, MessageKind> = { 403: 'forbidden', 404: 'missing', 429: 'hurried' }

export function ErrorBoundary() {
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  return <MessagePage kind={kinds[status] ?? 'broken'} />
}
