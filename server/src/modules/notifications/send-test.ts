import type { UserCall } from '../../kernel/actor.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import type { Channel } from './kinds.ts'
import { announce, notify } from './notify.ts'
import type { TestInput } from './schema.ts'

/** Tells the caller something, so that they see how it arrives. Each press of the button is a cause of its own. */
export async function sendTest(
  context: Context,
  call: UserCall,
  { channel }: TestInput,
): Promise<{ channels: Channel[] }> {
  const { userId, name } = call.actor
  const written = await transact(context.db, call, (trx) =>
    notify(
      context,
      trx,
      [
        {
          cause: { key: `test:${call.requestId}`, at: context.now() },
          userId,
          code: 'test',
          priority: 'urgent',
          variables: () => ({ name }),
          link: '/profile/notifications',
          about: null,
        },
      ],
      channel ? { only: [channel] } : {},
    ),
  )
  await announce(context, written)
  return { channels: written.flatMap(({ channels }) => channels) }
}
