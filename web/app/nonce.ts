import { createContext } from 'react'

/** The nonce of the page being rendered; browsers hide it from scripts, so it is undefined there. */
export const NonceContext = createContext<string | undefined>(undefined)
