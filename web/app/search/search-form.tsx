import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Icon } from '../ui/icon.tsx'
import { usePagePath } from '../ui/page-link.tsx'
import classes from './search-form.module.css'

/** Where one says what is needed, in one's own words. */
export function SearchForm({ words = '' }: { words?: string }) {
  const { t } = useTranslation('search')
  const path = usePagePath()
  return (
    <Form className={classes.form} role="search" action={path('/search')}>
      <Icon name="search" className={classes.icon} />
      <input
        className={classes.input}
        type="search"
        name="q"
        key={words}
        defaultValue={words}
        maxLength={200}
        required
        aria-label={t('label')}
        placeholder={t('placeholder')}
        autoComplete="off"
        enterKeyHint="search"
      />
      <Button className={classes.button} type="submit" h={48}>
        {t('action')}
      </Button>
    </Form>
  )
}
