import { useTranslation } from 'react-i18next'
import { Photo } from '../photos/photo.tsx'
import { Icon } from '../ui/icon.tsx'
import classes from './message.module.css'
import type { Attachment } from './model.ts'

/** The file of a message: a picture to be seen, anything else to be opened. */
export function AttachmentView({ attachment: { url, name, size, content_type } }: { attachment: Attachment }) {
  const { t } = useTranslation('messages')
  if (content_type.startsWith('image/')) {
    return (
      <a
        className={classes.picture}
        href={url}
        target="_blank"
        rel="noreferrer"
        aria-label={t('open_photo', { name: name || t('picture') })}
      >
        <Photo url={url} alt="" sizes="256px" />
      </a>
    )
  }
  return (
    <a className={classes.file} href={url} target="_blank" rel="noreferrer">
      <Icon name="file" />
      <span>
        <span className={classes.fileName}>{name || t('file')}</span>
        <FileSize bytes={size} />
      </span>
    </a>
  )
}

export function FileSize({ bytes }: { bytes: number }) {
  const { t } = useTranslation('messages')
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  const text =
    kilobytes < 1024 ? t('size_kb', { size: kilobytes }) : t('size_mb', { size: Math.round(kilobytes / 102.4) / 10 })
  return <span className={classes.size}>{text}</span>
}
