import { createContext } from 'react'

/**
 * What the route module of a public page exports as `handle`: strangers get the page as plain HTML that needs no script of
 * React's, from a cache. So nothing on it may depend on who a stranger is, and everything has to work without JavaScript.
 */
export const publicPage = { isPlain: true, isShared: true } as const

/**
 * The same for a page of a stranger's own, such as one with a form that is refused: plain HTML, made for each
 * visitor.
 */
export const plainPage = { isPlain: true, isShared: false } as const

/** Whether the page being rendered is plain HTML. Never true in a browser that runs React. */
export const PlainPageContext = createContext(false)
