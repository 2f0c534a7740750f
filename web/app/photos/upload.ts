/** Why a file was not taken, in the words of the API; empty where no answer came. */
export class UploadFailed extends Error {}

interface Upload {
  content: Blob
  name: string
  purpose: 'order_photo' | 'chat_attachment'
  /** Hears the part that is sent, from 0 to 1. */
  onProgress: (part: number) => void
}

/**
 * Sends a file to the API and gives its id. Not `fetch`, which does not tell how far it has come.
 * @throws {UploadFailed}
 */
export function upload({ content, name, purpose, onProgress }: Upload): Promise<string> {
  const body = new FormData()
  body.append('purpose', purpose)
  body.append('file', content, name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/v1/files')
    request.setRequestHeader('Accept-Language', document.documentElement.lang)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new UploadFailed())
    request.onload = () => {
      const answer = parse(request.responseText)
      if (request.status === 201 && typeof answer.id === 'string') resolve(answer.id)
      else reject(new UploadFailed(typeof answer.detail === 'string' ? answer.detail : ''))
    }
    request.send(body)
  })
}

function parse(text: string): { id?: unknown; detail?: unknown } {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}
