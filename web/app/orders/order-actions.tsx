import { useTranslation } from 'react-i18next'
import { ActionForm } from '../forms/action-form.tsx'
import { ConfirmOrUndo } from '../forms/confirm-or-undo.tsx'
import { SubmitButton } from '../forms/submit-button.tsx'
import { ButtonLink } from '../ui/page-link.tsx'
import classes from './order.module.css'
import type { Order } from './order-of.server.ts'

/** What else can be done to an order now, beside its one main button. */
export function OrderActions({ order, isOwn }: { order: Order; isOwn: boolean }) {
  const { t } = useTranslation('orders')
  const can = (action: Order['allowed_actions'][number]) => order.allowed_actions.includes(action)
  const to = (page: string) => `/orders/${order.id}/${page}`
  return (
    <div className={classes.more}>
      {can('edit') && order.status !== 'draft' && (
        <ButtonLink to={to('edit')} kind="quiet">
          {t('act.edit')}
        </ButtonLink>
      )}
      {can('edit') && (
        <ButtonLink to={to('photos')} kind="quiet">
          {t('act.photos')}
        </ButtonLink>
      )}
      {order.invoice && (
        <ButtonLink to={to('invoice')} kind="quiet">
          {t('act.invoice')}
        </ButtonLink>
      )}
      {isOwn && order.status !== 'draft' && (
        <ActionForm name="duplicate">
          <SubmitButton intent="duplicate" kind="quiet">
            {t('act.duplicate')}
          </SubmitButton>
        </ActionForm>
      )}
      {can('dispute') && (
        <ButtonLink to={to('dispute')} kind="quiet">
          {t('act.dispute')}
        </ButtonLink>
      )}
      {can('cancel') && order.status !== 'draft' && (
        <ButtonLink to={to('cancel')} kind="quiet">
          {t('act.cancel')}
        </ButtonLink>
      )}
      {can('delete') && <ConfirmOrUndo intent="delete" label={t('act.delete')} />}
    </div>
  )
}
