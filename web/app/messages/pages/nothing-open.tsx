import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/page-head.tsx'
import classes from '../messages.module.css'

/** What stands beside the conversations while none is open; a phone shows them alone. */
export default function NothingOpenPage() {
  const { t } = useTranslation('messages')
  return (
    <>
      <PageHead title={t('title')} />
      <div className={classes.nothing}>
        <p className={classes.nothingTitle}>{t('choose')}</p>
        <p>{t('choose_text')}</p>
      </div>
    </>
  )
}
