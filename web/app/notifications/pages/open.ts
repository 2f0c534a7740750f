import { type LoaderFunctionArgs, redirect } from 'react-router'
import { apiOf, need } from '../../api.server.ts'
import { chooseLanguage } from '../../language.ts'
import { requireLogin } from '../../session.server.ts'

/** Leads from a notification, in the list or on the lock screen, to what it is about; it counts as read then. */
export async function loader(args: LoaderFunctionArgs) {
  await requireLogin(args)
  const path = { id: args.params.id ?? '' }
  const { link } = await need(args, apiOf(args).POST('/api/v1/notifications/{id}/read', { params: { path } }))
  throw redirect(`/${chooseLanguage(args.request)}${link ?? '/notifications'}`)
}
