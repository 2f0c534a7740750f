import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './notice.module.css'

interface NoticeProps {
  title: string
  text: string
  action: string
  href: string
}

/** What stands where a list should be: why there is none, and one next step. */
export function Notice({ title, text, action, href }: NoticeProps) {
  return (
    <div className={classes.notice}>
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{text}</p>
      <Button component="a" href={href} variant="default" h={44}>
        {action}
      </Button>
    </div>
  )
}

/** The notice for a list that the server could not give. Its link loads the page again. */
export function LoadingFailed({ title }: { title: string }) {
  const { t } = useTranslation('start')
  return <Notice title={title} text={t('retry.text')} action={t('retry.action')} href="" />
}
