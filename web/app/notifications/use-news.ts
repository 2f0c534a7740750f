import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevalidator } from 'react-router'
import { openLink } from '../realtime/socket.client.ts'

/** Shows what comes while the list is open, and what other devices of the person have read. */
export function useNews(): void {
  const { revalidate } = useRevalidator()
  const { language } = useTranslation().i18n
  useEffect(() => {
    const link = openLink(language)
    link.on('notification', () => void revalidate())
    // What came before the line stood, or while it was broken, was not heard.
    link.onState((stands) => void (stands && revalidate()))
    return link.close
  }, [revalidate, language])
}
