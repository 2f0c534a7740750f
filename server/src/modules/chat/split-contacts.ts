import type { Trx } from '../../platform/database/index.ts'
import type { Context, Later } from './context.ts'
import { maskSplit } from './mask-split.ts'
import { tellOfMessage } from './say.ts'
import { findMessage, listRecentTexts, type MessageRow, maskContent } from './store/messages.ts'
import { findMemberIds } from './store/participants.ts'

/** Messages of one person that are read together: that many, of that many minutes. */
const most = 8
const minutes = 15

/**
 * Before the award: takes out of what a person has said a contact that they sent in pieces, of the last piece and of those
 * before it. Answers of the other side between the pieces do not help.
 * @param text what they say now
 * @param id the message that says it, where it is an edit
 */
export async function maskPieces(
  context: Pick<Context, 'realtime'>,
  trx: Trx,
  later: Later,
  { roomId, senderId, text, id }: { roomId: string; senderId: string; text: string; id?: string },
): Promise<{ text: string; masked: boolean }> {
  const said = await listRecentTexts(trx, { roomId, senderId, minutes, most })
  const isKnown = said.some((one) => one.id === id)
  const all = isKnown
    ? said.map((one) => (one.id === id ? { id, content: text } : one))
    : [...said, { id: undefined, content: text }]
  const kept = maskSplit(all.map(({ content }) => content))
  const changed: MessageRow[] = []
  let own: string | null = null
  for (const [n, one] of all.entries()) {
    const masked = kept[n] ?? null
    if (masked === null) continue
    if (one.id === undefined || one.id === id) own = masked
    else {
      await maskContent(trx, one.id, masked)
      changed.push((await findMessage(trx, one.id)) as MessageRow)
    }
  }
  if (changed.length > 0) {
    const members = await findMemberIds(trx, roomId)
    for (const row of changed) later(() => tellOfMessage(context, 'message.updated', members, row))
  }
  return own === null ? { text, masked: false } : { text: own, masked: true }
}
