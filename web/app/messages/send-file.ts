import { resize } from '../photos/resize.ts'
import { UploadFailed, upload } from '../photos/upload.ts'
import type { Outgoing } from './model.ts'
import { Refused } from './outbox.ts'

/** Uploads the file of a message, pictures no larger than anybody can see, and gives its id. @throws {Refused} */
export async function sendFile({ file }: Outgoing, onProgress: (part: number) => void): Promise<string> {
  if (!file?.bytes) throw new Refused()
  const content = file.type.startsWith('image/') ? await resize(file.bytes) : file.bytes
  try {
    return await upload({ content, name: file.name, purpose: 'chat_attachment', onProgress })
  } catch (error) {
    if (error instanceof UploadFailed && error.message !== '') throw new Refused(error.message)
    throw error
  }
}
