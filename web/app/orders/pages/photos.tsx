import { orThrow, type UstaClient } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { redirectWith } from '../../flash.server.ts'
import { answer } from '../../forms/answer.server.ts'
import { ConfirmOrUndo } from '../../forms/confirm-or-undo.tsx'
import { chooseLanguage } from '../../language.ts'
import { Photo } from '../../photos/photo.tsx'
import { PhotoPicker } from '../../photos/photo-picker.tsx'
import { PageHead } from '../../shell/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { BackLink } from '../../ui/page-link.tsx'
import { translators } from '../../words/all.server.ts'
import classes from '../order.module.css'
import { orderFor, orderPath } from '../order-of.server.ts'

export const loader = (args: LoaderFunctionArgs) => orderFor(args, 'edit')

/** Adds what was uploaded, by the browser or with this form, or removes one. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const { id, photos } = await orderFor(args, 'edit')
    const { t } = translators[chooseLanguage(args.request)]
    const params = { path: { id } }
    const kept = photos.filter((photo) => form.intent !== 'remove' || photo.id !== form.text('photo'))
    const sent = await Promise.all(form.files('file').map((file) => uploadFor(api, file)))
    const added = [...form.all('file_id'), ...sent].map((file_id) => ({ file_id }))
    const same = kept.map(({ file_id, photo_url, caption }) =>
      file_id ? { file_id, caption } : { photo_url, caption },
    )
    await orThrow(api.PATCH('/api/v1/orders/{id}', { params, body: { photos: [...same, ...added] } }))
    const text = t(form.intent === 'remove' ? 'photos:removed' : 'photos:added')
    return redirectWith(`${orderPath(args)}/photos`, { text })
  })

async function uploadFor(api: UstaClient, file: File): Promise<string> {
  const body = new FormData()
  body.append('purpose', 'order_photo')
  body.append('file', file, file.name)
  const stored = await orThrow(api.POST('/api/v1/files', { body: body as never }))
  return stored.id
}

export default function PhotosPage() {
  const { t } = useTranslation('photos')
  const { id, title, status, photos } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('title')} />
      <Page
        heading={t('title')}
        lead={t('lead')}
        back={<BackLink to={status === 'draft' ? `/orders/${id}/edit/review` : `/orders/${id}`}>{title}</BackLink>}
      >
        {photos.length > 0 && (
          <ul className={classes.photos}>
            {photos.map((photo, at) => (
              <li key={photo.id}>
                <Photo
                  url={photo.photo_url}
                  alt={photo.caption || t('photo', { position: at + 1 })}
                  sizes="(min-width: 62em) 200px, 45vw"
                />
                <ConfirmOrUndo
                  intent="remove"
                  label={t('remove')}
                  confirm={{ question: t('remove_question'), label: t('remove') }}
                  fields={{ photo: photo.id }}
                />
              </li>
            ))}
          </ul>
        )}
        <PhotoPicker />
      </Page>
    </>
  )
}
