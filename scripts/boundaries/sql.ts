interface Found {
  subject: string
  /** Counted from the beginning of the text, from 1. */
  line: number
}

const tableReference =
  /\b(?:from|join|into|update|truncate|table|using)\s+(?:only\s+|lateral\s+)?(?:"?(?:stored|public)"?\.)?"?([a-z_][a-z0-9_]*)"?/gi
const conflictTarget = /\bon\s+conflict\s*\([^)]*\)\s*where\s+not\s+is_deleted\b/gi
const deletionFilter = /\bis_deleted\b|\b(?:deleted_at|deletion_id)"?\s+is\s+(?:not\s+)?null\b/gi

/** The names that follow FROM, JOIN, INTO, UPDATE and the like; functions and aliases among them. */
export function tablesIn(sql: string): Found[] {
  return find(sql, tableReference)
}

/** Where the query itself asks whether a row is deleted; naming the index that ON CONFLICT means does not. */
export function deletionFiltersIn(sql: string): Found[] {
  return find(sql.replace(conflictTarget, blank), deletionFilter)
}

/** As many lines, with nothing on them. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

function find(sql: string, pattern: RegExp): Found[] {
  const code = sql.replace(/--.*|\/\*[\s\S]*?\*\//g, blank)
  return [...code.matchAll(pattern)].map((match) => ({
    subject: match[1]?.toLowerCase() ?? match[0],
    line: code.slice(0, match.index).split('\n').length,
  }))
}
