import { SoftDeleteManager } from '@usta/soft-delete'
import { sql } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'
import { templateCategories } from '../schema/parts.ts'
import type { ChatTemplate, TemplateChange, TemplateInput, TemplateQuery } from '../schema/template.ts'

const columns = sql`id, name, chat_templates.category, language, subject, content, variables, is_active, usage_count, created_at, updated_at`

interface TemplateFilter extends Pick<TemplateQuery, 'category' | 'language'> {
  readonly quickReplies: boolean
}

/** The newest first: a page of each category, and of these the newest. */
export async function listTemplates(
  db: DbOrTrx,
  { category, language, quickReplies }: TemplateFilter,
  limit: number,
  after: readonly string[] | null,
): Promise<ChatTemplate[]> {
  const wanted = category === undefined ? templateCategories : [category]
  const categories = quickReplies ? wanted.filter((one) => one !== 'support') : wanted
  const { rows } = await sql<ChatTemplate>`
    select template.* from unnest(${categories}::chat_template_category[]) wanted (category)
    cross join lateral (
      select ${columns} from chat_templates
      where chat_templates.category = wanted.category and ${quickReplies ? sql`is_active` : sql`true`}
        and ${language === undefined ? sql`true` : sql`(language is null or language = ${language})`}
        and ${after === null ? sql`true` : sql`(created_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
      order by created_at desc, id desc limit ${sql.lit(limit)}) template
    order by template.created_at desc, template.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

export async function findTemplate(db: DbOrTrx, id: string): Promise<ChatTemplate | null> {
  const { rows } = await sql<ChatTemplate>`select ${columns} from chat_templates where id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function lockTemplate(trx: Trx, id: string): Promise<ChatTemplate | null> {
  const { rows } = await sql<ChatTemplate>`
    select ${columns} from chat_templates where id = ${id} for update`.execute(trx)
  return rows[0] ?? null
}

export async function insertTemplate(trx: Trx, input: Required<TemplateInput>): Promise<ChatTemplate> {
  const { rows } = await sql<ChatTemplate>`
    insert into chat_templates (name, category, language, subject, content, variables, is_active)
    values (${input.name}, ${input.category}, ${input.language}, ${input.subject}, ${input.content}, ${JSON.stringify(input.variables)}::jsonb, ${input.is_active})
    returning ${columns}`.execute(trx)
  return rows[0] as ChatTemplate
}

export async function updateTemplate(trx: Trx, id: string, change: TemplateChange): Promise<ChatTemplate> {
  const { language, variables } = change
  const { rows } = await sql<ChatTemplate>`
    update chat_templates set name = coalesce(${change.name ?? null}, name),
      category = coalesce(${change.category ?? null}::chat_template_category, category),
      language = ${language === undefined ? sql`language` : language},
      subject = coalesce(${change.subject ?? null}, subject), content = coalesce(${change.content ?? null}, content),
      variables = coalesce(${variables ? JSON.stringify(variables) : null}::jsonb, variables),
      is_active = coalesce(${change.is_active ?? null}::boolean, is_active)
    where id = ${id} returning ${columns}`.execute(trx)
  return rows[0] as ChatTemplate
}

export async function countUse(trx: Trx, id: string): Promise<void> {
  await sql`update chat_templates set usage_count = usage_count + 1 where id = ${id}`.execute(trx)
}

/** The engine's view of templates. */
export function templateManager(trx: Trx) {
  return new SoftDeleteManager<DB, 'chat_templates'>(trx, 'chat_templates')
}

/** Locks one, deleted or not. */
export async function lockAnyTemplate(trx: Trx, id: string): Promise<{ deleted_at: string | null } | null> {
  const { rows } = await sql<{ deleted_at: string | null }>`
    select deleted_at from stored.chat_templates where id = ${id} for update`.execute(trx)
  return rows[0] ?? null
}
