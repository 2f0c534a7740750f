import type pg from 'pg'
import { isPooler } from './pool.ts'

/** What the running server may do is what this role may: see 0140_application_role.sql. */
const role = 'usta_app'

/**
 * Makes the role of the running server, and gives it what it needs of tables that are new. Needs the rights of the owner.
 * @returns the role, or null where the owner may not make one, and nobody has made it for them
 */
export async function arrangeRole(pool: pg.Pool): Promise<string | null> {
  const { rows } = await pool.query<{ arranged: boolean }>('select access.arrange() as arranged')
  return rows[0]?.arranged ? role : null
}

/**
 * The same address, whose connections work as this role from their first statement on. A pooler in transaction mode
 * takes no such wish: there, each transaction takes the role when it begins.
 */
export function asRole(url: string, name: string | null): string {
  if (name === null || isPooler(url)) return url
  const address = new URL(url)
  const options = [address.searchParams.get('options'), `-c role=${name}`].filter(Boolean).join(' ')
  address.searchParams.set('options', options)
  return address.href
}
