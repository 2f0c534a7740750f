import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './notice.module.css'

interface NoticeBoxProps {
  title: string
  text: string
  children?: ReactNode
}

/** A framed word in the place of something. */
export function NoticeBox({ title, text, children }: NoticeBoxProps) {
  return (
    <div className={classes.notice}>
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{text}</p>
      {children}
    </div>
  )
}

/** What stands where something should be that the server could not give. Its link loads the page again. */
export function LoadingFailed({ title }: { title: string }) {
  const { t } = useTranslation()
  return (
    <NoticeBox title={title} text={t('retry.text')}>
      <Button component="a" href="" variant="default" h={48}>
        {t('retry.action')}
      </Button>
    </NoticeBox>
  )
}
