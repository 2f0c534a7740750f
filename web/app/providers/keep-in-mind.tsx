import { useTranslation } from 'react-i18next'
import { ActionForm } from '../forms/action-form.tsx'
import { SubmitButton } from '../forms/submit-button.tsx'
import { useVisitor } from '../shell/use-site.ts'
import { usePagePath } from '../ui/page-link.tsx'

/** Puts a provider among the favourites of the client who looks at their page. Strangers and providers see nothing. */
export function KeepInMind({ providerId }: { providerId: string }) {
  const { t } = useTranslation('orders')
  const path = usePagePath()
  const visitor = useVisitor()
  if (!visitor?.isClient || visitor.providerId === providerId) return null
  return (
    <ActionForm name="favorite" action={path('/profile/favorites')}>
      <input type="hidden" name="provider_id" value={providerId} />
      <div>
        <SubmitButton kind="quiet">{t('chosen.favorite')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
