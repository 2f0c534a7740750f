interface Found {
  subject: string
  /** Counted from the beginning of the text, from 1. */
  line: number
}

const tableReference =
  /\b(?:from|join|into|update|truncate|table|using)\s+(?:only\s+|lateral\s+)?(?:"?(?:stored|public)"?\.)?"?([a-z_][a-z0-9_]*)"?/gi
const deletionFilter = /\bis_deleted\b|\bdeleted_at"?\s+is\s+(?:not\s+)?null\b/gi

/** The names that follow FROM, JOIN, INTO, UPDATE and the like; functions and aliases among them. */
export function tablesIn(sql: string): Found[] {
  return find(sql, tableReference)
}

/** Where the query itself asks whether a row is deleted. */
export function deletionFiltersIn(sql: string): Found[] {
  return find(sql, deletionFilter)
}

function find(sql: string, pattern: RegExp): Found[] {
  const code = sql.replace(/--.*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...code.matchAll(pattern)].map((match) => ({
    subject: match[1]?.toLowerCase() ?? match[0],
    line: code.slice(0, match.index).split('\n').length,
  }))
}
