import pg from 'pg'
import { isOutdatedPlan } from './errors.ts'

/** Beyond this many, statements are planned each time: each costs memory in every connection. */
const mostStatements = 1_000

type Query = (...args: unknown[]) => Promise<pg.QueryResult>

/**
 * A kind of connection that has PostgreSQL plan each statement with parameters once, and run it by name from then on:
 * planning a join over the live views takes longer than running it. Connections made of one such class share the names.
 */
export function preparingClient(): typeof pg.Client {
  let names = new Map<string, string>()
  let generation = 0

  function nameOf(text: string): string | undefined {
    const known = names.get(text)
    if (known !== undefined || names.size >= mostStatements) return known
    const name = `usta_${generation}_${names.size}`
    names.set(text, name)
    return name
  }

  /** A migration changed what a statement answers. All of them get new names, so that each connection plans anew. */
  function forget(outdated: number): void {
    if (outdated !== generation) return
    generation += 1
    names = new Map()
  }

  class PreparingClient extends pg.Client {
    // pg declares an overload for each form of the call; whatever is not text with values goes through as it is.
    override query: pg.Client['query'] = ((text: unknown, values: unknown, ...rest: unknown[]) => {
      const send = super.query.bind(this) as Query
      if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return send(text, values, ...rest)
      const from = generation
      const name = nameOf(text)
      const answer = send({ text, values, ...(name === undefined ? {} : { name }) }, ...rest)
      if (rest.length > 0) return answer
      return answer.catch((error: unknown) => {
        if (!isOutdatedPlan(error)) throw error
        forget(from)
        // Within a transaction the whole of it has to be repeated, which `transact` does.
        if (this.getTransactionStatus() !== 'I') throw error
        return send({ text, values })
      })
    }) as pg.Client['query']
  }
  return PreparingClient
}
