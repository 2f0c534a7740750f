import { Button } from '@mantine/core'
import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { ActionForm } from '../forms/action-form.tsx'
import { SubmitButton } from '../forms/submit-button.tsx'
import { useTimeInWords } from '../ui/date-time.tsx'
import classes from './privacy.module.css'

/** The copy of what is kept about somebody: asked for, waited for, fetched. */
export function DataCopy({ copy }: { copy: Schemas['AccountExport'] }) {
  const { t } = useTranslation('profile')
  const words = useTimeInWords()
  const { expires_at, status, url } = copy
  return (
    <section className={classes.section} aria-labelledby="copy">
      <h2 id="copy">{t('privacy.copy.title')}</h2>
      <p>{t('privacy.copy.text')}</p>
      {status === 'preparing' && (
        <>
          <p role="status">{t('privacy.copy.preparing')}</p>
          <div>
            <Button component="a" href="" variant="default" h={48}>
              {t('privacy.copy.look')}
            </Button>
          </div>
        </>
      )}
      {status === 'failed' && <p role="status">{t('privacy.copy.failed')}</p>}
      {status === 'ready' && url && expires_at && (
        <>
          <p role="status">{t('privacy.copy.ready', { until: words(expires_at, 'day') })}</p>
          <div>
            <Button component="a" href={url} download h={48}>
              {t('privacy.copy.download')}
            </Button>
          </div>
        </>
      )}
      {status !== 'preparing' && (
        <ActionForm name="copy">
          <div>
            <SubmitButton intent="copy" kind={status === 'ready' ? 'quiet' : 'main'}>
              {status === 'ready' ? t('privacy.copy.again') : t('privacy.copy.ask')}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  )
}
