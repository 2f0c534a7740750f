import { Container } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../ui/page-link.tsx'
import classes from './footer.module.css'
import { LanguageLinks } from './language-links.tsx'

export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className={classes.footer}>
      <Container className={classes.row} size={1168}>
        <p className={classes.about}>{t('footer.about')}</p>
        <nav aria-label={t('footer.label')}>
          <ul className={classes.links}>
            {(['services', 'areas'] as const).map((page) => (
              <li key={page}>
                <PageLink className={classes.link} to={`/${page}`}>
                  {t(`footer.${page}`)}
                </PageLink>
              </li>
            ))}
            <li>
              <a className={classes.link} href="/api/docs">
                {t('footer.api')}
              </a>
            </li>
          </ul>
        </nav>
        <LanguageLinks names="full" />
      </Container>
    </footer>
  )
}
