// Keeps the shell of the pages (styles, scripts, fonts) and a page for when there is no network. Never a page of anybody's.
const shell = 'usta-shell-1'
const languages = ['ky', 'ru', 'en']
const most = 120

addEventListener('install', (event) => {
  const pages = languages.map((language) => `/${language}/offline`)
  event.waitUntil(caches.open(shell).then((cache) => cache.addAll([...pages, '/page.js', '/favicon.svg'])))
  skipWaiting()
})

addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => clients.claim()))
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/assets/')) event.respondWith(keptOrFetched(request))
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => offlinePage(pathname)))
})

/** What is below /assets never changes: its name says what is in it. */
async function keptOrFetched(request) {
  const cache = await caches.open(shell)
  const kept = await cache.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) {
    await cache.put(request, response.clone())
    await forgetOldest(cache)
  }
  return response
}

async function offlinePage(pathname) {
  const language = languages.find((each) => pathname.split('/')[1] === each) ?? 'ky'
  return (await caches.match(`/${language}/offline`)) ?? Response.error()
}

async function forgetOldest(cache) {
  const assets = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith('/assets/'))
  await Promise.all(assets.slice(0, Math.max(0, assets.length - most)).map((request) => cache.delete(request)))
}

async function forgetOthers() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== shell).map((name) => caches.delete(name)))
}
