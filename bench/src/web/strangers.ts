import { logIn } from '../../../e2e/src/log-in.ts'

/** No page of a stranger is older, in seconds. */
const oldest = 60

/** Somebody who is logged in and a stranger, who open the same page again and again while it is measured. */
export function strangersSeeOf(url: string, path: string) {
  const wrong = new Set<string>()
  let stopped = false
  const watched = watch().catch((error: unknown) => void wrong.add(String(error)))

  async function watch(): Promise<void> {
    const cookie = (await logIn(url, 'client@usta.test')).map(({ name, value }) => `${name}=${value}`).join('; ')
    while (!stopped) {
      const own = await fetch(url + path, { headers: { cookie } })
      if (own.headers.has('age')) wrong.add('who is logged in got a page from the cache')
      if ((await own.text()).includes('/ru/sign-in')) wrong.add('who is logged in got a page of a stranger')
      const other = await fetch(url + path)
      if (!(await other.text()).includes('/ru/sign-in')) wrong.add('a stranger got the page of one who is logged in')
      if (Number(other.headers.get('age') ?? Number.NaN) > oldest)
        wrong.add('a stranger got a page older than a minute')
    }
  }

  return {
    /** Whether all of them got what was theirs. */
    async stop(): Promise<boolean> {
      stopped = true
      await watched
      for (const what of wrong) console.log(`  ✗ ${what}`)
      return wrong.size === 0
    },
  }
}
