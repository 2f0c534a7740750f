import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData, useRevalidator } from 'react-router'
import { redirectWith } from '../../flash.server.ts'
import { chooseLanguage } from '../../language.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink, ButtonLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import { invoiceOf, orderPath } from '../order-of.server.ts'

/** How often the page asks whether the payment has been heard of. */
const interval = 1_500

/** Where the payment service sends the client back to: the order is paid when the service itself has told us so. */
export async function loader(args: LoaderFunctionArgs) {
  const { order, invoice } = await invoiceOf(args)
  if (invoice.status !== 'paid') return { order, declined: invoice.payments[0]?.status === 'failed' }
  const text = translators[chooseLanguage(args.request)].t('orders:paid.done')
  throw redirectWith(orderPath(args), { text })
}

export default function PaidPage() {
  const { t } = useTranslation('orders')
  const { order, declined } = useLoaderData<typeof loader>()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (declined) return
    const timer = setInterval(() => void revalidate(), interval)
    return () => clearInterval(timer)
  }, [declined, revalidate])
  const title = t(declined ? 'paid.declined' : 'paid.waiting')
  return (
    <>
      <PageHead title={title} />
      <Page
        heading={title}
        lead={t(declined ? 'paid.declined_text' : 'paid.waiting_text')}
        back={<BackLink to={`/orders/${order.id}`}>{order.title}</BackLink>}
      >
        <div>
          <ButtonLink to={`/orders/${order.id}/${declined ? 'pay' : 'paid'}`}>
            {t(declined ? 'paid.again' : 'paid.check')}
          </ButtonLink>
        </div>
        {!declined && (
          <noscript>
            <meta httpEquiv="refresh" content="5" />
          </noscript>
        )}
      </Page>
    </>
  )
}
