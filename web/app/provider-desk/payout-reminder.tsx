import { useTranslation } from 'react-i18next'
import { NoticeBox } from '../ui/notice.tsx'
import { ButtonLink } from '../ui/page-link.tsx'

/** Asks a provider who has been chosen where their money is to go. */
export function PayoutReminder() {
  const { t } = useTranslation('provider-desk')
  return (
    <NoticeBox title={t('payout.reminder')} text={t('payout.reminder_text')}>
      <ButtonLink to="/business/payout" kind="quiet">
        {t('payout.reminder_action')}
      </ButtonLink>
    </NoticeBox>
  )
}
