/** What the `:name`s of a pattern stand for. */
export type Names = Record<string, string>

/**
 * Holds a path against a pattern of rules.ts. A `:name` that `names` knows has to be that folder.
 * Returns what the `:name`s stand for, or null where the path does not match.
 */
export function matchPath(pattern: string, path: string, names: Names = {}): Names | null {
  const source = pattern.replace(/:(\w+)|\*\*|\*|[^\w/]/g, (token, name: string | undefined) => {
    if (token === '**') return '.*'
    if (token === '*') return '[^/]*'
    if (name === undefined) return `\\${token}`
    const known = names[name]
    return known === undefined ? `(?<${name}>[^/]+)` : known.replace(/\W/g, '\\$&')
  })
  const match = new RegExp(`^${source}$`).exec(path)
  return match && { ...names, ...match.groups }
}

/** The names of the first of `patterns` that matches, or null. */
export function matchAny(patterns: string[], path: string, names?: Names): Names | null {
  for (const pattern of patterns) {
    const match = matchPath(pattern, path, names)
    if (match) return match
  }
  return null
}
