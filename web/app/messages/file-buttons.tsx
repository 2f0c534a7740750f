import type { ChangeEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import classes from './composer.module.css'

/** Files from the device, and where there is one, from its camera. Without scripts they are what a form has. */
export function FileButtons({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation('messages')
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.currentTarget.files ?? [])])
    event.currentTarget.value = ''
  }
  return (
    <>
      <label className={classes.attach} title={t('write.attach')}>
        <Icon name="attach" />
        <input
          type="file"
          name="file"
          multiple
          accept="image/*,application/pdf"
          aria-label={t('write.attach')}
          onChange={take}
        />
      </label>
      <label className={`${classes.attach} ${classes.camera}`} title={t('write.camera')}>
        <Icon name="camera" />
        <input
          type="file"
          name="file"
          accept="image/*"
          capture="environment"
          aria-label={t('write.camera')}
          onChange={take}
        />
      </label>
    </>
  )
}
