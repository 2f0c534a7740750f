import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import classes from './requirements.module.css'

interface Required {
  requires_license: boolean
  requires_insurance: boolean
  requires_background_check: boolean
}

const kinds = ['license', 'insurance', 'background_check'] as const

/** What we make sure of before somebody may offer to do this work. */
export function Requirements({ category }: { category: Required }) {
  const { t } = useTranslation('services')
  const required = kinds.filter((kind) => category[`requires_${kind}`])
  if (required.length === 0) return null
  return (
    <ul className={classes.requirements}>
      {required.map((kind) => (
        <li key={kind}>
          <Icon name="check" className={classes.icon} />
          {t(`requires.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
