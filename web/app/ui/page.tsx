import { Container, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './page.module.css'

interface PageProps {
  heading: string
  /** One sentence under the heading: what happens here, or next. */
  lead?: ReactNode
  /** The way back to where this page belongs. */
  back?: ReactNode
  /** The page's one main button; at the thumb on a phone. */
  action?: ReactNode
  /** What stands beside the page on a desktop, and under it on a phone. */
  aside?: ReactNode
  /** Puts `aside` above the page on a phone: it says what everybody came for. */
  asideFirst?: boolean
  /** Forms and texts are narrow, lists and comparisons wide. */
  width?: 'narrow' | 'wide'
  children: ReactNode
}

/** The frame of every page but the start page: the way back, heading, lead, content, main button. */
export function Page({
  heading,
  lead,
  back,
  action,
  aside,
  asideFirst = false,
  width = 'narrow',
  children,
}: PageProps) {
  return (
    <Container className={classes.page} size={width === 'wide' || aside ? 1168 : 720}>
      <div className={classes.head}>
        {back}
        <Title order={1} className={classes.heading}>
          {heading}
        </Title>
        {lead && <p className={classes.lead}>{lead}</p>}
      </div>
      {action && <div className={classes.action}>{action}</div>}
      <div className={aside ? classes.columns : undefined}>
        {asideFirst && <aside className={classes.aside}>{aside}</aside>}
        <div className={classes.content}>{children}</div>
        {aside && !asideFirst && <aside className={classes.aside}>{aside}</aside>}
      </div>
    </Container>
  )
}
