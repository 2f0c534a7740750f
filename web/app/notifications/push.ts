import { forgetCookie, preferenceCookie, readCookie } from '../cookies.ts'

const subscriptions = '/api/v1/notifications/push-subscriptions'

/** Which of the person's devices this browser is, so that signing out takes it from them also without JavaScript. */
const cookie = 'usta_push'

/** Whether this browser gets push notifications of whoever is signed in here. */
export async function isSubscribed(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration()
  const subscription = await registration?.pushManager.getSubscription()
  return Boolean(subscription && readCookie(document.cookie, cookie))
}

/**
 * Asks for permission, subscribes this browser, and tells the API where to reach it.
 * @param publicKey the VAPID key of the marketplace, in base64url
 * @throws where the person or the browser refuses, or the API
 */
export async function subscribe(publicKey: string): Promise<void> {
  if ((await Notification.requestPermission()) !== 'granted') throw new Error('permission was not given')
  const registration = await navigator.serviceWorker.ready
  // A subscription under another key of ours, or of another person here, would not do.
  await (await registration.pushManager.getSubscription())?.unsubscribe()
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  })
  try {
    const response = await post(subscriptions, subscription.toJSON())
    const { id } = (await response.json()) as { id: string }
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we serve
    document.cookie = preferenceCookie(cookie, id)
  } catch (error) {
    await subscription.unsubscribe()
    throw error
  }
}

/** Takes this browser from those that get push notifications. */
export async function unsubscribe(): Promise<void> {
  const registration = await navigator.serviceWorker.ready
  const subscription = await registration.pushManager.getSubscription()
  if (!subscription) return
  await post(`${subscriptions}/remove`, { endpoint: subscription.endpoint })
  await subscription.unsubscribe()
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we serve
  document.cookie = forgetCookie(cookie)
}

async function post(path: string, body: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang }
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`the API answered ${response.status}`)
  return response
}
