import { Container } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './footer.module.css'
import { LanguageLinks } from './language-links.tsx'

export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className={classes.footer}>
      <Container className={classes.row} size={1168}>
        <p className={classes.about}>{t('footer.about')}</p>
        <LanguageLinks names="full" />
      </Container>
    </footer>
  )
}
