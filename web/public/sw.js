// Keeps the shell of the pages (styles, scripts, fonts) and a page for when there is no network. Never a page of anybody's.
const shell = 'usta-shell-2'
// Styles, scripts and fonts of all pages that were seen: of more than two releases, the oldest go.
const seen = 'usta-seen-2'
const languages = ['ky', 'ru', 'en']
const most = 600

addEventListener('install', (event) => {
  event.waitUntil(keepShell())
  skipWaiting()
})

addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => clients.claim()))
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/assets/')) event.respondWith(keptOrFetched(event))
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => offlinePage(pathname)))
})

/** What the server sends: `{ title, body, tag, notification_id }`. Its tag takes the place of an older one about the same. */
addEventListener('push', (event) => {
  const { title, body, tag, notification_id } = readPush(event)
  const options = { body, tag, icon: '/icon-512.png', badge: '/icon-512.png', data: { notification_id } }
  event.waitUntil(registration.showNotification(title, options))
})

addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { notification_id: id } = event.notification.data ?? {}
  event.waitUntil(show(id ? `/notifications/${encodeURIComponent(id)}` : '/notifications'))
})

function readPush({ data }) {
  try {
    return data.json()
  } catch {
    return { title: 'Usta', body: '' }
  }
}

/** Leads a window of ours there, or opens one. */
async function show(path) {
  const [open] = await clients.matchAll({ type: 'window' })
  if (!open) return clients.openWindow(path)
  await open.focus()
  return open.navigate(path)
}

/** The page for when there is no network, in each language, with everything that it needs to look like one. */
async function keepShell() {
  const cache = await caches.open(shell)
  const pages = languages.map((language) => `/${language}/offline`)
  await cache.addAll([...pages, '/page.js', '/favicon.svg'])
  const html = await Promise.all(pages.map(async (page) => (await cache.match(page)).text()))
  const assets = html.flatMap((page) => Array.from(page.matchAll(/"(\/assets\/[^"]+)"/g), ([, path]) => path))
  await cache.addAll([...new Set(assets)])
}

/** What is below /assets never changes: its name says what is in it, whoever asks and however. */
async function keptOrFetched(event) {
  const { request } = event
  const kept = await caches.match(request, { ignoreVary: true })
  if (kept) return kept
  const response = await fetch(request)
  // The page neither waits for what is kept, nor goes without a script because there is no room to keep it.
  if (response.ok) event.waitUntil(keep(request, response.clone()).catch(() => undefined))
  return response
}

async function keep(request, response) {
  const cache = await caches.open(seen)
  await cache.put(request, response)
  await forgetOldest(cache)
}

async function offlinePage(pathname) {
  const language = languages.find((each) => pathname.split('/')[1] === each) ?? 'ky'
  return (await caches.match(`/${language}/offline`)) ?? Response.error()
}

async function forgetOldest(cache) {
  const assets = await cache.keys()
  await Promise.all(assets.slice(0, Math.max(0, assets.length - most)).map((request) => cache.delete(request)))
}

async function forgetOthers() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== shell && name !== seen).map((name) => caches.delete(name)))
}
