import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { pageParameters } from '../../list.ts'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Money } from '../../ui/money.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink, PageLink } from '../../ui/page-link.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import classes from '../list.module.css'

export async function loader(args: LoaderFunctionArgs) {
  await requireLogin(args)
  return need(args, apiOf(args).GET('/api/v1/invoices', { params: { query: pageParameters(args.request) } }))
}

export default function InvoicesPage() {
  const { t } = useTranslation('profile')
  const { items, next_cursor } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('invoices.title')} />
      <Page heading={t('invoices.title')} back={<BackLink to="/profile">{t('title')}</BackLink>}>
        {items.length === 0 && (
          <EmptyState
            title={t('invoices.empty')}
            text={t('invoices.empty_text')}
            action={{ label: t('invoices.empty_action'), to: '/orders' }}
          />
        )}
        <ul className={classes.list}>
          {items.map(({ id, order_id, invoice_number, invoice_date, total_amount, currency, status }) => (
            <li key={id} className={classes.item}>
              <div className={classes.words}>
                <p className={classes.name}>
                  <PageLink to={`/orders/${order_id}/invoice`}>{invoice_number}</PageLink>
                </p>
                <p className={classes.line}>
                  <DateTime value={invoice_date} as="day" />
                </p>
              </div>
              <div className={classes.end}>
                <Money amount={total_amount} currency={currency} />
                <StatusBadge of="invoice" status={status} />
              </div>
            </li>
          ))}
        </ul>
        <NextPage cursor={next_cursor} />
      </Page>
    </>
  )
}
