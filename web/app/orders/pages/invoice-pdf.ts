import type { LoaderFunctionArgs } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { invoiceOf } from '../order-of.server.ts'

/** The invoice to keep or to print, in the language of the page that led here. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { invoice } = await invoiceOf(args)
  const path = { id: invoice.id }
  const call = apiOf(args).GET('/api/v1/invoices/{id}/pdf', { params: { path }, parseAs: 'arrayBuffer' })
  return new Response(await need(args, call), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${invoice.invoice_number}.pdf"`,
    },
  })
}
