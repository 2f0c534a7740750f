import { ActionIcon, useMantineColorScheme } from '@mantine/core'
import type { SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'

/** Switches between light and dark: at once where scripts run, else by a form that the server answers. */
export function SchemeToggle() {
  const { t } = useTranslation()
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true })

  function switchHere(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const button = event.nativeEvent.submitter as HTMLButtonElement
    setColorScheme(button.value === 'dark' ? 'dark' : 'light')
  }

  return (
    <form method="post" action="/scheme" onSubmit={switchHere}>
      <ActionIcon {...toggle} value="dark" darkHidden aria-label={t('darken')}>
        <Icon path="M20 13.5A8 8 0 1 1 10.5 4a6.5 6.5 0 0 0 9.5 9.5Z" />
      </ActionIcon>
      <ActionIcon {...toggle} value="light" lightHidden aria-label={t('lighten')}>
        <Icon path="M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4" />
      </ActionIcon>
    </form>
  )
}

const toggle = { type: 'submit', name: 'scheme', variant: 'subtle', color: 'gray', size: 44 } as const

function Icon({ path }: { path: string }) {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
