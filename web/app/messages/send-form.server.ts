import { orThrow, type UstaClient } from '@usta/api-client'
import { type ActionFunctionArgs, redirect } from 'react-router'
import type { SentForm } from '../forms/form.server.ts'
import { Refusal } from '../forms/refusal.ts'
import { chooseLanguage } from '../language.ts'
import { translators } from '../words/all.server.ts'

/** Sends what a form without scripts brought: its text with the first file, and each further file by itself. */
export async function sendForm({ request, params }: ActionFunctionArgs, form: SentForm, api: UstaClient) {
  const language = chooseLanguage(request)
  const path = { id: params.id ?? '' }
  const content = form.text('content')
  const files = await Promise.all(form.files('file').map((file) => upload(api, file)))
  if (content === '' && files.length === 0) {
    throw new Refusal({ content: translators[language].t('messages:write.nothing') })
  }
  const key = form.key ?? crypto.randomUUID()
  for (const [at, file_id] of (files.length > 0 ? files : [undefined]).entries()) {
    const body = {
      client_id: `${key.slice(0, 60)}-${at}`,
      ...(at === 0 && content !== '' ? { content } : {}),
      ...(file_id ? { file_id } : {}),
    }
    await orThrow(api.POST('/api/v1/chat/rooms/{id}/messages', { params: { path }, body }))
  }
  return redirect(`/${language}/messages/${path.id}`)
}

async function upload(api: UstaClient, file: File): Promise<string> {
  const body = new FormData()
  body.append('purpose', 'chat_attachment')
  body.append('file', file, file.name)
  const { id } = await orThrow(api.POST('/api/v1/files', { body: body as never }))
  return id
}
