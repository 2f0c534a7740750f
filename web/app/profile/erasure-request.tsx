import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { ActionForm } from '../forms/action-form.tsx'
import { TextField } from '../forms/form-field.tsx'
import { SubmitButton } from '../forms/submit-button.tsx'
import { formatMoney } from '../money.ts'
import type { Visitor } from '../session.server.ts'
import { useLanguage } from '../shell/use-language.ts'
import { useTimeInWords } from '../ui/date-time.tsx'
import { PageLink } from '../ui/page-link.tsx'
import classes from './privacy.module.css'

interface ErasureRequestProps {
  erasure: Schemas['Erasure']
  visitor: Visitor
}

/** Leaving for good: what has to be over first, the request, and calling it off. */
export function ErasureRequest({ erasure, visitor }: ErasureRequestProps) {
  const { t } = useTranslation('profile')
  const words = useTimeInWords()
  const { due_at, grace_days, open, status } = erasure
  const isWaiting = status === 'waiting' && due_at !== null
  return (
    <section className={classes.section} aria-labelledby="erase">
      <h2 id="erase">{t('privacy.erase.title')}</h2>
      {isWaiting ? (
        <p role="status">{t('privacy.erase.waiting', { day: words(due_at, 'day') })}</p>
      ) : (
        <>
          <p>{t('privacy.erase.text')}</p>
          <p>{t('privacy.erase.grace', { count: grace_days })}</p>
        </>
      )}
      {open.length > 0 && <OpenMatters open={open} visitor={visitor} />}
      {isWaiting && (
        <ActionForm name="keep">
          <div>
            <SubmitButton intent="keep">{t('privacy.erase.keep')}</SubmitButton>
          </div>
        </ActionForm>
      )}
      {!isWaiting && open.length === 0 && (
        <ActionForm name="erase">
          <TextField
            name="password"
            type="password"
            label={t('privacy.erase.password')}
            autoComplete="current-password"
          />
          <div>
            <SubmitButton intent="erase" kind="danger">
              {t('privacy.erase.ask')}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  )
}

function OpenMatters({ open, visitor }: { open: Schemas['OpenMatter'][]; visitor: Visitor }) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  return (
    <div className={classes.open}>
      <p>{t('privacy.erase.open')}</p>
      <ul>
        {open.map(({ amount, currency, id, kind, title }) => {
          const words = t(`privacy.open.${kind}`, {
            title,
            amount: amount && currency && formatMoney(amount, currency, language),
          })
          return (
            <li key={`${kind}${id ?? currency}`}>
              {kind === 'order' && id !== null && visitor.isClient !== visitor.isProvider ? (
                <PageLink to={visitor.isClient ? `/orders/${id}` : `/jobs/${id}`}>{words}</PageLink>
              ) : (
                words
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
