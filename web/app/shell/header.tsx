import { Button, Container } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Mark } from '../mark.tsx'
import { Bell } from './bell.tsx'
import classes from './header.module.css'
import { LanguageLinks } from './language-links.tsx'
import { SchemeToggle } from './scheme-toggle.tsx'
import { useLanguage } from './use-language.ts'
import { useSite } from './use-site.ts'

export function Header() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { visitor, unread } = useSite()
  return (
    <header className={classes.header}>
      <Container className={classes.row} size={1168}>
        <Link className={classes.home} to={`/${language}`} aria-label={t('home')}>
          <Mark className={classes.mark} />
          {t('name')}
        </Link>
        <div className={classes.tools}>
          <LanguageLinks names="short" />
          {!visitor && (
            <Button className={classes.signIn} component={Link} to={`/${language}/sign-in`} variant="default" h={44}>
              {t('places.sign_in')}
            </Button>
          )}
          <SchemeToggle />
          {visitor && <Bell unread={unread} />}
        </div>
      </Container>
    </header>
  )
}
