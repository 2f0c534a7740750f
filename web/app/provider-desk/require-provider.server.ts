import { redirect } from 'react-router'
import type { PageArgs } from '../api.server.ts'
import { chooseLanguage } from '../language.ts'
import { requireLogin, type Visitor } from '../session.server.ts'

/** Who has come; one who offers nothing yet is led to where that begins. */
export async function requireProvider(args: PageArgs): Promise<Visitor> {
  const visitor = await requireLogin(args)
  if (!visitor.isProvider) throw redirect(`/${chooseLanguage(args.request)}/business`)
  return visitor
}
