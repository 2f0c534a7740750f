import { useTranslation } from 'react-i18next'
import classes from './progress.module.css'
import type { Step } from './steps.ts'

/** How far one has come: in words, and as a line for the eye. */
export function Progress({ step, steps }: { step: Step; steps: readonly Step[] }) {
  const { t } = useTranslation('order-form')
  const position = steps.indexOf(step) + 1
  return (
    <div className={classes.progress}>
      <p className={classes.words}>{t('progress', { position, total: steps.length })}</p>
      <span className={classes.line} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * position) / steps.length}%` }} />
      </span>
    </div>
  )
}
