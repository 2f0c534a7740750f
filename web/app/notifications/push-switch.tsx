import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevalidator } from 'react-router'
import classes from './notifications.module.css'
import { isSubscribed, subscribe, unsubscribe } from './push.ts'

type State = 'unknown' | 'unsupported' | 'denied' | 'off' | 'on' | 'busy' | 'failed'

/**
 * Turns push notifications of this browser on and off. It asks for permission only when the button is pressed. What can be
 * said is known a moment after the page is there: its place is kept, so that nothing moves from under a finger.
 */
export function PushSwitch({ publicKey }: { publicKey: string }) {
  const { t } = useTranslation('notifications')
  const { revalidate } = useRevalidator()
  const [state, setState] = useState<State>('unknown')
  useEffect(() => {
    void look().then(setState)
  }, [])

  async function turn(on: boolean) {
    setState('busy')
    try {
      await (on ? subscribe(publicKey) : unsubscribe())
      setState(await look())
      await revalidate()
    } catch {
      setState(Notification.permission === 'denied' ? 'denied' : 'failed')
    }
  }

  const isPossible = state !== 'unsupported' && state !== 'denied'
  return (
    <div className={classes.switch}>
      {state !== 'unknown' && (
        <p className={classes.line} role="status">
          {t(isPossible && state !== 'failed' ? 'push.text' : `push.${state}`)}
        </p>
      )}
      {state !== 'unknown' && isPossible && (
        <Button variant="default" h={48} loading={state === 'busy'} onClick={() => void turn(state !== 'on')}>
          {t(state === 'on' ? 'push.turn_off' : 'push.turn_on')}
        </Button>
      )}
    </div>
  )
}

async function look(): Promise<State> {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return 'unsupported'
  if (Notification.permission === 'denied') return 'denied'
  return (await isSubscribed()) ? 'on' : 'off'
}
