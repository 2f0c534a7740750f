import type { Message } from './model.ts'

/** What one is writing, not sent yet. */
export interface Draft {
  text: string
  replyTo: Message | null
  /** The message that is being changed; null while a new one is written. */
  editing: Message | null
  /** The text of the template that was chosen, as it stood when it was. */
  template: { id: string; variables: Record<string, string>; text: string } | null
  files: readonly File[]
}

export const noDraft: Draft = { text: '', replyTo: null, editing: null, template: null, files: [] }

/** Letters of a message, as the API takes them. */
export const longestText = 4_000

/** The largest file that the API takes, in bytes. */
const largestFile = 10 * 1024 * 1024

const takenTypes = /^(image\/(jpeg|png|webp|gif|avif)|application\/pdf)$/

/** Why a file cannot be sent; null where it can. A picture is made smaller first. */
export function faultOf({ type, size }: Pick<File, 'type' | 'size'>): 'too_large' | 'wrong_type' | null {
  if (!takenTypes.test(type)) return 'wrong_type'
  return size > largestFile && !type.startsWith('image/') ? 'too_large' : null
}

/** A template with its variables filled in; what is not known stands as dots. */
export function fillTemplate(content: string, variables: Readonly<Record<string, string>>): string {
  return content.replace(/\{\{-?\s*([a-z_]{1,50})\s*-?\}\}/g, (_, name: string) => variables[name] ?? '…')
}

/** Whether a new message says something. */
export function isEmpty({ text, files }: Draft): boolean {
  return text.trim() === '' && files.length === 0
}

/** An id that no other message has. Not crypto.randomUUID, which browsers have on secure pages only. */
export function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
