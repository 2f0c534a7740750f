import { useTranslation } from 'react-i18next'
import { ActionForm } from '../forms/action-form.tsx'
import { SubmitButton } from '../forms/submit-button.tsx'
import { usePagePath } from '../ui/page-link.tsx'

interface OpenFormProps {
  /** What the conversation is about: an order, an offer, or a question to staff. */
  about: 'order' | 'bid' | 'support'
  /** The id of the order or of the offer. */
  id?: string
  /** Its words are `write.<verb>`. */
  verb: 'provider' | 'client' | 'bid' | 'support'
}

/** Leads to a conversation, which is made where there is none yet. */
export function OpenForm({ about, id = '', verb }: OpenFormProps) {
  const { t } = useTranslation()
  const path = usePagePath()
  return (
    <ActionForm name={`open-${about}-${id}`} action={path('/messages/open')}>
      <input type="hidden" name="id" value={id} />
      <div>
        <SubmitButton intent={about} kind="quiet">
          {t(`write.${verb}`)}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
