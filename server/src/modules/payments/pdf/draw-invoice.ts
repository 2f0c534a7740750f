import { once } from 'node:events'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Language } from '../../../kernel/language.ts'
import { isGreater, minus, money, toAmount, zero } from '../../../kernel/money.ts'
import type { Invoice } from '../schema.ts'
import type { InvoiceParties } from '../store/invoices.ts'
import { amountInWords, dayInWords, type InvoiceWords, words } from './words.ts'

/** Who runs the marketplace; what is not known is empty. */
export interface Operator {
  readonly name: string
  readonly address: string
  readonly taxNumber: string
  readonly email: string
}

interface InvoiceDocument extends InvoiceParties {
  readonly invoice: Invoice
  readonly operator: Operator
}

type Page = InstanceType<typeof PDFDocument>

const margin = 56
const width = 595.28 - 2 * margin
const ink = '#1B1F24'
const quiet = '#59616A'
const line = '#E6E1DA'
const action = '#0B6E6E'

const require = createRequire(import.meta.url)
const font = (name: string) => require.resolve(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`)

/** An invoice on a sheet of A4, as the bytes of a PDF. The same invoice gives the same bytes. */
export async function drawInvoice(document: InvoiceDocument, language: Language): Promise<Buffer> {
  const { invoice } = document
  const say = words[language]
  const title = `${say.title} ${invoice.invoice_number}`
  const page = new PDFDocument({
    size: 'A4',
    margin,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: document.operator.name, CreationDate: new Date(invoice.updated_at) },
  })
  page.registerFont('plain', font('400Regular')).registerFont('strong', font('600SemiBold'))
  const chunks: Buffer[] = []
  page.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = once(page, 'end')

  page.font('strong').fontSize(22).fillColor(ink).text(title, margin, margin)
  const status = isReturned(invoice) ? say.paidBack : say.status[invoice.status]
  page.moveDown(0.2).fontSize(12).fillColor(action).text(status)
  drawDates(page, invoice, say, language)
  drawParties(page, document, say)
  if (document.subject !== null) {
    page.font('plain').fontSize(10).fillColor(quiet).text(say.order, margin, page.y)
    page.font('strong').fontSize(12).fillColor(ink).text(document.subject, { width }).moveDown()
  }
  drawLines(page, invoice, say, language)
  page.moveDown(2).font('plain').fontSize(10).fillColor(quiet)
  for (const text of [invoice.notes, invoice.terms_conditions, say.held]) {
    if (text !== '') page.text(text, margin, page.y, { width }).moveDown(0.5)
  }
  page.end()
  await ended
  return Buffer.concat(chunks)
}

function drawDates(page: Page, { invoice_date, due_date }: Invoice, say: InvoiceWords, language: Language): void {
  page.moveDown(0.5).font('plain').fontSize(10).fillColor(quiet)
  page.text(`${say.date}: ${dayInWords(invoice_date, language)}`)
  if (due_date !== null) page.text(`${say.due}: ${dayInWords(due_date, language)}`)
}

/** Three blocks side by side; what follows begins below the longest. */
function drawParties(page: Page, { operator, provider, client }: InvoiceDocument, say: InvoiceWords): void {
  const { name, address, taxNumber, email } = operator
  const blocks = [
    [say.operator, name, address, taxNumber && `${say.taxNumber}: ${taxNumber}`, email],
    [say.provider, provider.name, provider.city],
    [say.client, client.name, client.city],
  ]
  const top = page.y + 28
  const column = width / blocks.length
  const ends = blocks.map(([heading = '', strong = '', ...rest], index) => {
    const box = { width: column - 16 }
    page
      .font('plain')
      .fontSize(10)
      .fillColor(quiet)
      .text(heading, margin + index * column, top, box)
    page.font('strong').fontSize(11).fillColor(ink).text(strong, box)
    page.font('plain').fontSize(10)
    for (const text of rest) if (text !== '') page.text(text, box)
    return page.y
  })
  page.y = Math.max(...ends) + 28
}

/** What it is made of, what it comes to, and what of it was paid and returned. */
function drawLines(page: Page, invoice: Invoice, say: InvoiceWords, language: Language): void {
  const { currency } = invoice
  const row = (label: string, amount: string, isStrong = false) => {
    const y = page.y + 8
    page
      .font(isStrong ? 'strong' : 'plain')
      .fontSize(11)
      .fillColor(ink)
    page.text(label, margin, y, { width: width / 2 })
    page.text(amountInWords(amount, currency, language), margin + width / 2, y, { width: width / 2, align: 'right' })
    page
      .moveTo(margin, page.y + 8)
      .lineTo(margin + width, page.y + 8)
      .lineWidth(0.75)
      .stroke(line)
    page.y += 8
  }
  page.font('plain').fontSize(10).fillColor(quiet).text(say.amount, margin, page.y, { width, align: 'right' })
  for (const { kind, amount } of invoice.lines) row(say.lines[kind], amount)
  row(say.total, invoice.total_amount, true)
  if (invoice.paid_amount !== '0.00') row(say.paid, invoice.paid_amount)
  if (invoice.refunded_amount !== '0.00') row(say.refunded, invoice.refunded_amount)
  if (invoice.status === 'sent' || invoice.status === 'overdue') row(say.toPay, leftToPay(invoice), true)
}

function leftToPay({ total_amount, paid_amount, currency }: Invoice): string {
  return toAmount(minus(money(total_amount, currency), money(paid_amount, currency)))
}

/** Whether all that was paid went back. */
function isReturned({ refunded_amount, paid_amount, currency }: Invoice): boolean {
  const refunded = money(refunded_amount, currency)
  return isGreater(refunded, zero(currency)) && refunded_amount === paid_amount
}
