import type { Schemas } from '@usta/api-client'
import { type LoaderFunctionArgs, redirect } from 'react-router'
import { apiOf, need } from '../api.server.ts'
import { chooseLanguage } from '../language.ts'
import { requireLogin } from '../session.server.ts'

export type Order = Schemas['Order']

/** The order of the address, for who is logged in and may see it. */
export async function orderOf(args: LoaderFunctionArgs): Promise<Order> {
  await requireLogin(args)
  const path = { id: args.params.id ?? '' }
  return need(args, apiOf(args).GET('/api/v1/orders/{id}', { params: { path } }))
}

/** The path of an order's page, in the language of the address. */
export function orderPath({ request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>): string {
  return `/${chooseLanguage(request)}/orders/${params.id}`
}

/** The same; where none of these can be done to it now, its page is where one finds out why. */
export async function orderFor(args: LoaderFunctionArgs, ...actions: Order['allowed_actions']): Promise<Order> {
  const order = await orderOf(args)
  if (!actions.some((action) => order.allowed_actions.includes(action))) throw redirect(orderPath(args))
  return order
}

/** The invoice of the order of the address; without one, its page is where one finds out why. */
export async function invoiceOf(args: LoaderFunctionArgs): Promise<{ order: Order; invoice: Schemas['Invoice'] }> {
  const order = await orderOf(args)
  if (!order.invoice) throw redirect(orderPath(args))
  const path = { id: order.invoice.id }
  return { order, invoice: await need(args, apiOf(args).GET('/api/v1/invoices/{id}', { params: { path } })) }
}
