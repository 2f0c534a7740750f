import { type LoaderFunctionArgs, Outlet } from 'react-router'
import { isLanguage } from '../language.ts'
import { missing } from '../missing.ts'

/** Lets `/ky`, `/ru` and `/en` through; any other first word of an address is no page of ours. */
export function loader({ params }: LoaderFunctionArgs): null {
  if (params.language !== undefined && !isLanguage(params.language)) throw missing()
  return null
}

export default function LanguageRoute() {
  return <Outlet />
}
