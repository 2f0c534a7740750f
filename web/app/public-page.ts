import { createContext } from 'react'

/**
 * What the route module of a public page exports as `handle`: strangers get the page from a cache, as plain HTML that
 * needs no script of React's. So nothing on it may depend on who a stranger is, and everything has to work without
 * JavaScript.
 */
export const publicPage = { isPublic: true } as const

/** Whether the page being rendered is one for all strangers. Never true in a browser that runs React. */
export const SharedPageContext = createContext(false)
