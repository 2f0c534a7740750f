import { Anchor, Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '../shell/use-language.ts'
import classes from './page-link.module.css'

interface PageLinkProps {
  /** The page's address without its language: `/orders/…`, or `` for the start page. */
  to: string
  className?: string | undefined
  children: ReactNode
}

/** The address of a page in the language of this one. */
export function usePagePath(): (to: string) => string {
  const language = useLanguage()
  return (to) => `/${language}${to}`
}

/** A link to another page of ours, in the same language. */
export function PageLink({ to, className, children }: PageLinkProps) {
  const path = usePagePath()
  return className === undefined ? (
    <Anchor component={Link} to={path(to)}>
      {children}
    </Anchor>
  ) : (
    <Link className={className} to={path(to)}>
      {children}
    </Link>
  )
}

/** A link that looks like a button, for the next step. One main button per screen. */
export function ButtonLink({ to, kind = 'main', children }: PageLinkProps & { kind?: 'main' | 'quiet' }) {
  const path = usePagePath()
  return (
    <Button component={Link} to={path(to)} h={48} variant={kind === 'main' ? 'filled' : 'default'}>
      {children}
    </Button>
  )
}

/** The way back to where a page belongs. */
export function BackLink({ to, children }: PageLinkProps) {
  const path = usePagePath()
  return (
    <Link className={classes.back} to={path(to)}>
      <span aria-hidden="true" />
      {children}
    </Link>
  )
}
