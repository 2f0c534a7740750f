import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fact, readFacts } from './facts.ts'
import { matchAny, matchPath, type Names } from './pattern.ts'
import { moduleImports, type Rule, rules } from './rules.ts'
import { publishedViews, tableOwners } from './tables.ts'

export interface Breach {
  file: string
  line: number
  rule: string
  message: string
}

const sources = ['server/src', 'packages', 'web', 'admin'].map((room) => `${room}/**/*.{ts,tsx,sql}`)
const skipped = /(^|\/)(node_modules|build|\.react-router|migrations|sql\/migrations)(\/|$)/
const module = 'server/src/modules/:module/**'

/** Holds every source file under `root` against every rule. */
export function findBreaches(root: string): Breach[] {
  const files = globSync(sources, { cwd: root, exclude: (path) => skipped.test(path) })
  return files.sort().flatMap((file) => {
    const applying = rules.flatMap((rule) => {
      const names = matchAny(rule.except ?? [], file) ? null : matchAny(rule.files, file)
      return names ? [{ rule, names }] : []
    })
    if (applying.length === 0) return []
    const facts = readFacts(file, readFileSync(join(root, file), 'utf8'))
    return applying.flatMap(({ rule, names }) =>
      facts.flatMap((fact) => {
        const found = breach(rule, names, file, fact)
        return found === null ? [] : [{ file, line: fact.line, rule: rule.name, message: `${found}. ${rule.why}` }]
      }),
    )
  })
}

/** What the fact breaks of the rule, in a few words, or null. */
function breach({ forbids }: Rule, names: Names, file: string, fact: Fact): string | null {
  const { subject } = fact
  switch (forbids.kind) {
    case 'imports':
      if (fact.kind !== 'import' || matchAny(forbids.allowed, subject, names)) return null
      return `imports ${subject}`
    case 'inside': {
      const inside = fact.kind === 'import' ? matchPath(forbids.of, subject) : null
      if (!inside || matchPath(forbids.of, file, inside)) return null
      return matchAny(forbids.through, subject, inside) ? null : `imports ${subject}`
    }
    case 'module': {
      const imported = fact.kind === 'import' ? moduleOf(subject) : null
      if (imported === null || imported === names.module) return null
      return moduleImports[names.module ?? '']?.includes(imported) ? null : `imports ${imported}`
    }
    case 'foreign-table': {
      if (fact.kind !== 'query' || subject in publishedViews) return null
      const owner = ownerOf(subject)
      if (owner === null || owner === (moduleOf(file) ?? 'platform')) return null
      return `queries ${subject}, which belongs to ${owner}`
    }
    case 'ownerless-table':
      if (fact.kind !== 'declared-table' || subject in publishedViews) return null
      return ownerOf(subject) === null ? `${subject} has no owner` : null
    default:
      return fact.kind === forbids.kind ? `has ${subject}` : null
  }
}

function moduleOf(path: string): string | null {
  return matchPath(module, path)?.module ?? null
}

function ownerOf(table: string): string | null {
  const entry = Object.entries(tableOwners).find(([, tables]) => tables.includes(table))
  return entry?.[0] ?? null
}

if (import.meta.main) {
  const breaches = findBreaches(process.cwd())
  for (const { file, line, rule, message } of breaches) console.log(`${file}:${line} ${rule}: ${message}`)
  console.log(breaches.length === 0 ? 'every wall holds' : `${breaches.length} to mend`)
  process.exitCode = breaches.length === 0 ? 0 : 1
}
