import { type ReactNode, useEffect, useState } from 'react'
import { useNavigation } from 'react-router'
import { PageSkeleton, type SkeletonShape } from '../ui/skeletons.tsx'

/** Nobody notices a shorter wait. */
const patience = 300

/** Shows the page; in its place the shape of the coming one, once that lets wait. */
export function Waiting({ children }: { children: ReactNode }) {
  const coming = useLateNavigation()
  return coming === null ? children : <PageSkeleton shape={shapeOf(coming)} />
}

/** Where a visitor is going who has waited for too long; null while nothing is awaited. */
function useLateNavigation(): string | null {
  const { state, location, formData } = useNavigation()
  const target = state === 'loading' && !formData ? location.pathname : null
  const [late, setLate] = useState<string | null>(null)
  useEffect(() => {
    if (target === null) return setLate(null)
    const timer = setTimeout(() => setLate(target), patience)
    return () => clearTimeout(timer)
  }, [target])
  return target === null ? null : late
}

const forms = /\/(new|edit)(\/|$)|\/(sign-in|sign-up)$/
const lists = /^\/[a-z]+\/(orders|feed|messages|search|offers|jobs|disputes)$/

function shapeOf(path: string): SkeletonShape {
  if (forms.test(path)) return 'form'
  return lists.test(path) ? 'list' : 'page'
}
