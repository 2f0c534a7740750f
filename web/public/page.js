// What a page does without React: it is there when there is no network, says so, and switches between light and dark.
const root = document.documentElement

if ('serviceWorker' in navigator) navigator.serviceWorker.register('/sw.js').catch(() => undefined)

function tellWhetherOnline() {
  const notice = document.getElementById('offline')
  if (notice) notice.hidden = navigator.onLine
}

addEventListener('online', tellWhetherOnline)
addEventListener('offline', tellWhetherOnline)
if (!navigator.onLine) tellWhetherOnline()

// Pages for strangers are plain HTML; on all others React does what follows.
if ('plain' in root.dataset) {
  document.addEventListener('submit', (event) => {
    const { action, method } = event.target
    const scheme = event.submitter?.value
    if (method !== 'post' || new URL(action).pathname !== '/scheme' || !['light', 'dark'].includes(scheme)) return
    event.preventDefault()
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we serve
    document.cookie = `usta_scheme=${scheme}; Path=/; Max-Age=31536000; SameSite=Lax`
    root.dataset.mantineColorScheme = scheme
  })
}
