import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { PageHead } from '../../shell/page-head.tsx'
import { useLanguage } from '../../shell/use-language.ts'
import { DateTime } from '../../ui/date-time.tsx'
import { Money } from '../../ui/money.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { InvoiceLines } from '../invoice-lines.tsx'
import classes from '../order.module.css'
import { invoiceOf } from '../order-of.server.ts'

export const loader = (args: LoaderFunctionArgs) => invoiceOf(args)

export default function InvoicePage() {
  const { t } = useTranslation('orders')
  const language = useLanguage()
  const { order, invoice } = useLoaderData<typeof loader>()
  const title = t('invoice.title', { number: invoice.invoice_number })
  return (
    <>
      <PageHead title={title} />
      <Page
        heading={title}
        lead={<DateTime value={invoice.invoice_date} as="day" />}
        back={<BackLink to={`/orders/${order.id}`}>{order.title}</BackLink>}
      >
        <div>
          <StatusBadge of="invoice" status={invoice.status} />
        </div>
        <InvoiceLines invoice={invoice} />
        <div>
          <Button component="a" href={`/${language}/orders/${order.id}/invoice.pdf`} download variant="default">
            {t('invoice.download')}
          </Button>
        </div>
        {invoice.payments.length > 0 && (
          <section className={classes.section} aria-labelledby="payments">
            <h2 id="payments" className={classes.heading}>
              {t('invoice.payments')}
            </h2>
            <dl className={classes.lines}>
              {invoice.payments.map((payment) => (
                <div key={payment.id}>
                  <dt>
                    {payment.payment_id}, <DateTime value={payment.processed_at ?? payment.created_at} as="day" />
                  </dt>
                  <dd>
                    <StatusBadge of="payment" status={payment.status} />{' '}
                    <Money amount={payment.amount} currency={payment.currency} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </Page>
    </>
  )
}
