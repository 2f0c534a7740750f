import { Container } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Mark } from '../mark.tsx'
import classes from './header.module.css'
import { LanguageLinks } from './language-links.tsx'
import { SchemeToggle } from './scheme-toggle.tsx'
import { useLanguage } from './use-language.ts'

export function Header() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <header className={classes.header}>
      <Container className={classes.row} size={1168}>
        <a className={classes.home} href={`/${language}`} aria-label={t('home')}>
          <Mark className={classes.mark} />
          {t('name')}
        </a>
        <div className={classes.tools}>
          <LanguageLinks names="short" />
          <SchemeToggle />
        </div>
      </Container>
    </header>
  )
}
