import type { Column, Reference, Table } from './read.ts'

/** Columns that most tables have, and those of soft-deletable ones; they are explained once. */
const sharedColumns = new Set(['id', 'created_at', 'updated_at'])
const softDeleteColumns = new Set(['is_deleted', 'deleted_at', 'restored_at', 'deletion_id'])

const introduction = `# The data model

Written by \`npm run db:docs\` from the migrations and the comments in them. Never edited by hand.

- Every table has \`id\`, a UUID v7, and most have \`created_at\` and \`updated_at\`, which a trigger keeps.
- A *soft-deletable* table is \`stored.<name>\`, with \`is_deleted\`, \`deleted_at\`, \`restored_at\` and \`deletion_id\`;
  \`<name>\` is the view of its live rows. What deleting a row does is said beside each reference to it.
- These columns are left out below.
`

/** The whole document, a chapter for each module. Throws when a table belongs to none. */
export function renderDataModel(tables: Table[], owners: Record<string, string[]>): string {
  const owned = new Set(Object.values(owners).flat())
  const strays = tables.filter(({ name }) => !owned.has(name))
  if (strays.length > 0) throw new Error(`no module owns ${strays.map(({ name }) => name).join(', ')}`)
  const chapters = Object.entries(owners).map(([module, names]) =>
    renderModule(
      module,
      names.flatMap((name) => tables.find((table) => table.name === name) ?? []),
    ),
  )
  return [introduction, ...chapters].join('\n')
}

function renderModule(module: string, tables: Table[]): string {
  return [`## ${module}\n`, renderDiagram(tables), ...tables.map(renderTable)].join('\n')
}

function renderDiagram(tables: Table[]): string {
  const entities = tables.map(({ name, columns, references }) => {
    const keys = references.map(({ column }) => `    uuid ${column} FK\n`)
    return `  ${name} {\n    ${columns[0]?.type} ${columns[0]?.name} PK\n${keys.join('')}  }\n`
  })
  const relations = tables.flatMap((table) =>
    table.references.map((reference) => {
      const optional = table.columns.find(({ name }) => name === reference.column)?.nullable
      return `  ${reference.target} ${optional ? '|o' : '||'}--o{ ${table.name} : ${reference.column}\n`
    }),
  )
  return `\`\`\`mermaid\nerDiagram\n${entities.join('')}${relations.join('')}\`\`\`\n`
}

function renderTable({ name, softDeletable, meaning, columns, references }: Table): string {
  const rows = columns
    .filter((column) => !sharedColumns.has(column.name) && !(softDeletable && softDeleteColumns.has(column.name)))
    .map((column) => {
      const reference = references.find((one) => one.column === column.name)
      return `| \`${column.name}\` | ${renderType(column)} | ${renderDefault(column)} | ${cell(column.meaning)}${renderReference(reference)} |`
    })
  const heading = `### ${name}${softDeletable ? ' (soft-deletable)' : ''}\n\n${meaning}\n`
  if (rows.length === 0) return heading
  return `${heading}\n| column | type | default | meaning |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

function renderType({ type, labels, nullable }: Column): string {
  const short = type
    .replace('character varying', 'varchar')
    .replace('timestamp with time zone', 'timestamptz')
    .replace('time without time zone', 'time')
  const text = labels.length > 0 ? labels.join(' \\| ') : short
  return nullable ? `${text}, or null` : text
}

function renderDefault({ default: expression }: Column): string {
  if (expression === null) return ''
  const value = expression.replace(/::[\w ]+(\([\d,]+\))?/g, '')
  return value === "''" ? 'empty' : `\`${cell(value)}\``
}

function renderReference(reference: Reference | undefined): string {
  if (!reference) return ''
  const effects = reference.policies.map(({ policy, condition }) => {
    const only = condition ? ` where \`${cell(condition.replace(/\s+/g, ' '))}\`` : ''
    return { cascade: `is deleted with it${only}`, restrict: `keeps it from being deleted${only}`, keep: 'stays' }[
      policy
    ]
  })
  const deletion = effects.length > 0 ? `; when that is deleted, this ${effects.join(', and ')}` : ''
  return `. → \`${reference.target}\`${deletion}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
