import { useTranslation } from 'react-i18next'
import { ButtonLink, usePagePath } from '../ui/page-link.tsx'
import classes from './sign-in-first.module.css'

/** The way to an account and back here; what was filled in stays meanwhile. */
export function SignInFirst({ next }: { next: string }) {
  const { t } = useTranslation('order-form')
  const here = encodeURIComponent(usePagePath()(next))
  return (
    <div className={classes.ways}>
      <p className={classes.text}>{t('account.text')}</p>
      <ButtonLink to={`/sign-up?next=${here}`}>{t('account.sign_up')}</ButtonLink>
      <ButtonLink to={`/sign-in?next=${here}`} kind="quiet">
        {t('account.sign_in')}
      </ButtonLink>
    </div>
  )
}
