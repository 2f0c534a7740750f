import { Container, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import sections from './sections.module.css'
import classes from './steps.module.css'

const steps = ['describe', 'choose', 'accept'] as const

export function Steps() {
  const { t } = useTranslation('home')
  return (
    <section id="how" className={sections.band} aria-labelledby="how-heading">
      <Container size={1168}>
        <Title order={2} id="how-heading" className={sections.heading}>
          {t('how.heading')}
        </Title>
        <ol className={classes.steps}>
          {steps.map((step) => (
            <li key={step} className={classes.step}>
              <Title order={3} className={classes.name}>
                {t(`how.${step}`)}
              </Title>
              <p className={classes.text}>{t(`how.${step}_text`)}</p>
            </li>
          ))}
        </ol>
      </Container>
    </section>
  )
}
