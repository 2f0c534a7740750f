import { orThrow } from '@usta/api-client'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { ActionForm } from '../../forms/action-form.tsx'
import { answer } from '../../forms/answer.server.ts'
import { SubmitButton } from '../../forms/submit-button.tsx'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { InvoiceLines } from '../invoice-lines.tsx'
import { invoiceOf, orderPath } from '../order-of.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const found = await invoiceOf(args)
  if (!found.invoice.allowed_actions.includes('checkout')) throw redirect(orderPath(args))
  return found
}

/** Opens the page of the payment service, which is on another site: a form may not lead there, so the page goes itself. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, async (_form, api) => {
    const { invoice } = await invoiceOf(args)
    const here = new URL(args.request.url).origin + orderPath(args)
    const body = { success_url: `${here}/paid`, cancel_url: `${here}/pay` }
    const params = { path: { id: invoice.id } }
    const { checkout_url } = await orThrow(api.POST('/api/v1/invoices/{id}/checkout', { params, body }))
    return Response.json({ checkout_url })
  })

export default function PayPage() {
  const { t } = useTranslation('orders')
  const { order, invoice } = useLoaderData<typeof loader>()
  const opened = useActionData<{ checkout_url?: string }>()?.checkout_url
  useEffect(() => {
    if (opened) window.location.assign(opened)
  }, [opened])
  return (
    <>
      <PageHead title={t('pay.title')} />
      {opened && <meta httpEquiv="refresh" content={`0;url=${opened}`} />}
      <Page
        heading={t('pay.title')}
        lead={t('pay.lead')}
        back={<BackLink to={`/orders/${order.id}`}>{order.title}</BackLink>}
      >
        <InvoiceLines invoice={invoice} />
        {opened ? (
          <p role="status">
            {t('pay.opening')} <a href={opened}>{t('pay.open')}</a>
          </p>
        ) : (
          <ActionForm>
            <SubmitButton>{t('act.pay')}</SubmitButton>
          </ActionForm>
        )}
        <p>{t('pay.safe')}</p>
      </Page>
    </>
  )
}
