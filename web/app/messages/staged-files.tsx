import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import { FileSize } from './attachment-view.tsx'
import classes from './composer.module.css'

interface StagedFilesProps {
  files: readonly File[]
  onChange: (files: readonly File[]) => void
}

/** The files that go along with the message that is being written. */
export function StagedFiles({ files, onChange }: StagedFilesProps) {
  const { t } = useTranslation('messages')
  if (files.length === 0) return null
  return (
    <ul className={classes.staged} aria-label={t('write.staged')}>
      {files.map((file, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be there twice
        <li key={`${at} ${file.name}`}>
          <Preview file={file} />
          <span className={classes.fileName}>{file.name}</span>
          <FileSize bytes={file.size} />
          <button
            type="button"
            aria-label={t('write.unstage', { name: file.name })}
            onClick={() => onChange(files.filter((_, other) => other !== at))}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}

function Preview({ file }: { file: File }) {
  const [url, setUrl] = useState<string | null>(null)
  const isPicture = file.type.startsWith('image/')
  useEffect(() => {
    if (!isPicture) return
    const made = URL.createObjectURL(file)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file, isPicture])
  return url ? <img src={url} alt="" /> : <Icon name="file" />
}
