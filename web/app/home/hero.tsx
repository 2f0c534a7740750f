import { Container, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SearchForm } from '../search/search-form.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Crown } from './crown.tsx'
import classes from './hero.module.css'

export function Hero({ popular }: { popular: { name: string; to: string }[] }) {
  const { t } = useTranslation('home')
  return (
    <section className={classes.hero}>
      <Container className={classes.row} size={1168}>
        <div className={classes.words}>
          <Title order={1} className={classes.heading}>
            {t('hero.heading')}
          </Title>
          <p className={classes.lead}>{t('hero.lead')}</p>
          <SearchForm />
          {popular.length > 0 && (
            <ul className={classes.popular} aria-label={t('hero.popular')}>
              {popular.map(({ name, to }) => (
                <li key={to}>
                  <PageLink className={classes.service} to={to}>
                    {name}
                  </PageLink>
                </li>
              ))}
            </ul>
          )}
        </div>
        <Crown className={classes.crown} />
      </Container>
    </section>
  )
}
