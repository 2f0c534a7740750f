import { Button, Container, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Mark } from '../mark.tsx'
import classes from './message-page.module.css'
import { useLanguage } from './use-language.ts'

export type MessageKind = 'missing' | 'forbidden' | 'hurried' | 'broken' | 'offline'

/** What stands where a page should be: what happened, and a way out. */
export function MessagePage({ kind }: { kind: MessageKind }) {
  const { t } = useTranslation('errors')
  const language = useLanguage()
  return (
    <Container className={classes.page} size={720}>
      <title>{t(kind)}</title>
      <meta name="robots" content="noindex" />
      <Mark className={classes.mark} strokeWidth={1} />
      <Title order={1}>{t(kind)}</Title>
      <Text className={classes.text}>{t(`${kind}_text`)}</Text>
      <Button component="a" href={`/${language}`} size="lg">
        {t('home')}
      </Button>
    </Container>
  )
}
