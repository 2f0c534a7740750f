import { Anchor } from '@mantine/core'
import { Link, useLocation } from 'react-router'
import { usePagePath } from '../ui/page-link.tsx'
import classes from './other-way.module.css'

interface OtherWayProps {
  question: string
  label: string
  to: '/sign-in' | '/sign-up'
}

/** From signing in to signing up, and the other way round; where one wants to go next is kept. */
export function OtherWay({ question, label, to }: OtherWayProps) {
  const path = usePagePath()
  const { search } = useLocation()
  return (
    <p className={classes.way}>
      {question}{' '}
      <Anchor component={Link} to={path(to) + search}>
        {label}
      </Anchor>
    </p>
  )
}
