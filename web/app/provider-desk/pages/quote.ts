import type { LoaderFunctionArgs } from 'react-router'
import { apiOf } from '../../api.server.ts'
import { requireProvider } from '../require-provider.server.ts'

/** What an amount that is being typed would come to; null while it is none. */
export async function loader(args: LoaderFunctionArgs) {
  await requireProvider(args)
  const amount = new URL(args.request.url).searchParams.get('amount') ?? ''
  const path = { id: args.params.id ?? '' }
  const { data } = await apiOf(args).GET('/api/v1/orders/{id}/bids/quote', { params: { path, query: { amount } } })
  return data ?? null
}
