import { apiOf, type PageArgs, wish } from '../api.server.ts'

/** Whether a provider has yet to say where their money goes. Where nobody knows, they are not asked. */
export async function lacksPayout(args: PageArgs): Promise<boolean> {
  const checklist = await wish(args, apiOf(args).GET('/api/v1/profile/provider/checklist'))
  return checklist?.steps.some(({ key, state }) => key === 'payout' && state === 'todo') ?? false
}
