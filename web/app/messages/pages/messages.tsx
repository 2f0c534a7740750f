import { useTranslation } from 'react-i18next'
import type { LoaderFunctionArgs } from 'react-router'
import { requireLogin } from '../../session.server.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  await requireLogin(args)
  return null
}

export default function MessagesPage() {
  const { t } = useTranslation('messages')
  return (
    <>
      <PageHead title={t('title')} />
      <Page heading={t('title')}>
        <EmptyState title={t('empty')} text={t('empty_text')} action={{ label: t('empty_action'), to: '/orders' }} />
      </Page>
    </>
  )
}
