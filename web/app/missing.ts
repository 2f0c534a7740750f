import { data } from 'react-router'

/** What a loader throws for a page that does not exist, or that the visitor may not know exists. */
export const missing = () => data(null, { status: 404 })
