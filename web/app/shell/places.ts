import type { Visitor } from '../session.server.ts'
import type { IconName } from '../ui/icon.tsx'

/** One of the four places that are always at hand. */
export interface Place {
  /** Its word is `places.<name>`. */
  name: 'home' | 'feed' | 'orders' | 'jobs' | 'messages' | 'profile' | 'sign_in'
  /** The page's address without its language. */
  to: string
  icon: IconName
}

const home: Place = { name: 'home', to: '', icon: 'home' }
const feed: Place = { name: 'feed', to: '/feed', icon: 'feed' }
const orders: Place = { name: 'orders', to: '/orders', icon: 'orders' }
const jobs: Place = { name: 'jobs', to: '/jobs', icon: 'orders' }
const messages: Place = { name: 'messages', to: '/messages', icon: 'messages' }
const profile: Place = { name: 'profile', to: '/profile', icon: 'profile' }
const signIn: Place = { name: 'sign_in', to: '/sign-in', icon: 'profile' }

/**
 * The bar of a stranger, of a client, and of a provider, who has the open orders in place of the start page, and the
 * own work in place of orders unless they order too.
 */
export function placesFor(visitor: Visitor | null): Place[] {
  const work = visitor?.isProvider && !visitor.isClient ? jobs : orders
  return [visitor?.isProvider ? feed : home, work, messages, visitor ? profile : signIn]
}
