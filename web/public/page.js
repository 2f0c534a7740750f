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

// Looking for a service while typing; the server finds the same (`order-form/service-choice.tsx`).
document.addEventListener('input', ({ target }) => {
  if (target.matches('[data-finds]')) showFound(target.value.trim().toLowerCase())
})

// Pages for strangers are plain HTML; on all others React does what follows.
if ('plain' in root.dataset) {
  document.addEventListener('submit', switchScheme)
  document.addEventListener('click', ({ target }) => {
    const button = target.closest('button')
    if (button?.hasAttribute('data-closes')) button.parentElement.remove()
    if (button?.hasAttribute('aria-pressed')) showPassword(button)
  })
  // Who comes back to a form sends another one.
  addEventListener('pageshow', renewKeys)
  // A form that was refused: what is wrong first.
  document.querySelector('main form :is([aria-invalid=true], [role=alert])')?.focus()
  root.dataset.live = ''
}

function switchScheme(event) {
  const { action, method } = event.target
  const scheme = event.submitter?.value
  if (method !== 'post' || new URL(action).pathname !== '/scheme' || !['light', 'dark'].includes(scheme)) return
  event.preventDefault()
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we serve
  document.cookie = `usta_scheme=${scheme}; Path=/; Max-Age=31536000; SameSite=Lax`
  root.dataset.mantineColorScheme = scheme
}

/** Shows what was typed, or hides it again. */
function showPassword(button) {
  const shows = button.getAttribute('aria-pressed') !== 'true'
  button.setAttribute('aria-pressed', String(shows))
  for (const input of button.closest('[data-password]').querySelectorAll('input'))
    input.type = shows ? 'text' : 'password'
}

function renewKeys() {
  for (const key of document.querySelectorAll('input[name=_key]')) {
    key.value = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
  }
}

function showFound(wanted) {
  const matches = (element) => element.textContent.toLowerCase().includes(wanted)
  for (const category of document.querySelectorAll('details[data-found]')) {
    const services = [...category.querySelectorAll('li')]
    const isWhole = matches(category.querySelector('summary'))
    for (const service of services) service.hidden = !isWhole && !matches(service)
    category.hidden = services.every(({ hidden }) => hidden)
    category.open = wanted !== ''
  }
  document.getElementById('none-found').hidden = document.querySelector('details[data-found]:not([hidden])') !== null
}
