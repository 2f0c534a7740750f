import { missing } from '../missing.ts'

export function loader(): never {
  throw missing()
}

export default function MissingRoute() {
  return null
}
