import { Button, Container, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Crown } from './crown.tsx'
import classes from './hero.module.css'

export function Hero() {
  const { t } = useTranslation('start')
  return (
    <section className={classes.hero}>
      <Container className={classes.row} size={1168}>
        <div className={classes.words}>
          <Title order={1} className={classes.heading}>
            {t('hero.heading')}
          </Title>
          <p className={classes.lead}>{t('hero.lead')}</p>
          <Button className={classes.action} component="a" href="#services" size="lg">
            {t('hero.action')}
          </Button>
        </div>
        <Crown className={classes.crown} />
      </Container>
    </section>
  )
}
