import type { FastifyReply } from 'fastify'
import type { UserCall } from '../../../kernel/actor.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { Context } from '../context.ts'
import { getInvoice } from '../read.ts'
import { findInvoiceParties } from '../store/invoices.ts'
import { drawInvoice, type Operator } from './draw-invoice.ts'

/** The invoice as a document, for whoever may read it, in their language. */
export async function sendInvoicePdf(context: Context, call: UserCall, id: string, reply: FastifyReply) {
  const { db } = context
  const invoice = await getInvoice(context, call, id)
  const [parties, operator] = await Promise.all([
    findInvoiceParties(db.kysely, invoice),
    readOperator(context, db.kysely),
  ])
  const pdf = await drawInvoice({ invoice, operator, ...parties }, call.language)
  return reply
    .type('application/pdf')
    .headers({
      'cache-control': 'private, no-cache',
      'content-disposition': `attachment; filename="${invoice.invoice_number.replace(/[^\w-]/g, '-')}.pdf"`,
    })
    .send(pdf)
}

async function readOperator({ settings }: Context, db: DbOrTrx): Promise<Operator> {
  const [name, platform, address, taxNumber, email] = await Promise.all(
    ['operator.name', 'platform.name', 'operator.address', 'operator.tax_number', 'platform.support_email'].map((key) =>
      settings.text(db, key),
    ),
  )
  return { name: name || platform || '', address: address ?? '', taxNumber: taxNumber ?? '', email: email ?? '' }
}
