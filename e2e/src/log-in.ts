import { ownNetwork } from './network.ts'

/** The cookies of somebody who has logged in; the demo's people all have the same password. */
export async function logIn(url: string, email: string, password = 'usta-demo-2026') {
  const response = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { ...ownNetwork(), 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error(`${email} cannot log in: ${response.status} ${await response.text()}`)
  return response.headers.getSetCookie().map((header) => {
    const [pair = ''] = header.split(';')
    const at = pair.indexOf('=')
    return {
      name: pair.slice(0, at),
      value: pair.slice(at + 1),
      domain: new URL(url).hostname,
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax' as const,
    }
  })
}
