import { type ActionFunctionArgs, redirect } from 'react-router'
import { preferenceCookie } from '../cookies.ts'
import { pageBefore } from '../paths.ts'

/** There is nothing to see here, only a form to answer. */
export function loader(): Response {
  return redirect('/')
}

/** Keeps the choice of light or dark and goes back: the way of the toggle where there is no JavaScript. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const scheme = (await request.formData()).get('scheme') === 'dark' ? 'dark' : 'light'
  return redirect(pageBefore(request) ?? '/', { headers: { 'Set-Cookie': preferenceCookie('usta_scheme', scheme) } })
}
