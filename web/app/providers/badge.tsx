import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import classes from './badge.module.css'

/** What is known of a provider, in a word: checked by staff, or not taking work now. */
export function Badge({ kind }: { kind: 'verified' | 'busy' }) {
  const { t } = useTranslation('providers')
  return (
    <span className={`${classes.badge} ${classes[kind]}`}>
      <Icon name={kind === 'verified' ? 'check' : 'clock'} className={classes.icon} />
      {t(`badge.${kind}`)}
    </span>
  )
}
