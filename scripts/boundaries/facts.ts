import { posix } from 'node:path'
import { type Node, parseSync, Visitor } from 'oxc-parser'
import { deletionFiltersIn, tablesIn } from './sql.ts'

/** One thing that a file does, where it does it. */
export interface Fact {
  kind: 'import' | 'environment' | 'deletion-filter' | 'query' | 'declared-table'
  /** The path from the root that is imported, or the table; else what was found. */
  subject: string
  line: number
}

const takesTable = /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|from|using|table|.+Join)$/
const takesSql = /^(query|raw)$/
const listsColumns = /^(select|returning|orderBy|groupBy|distinctOn|clear.*)$/
const deletionColumn = /^(\w+\.)?(is_deleted|deleted_at|deletion_id)$/
/** SQL that is put together before it is sent. */
const looksLikeFilter =
  /\b(where|and|or|not|on|when)\s+\(?([\w$]+\.)?"?is_deleted\b|\bis_deleted"?\s*(=|is\b)|\b(deleted_at|deletion_id)"?\s+is\b/i
const processModule = /^(node:)?process$/

/** What the file at `path` (from the root) does that a rule may forbid. */
export function readFacts(path: string, text: string): Fact[] {
  if (path.endsWith('.sql')) return sqlFacts(text, 1)
  const { program, module, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const lineOf = lineFinder(text)
  const facts: Fact[] = []
  const add = (kind: Fact['kind'], subject: string, node: { start: number }) =>
    facts.push({ kind, subject, line: lineOf(node.start) })
  const addImport = (specifier: string, node: { start: number }) => {
    const subject = resolveImport(path, specifier)
    if (subject !== null) add('import', subject, node)
  }

  const addFilters = (text: string, node: { start: number }) =>
    facts.push(...sqlFacts(text, lineOf(node.start)).filter(({ kind }) => kind === 'deletion-filter'))

  for (const { moduleRequest } of module.staticImports) addImport(moduleRequest.value, moduleRequest)
  for (const { entries } of module.staticExports)
    for (const { moduleRequest } of entries) if (moduleRequest) addImport(moduleRequest.value, moduleRequest)

  new Visitor({
    ImportExpression: ({ source }) => {
      for (const value of strings(source)) addImport(value, source)
    },
    TSImportType: ({ source }) => addImport(source.value, source),
    ImportDeclaration: ({ source, specifiers }) => {
      if (!processModule.test(source.value)) return
      for (const specifier of specifiers)
        if (specifier.type === 'ImportSpecifier' && nameOf(specifier.imported) === 'env')
          add('environment', 'process.env', source)
    },
    MemberExpression: (member) => {
      if (nameOf(member.property) === 'env' && isProcess(member.object)) add('environment', 'process.env', member)
      if (nameOf(member.property) === 'is_deleted') add('deletion-filter', 'is_deleted', member)
    },
    Property: ({ key }) => {
      if (nameOf(key) === 'is_deleted') add('deletion-filter', 'is_deleted', key)
    },
    Literal: (literal) => {
      const text = typeof literal.value === 'string' ? literal.value : ''
      if (looksLikeFilter.test(text)) addFilters(text, literal)
    },
    TemplateLiteral: (template) => {
      const text = joined(template)
      if (looksLikeFilter.test(text)) addFilters(text, template)
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== 'ObjectPattern' || !init || !isProcess(init)) return
      for (const property of id.properties)
        if (property.type === 'Property' && nameOf(property.key) === 'env') add('environment', 'process.env', property)
    },
    CallExpression: ({ callee, arguments: [first] }) => {
      if (!first) return
      const method = callee.type === 'MemberExpression'
      const called = nameOf(method ? callee.property : callee)
      const onClass = method && /^[A-Z]/.test(nameOf(callee.object))
      if (called === 'require') for (const value of strings(first)) addImport(value, first)
      if (takesTable.test(called) && !onClass) for (const value of strings(first)) add('query', tableName(value), first)
      if (takesSql.test(called)) facts.push(...sqlFacts(joined(first), lineOf(first.start)))
      if (first.type === 'Literal' && !listsColumns.test(called))
        for (const value of strings(first)) if (deletionColumn.test(value)) add('deletion-filter', value, first)
    },
    TaggedTemplateExpression: ({ tag, quasi }) => {
      if (nameOf(tag.type === 'MemberExpression' ? tag.object : tag) !== 'sql') return
      facts.push(...sqlFacts(joined(quasi), lineOf(quasi.start)))
    },
    TSInterfaceDeclaration: ({ id, body }) => {
      if (id.name !== 'DB') return
      for (const property of body.body)
        if (property.type === 'TSPropertySignature') add('declared-table', tableName(nameOf(property.key)), property)
    },
  }).visit(program)
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()]
}

function sqlFacts(text: string, firstLine: number): Fact[] {
  const fact = (kind: Fact['kind']) => (found: { subject: string; line: number }) => ({
    kind,
    subject: found.subject,
    line: firstLine + found.line - 1,
  })
  return [...tablesIn(text).map(fact('query')), ...deletionFiltersIn(text).map(fact('deletion-filter'))]
}

/** The path from the root that an import means, or null for npm's and Node's. */
function resolveImport(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  const workspace = /^@usta\/([\w-]+)(\/.*)?$/.exec(specifier)
  if (!workspace) return null
  const [, name = '', rest = '/src/index.ts'] = workspace
  const room = ['server', 'web', 'admin', 'bench', 'e2e'].includes(name) ? name : `packages/${name}`
  return room + rest
}

/** `stored.orders as o` → `orders` */
function tableName(reference: string): string {
  const [name = ''] = reference.split(' ')
  return name.replace(/^(stored|public)\./, '')
}

function isProcess(node: Node): boolean {
  if (node.type === 'MemberExpression') return nameOf(node.property) === 'process'
  return node.type === 'Identifier' && node.name === 'process'
}

function nameOf(node: Node): string {
  if (node.type === 'Identifier') return node.name
  return node.type === 'Literal' ? String(node.value) : ''
}

/** The texts that an argument is known to be: a string, a plain template, or an array of them. */
function strings(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
  if (node.type === 'TemplateLiteral')
    return node.quasis.length === 1 ? node.quasis.map(({ value }) => value.cooked ?? '') : []
  if (node.type === 'ArrayExpression') return node.elements.flatMap((element) => (element ? strings(element) : []))
  return []
}

/** The text of a string or template, with a placeholder for each value in it. */
function joined(node: Node): string {
  if (node.type !== 'TemplateLiteral') return strings(node).join()
  return node.quasis.map(({ value }) => value.cooked ?? '').join('$1')
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1
}
