export type Table = 'cities' | 'streets' | 'houses' | 'notes'

export interface Step {
  kind: string
  table: Table
  pick: number
  under: number
}

interface Row {
  table: Table
  parent: string | null
  deletion: string | null
}

const parentTable = { cities: null, streets: 'cities', houses: 'streets', notes: 'notes' } as const

/** What the engine promises, in memory: a forest whose rows know which deletion took them. */
export class Model {
  readonly #rows = new Map<string, Row>()
  readonly #roots = new Map<string, string>()
  readonly #held = new Set<string>()

  ids(table: Table): string[] {
    return [...this.#rows].filter(([, row]) => row.table === table).map(([id]) => id)
  }

  deletions(table: Table): Record<string, string | null> {
    return Object.fromEntries(this.ids(table).map((id) => [id, this.#get(id).deletion]))
  }

  pick(table: Table, n: number): string | undefined {
    const ids = this.ids(table)
    return ids[n % ids.length]
  }

  /** A parent for a new row: null for none, undefined when there is none to choose. */
  parentFor(table: Table, n: number): string | null | undefined {
    const above = parentTable[table]
    if (above === null || (table === 'notes' && n % 3 === 0)) return null
    return this.pick(above, n)
  }

  parentOf(id: string): string | null {
    return this.#get(id).parent
  }

  allowsUnder(parent: string | null): boolean {
    return parent === null || this.#get(parent).deletion === null
  }

  add(table: Table, id: string, parent: string | null): void {
    this.#rows.set(id, { table, parent, deletion: null })
  }

  move(id: string, parent: string): void {
    this.#get(id).parent = parent
  }

  /** Counts of what goes. */
  delete(id: string, deletion: string | null): Record<string, number> {
    const counts: Record<string, number> = {}
    if (this.#get(id).deletion !== null || deletion === null) return counts
    this.#roots.set(deletion, id)
    const take = (current: string) => {
      const row = this.#get(current)
      if (row.deletion !== null) return
      row.deletion = deletion
      counts[row.table] = (counts[row.table] ?? 0) + 1
      for (const [child, { parent }] of this.#rows) if (parent === current) take(child)
    }
    take(id)
    return counts
  }

  /** Counts of what comes back, or why nothing does. */
  restore(id: string): Record<string, number> | 'blocked' | 'nothing' {
    const { deletion } = this.#get(id)
    if (deletion === null) return 'nothing'
    if (this.#roots.get(deletion) !== id) return 'blocked'
    const back = [...this.#rows.values()].filter((row) => row.deletion === deletion)
    const outside = back.map(({ parent }) => (parent === null ? null : this.#get(parent).deletion))
    if (outside.some((above) => above !== null && above !== deletion)) return 'blocked'
    const counts: Record<string, number> = {}
    for (const row of back) {
      row.deletion = null
      counts[row.table] = (counts[row.table] ?? 0) + 1
    }
    return counts
  }

  deletionOf(id: string): string | null {
    return this.#get(id).deletion
  }

  /** Holds it, or releases it when it is held. */
  toggleHold(deletion: string): boolean {
    if (this.#held.delete(deletion)) return false
    this.#held.add(deletion)
    return true
  }

  /** Counts of what leaves, or null when something keeps it. */
  purge(deletion: string): Record<string, number> | null {
    const going = new Set([...this.#rows].filter(([, row]) => row.deletion === deletion).map(([id]) => id))
    const hasChildren = [...this.#rows].some(
      ([id, { parent }]) => parent !== null && going.has(parent) && !going.has(id),
    )
    if (hasChildren || [...going].some((id) => this.#isHeld(id))) return null
    const counts: Record<string, number> = {}
    for (const id of going) {
      const { table } = this.#get(id)
      counts[table] = (counts[table] ?? 0) + 1
      this.#rows.delete(id)
    }
    return counts
  }

  /** Whether its own deletion or one above it is held. */
  #isHeld(id: string): boolean {
    const { deletion, parent } = this.#get(id)
    return (deletion !== null && this.#held.has(deletion)) || (parent !== null && this.#isHeld(parent))
  }

  #get(id: string): Row {
    const row = this.#rows.get(id)
    if (!row) throw new Error(`no row ${id}`)
    return row
  }
}
