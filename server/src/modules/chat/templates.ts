import { isStaff, type StaffCall, type UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { chatErrors } from './errors.ts'
import type { ChatTemplate, TemplateChange, TemplateInput, TemplateQuery } from './schema/template.ts'
import * as store from './store/templates.ts'
import { canUse, render, requireUsable } from './use-template.ts'

export async function readTemplates(
  { db }: Context,
  { actor }: UserCall,
  { limit, cursor, category, language }: TemplateQuery,
): Promise<Page<ChatTemplate>> {
  const isHelper = isStaff(actor)
  if (!isHelper && actor.providerId === null) throw new Problem(commonErrors.forbidden)
  const sort = `templates:${category ?? 'all'}:${language ?? 'all'}`
  const after = decodeCursor(sort, ['timestamp', 'uuid'], cursor)
  const rows = await store.listTemplates(db.kysely, { category, language, quickReplies: !isHelper }, limit + 1, after)
  return toPage(
    rows,
    limit,
    sort,
    (row) => [row.created_at, row.id],
    (row) => row,
  )
}

export async function readTemplate({ db }: Context, { actor }: UserCall, id: string): Promise<ChatTemplate> {
  const template = await store.findTemplate(db.kysely, id)
  if (!template || !canUse(actor, template)) throw new Problem(commonErrors.notFound)
  return template
}

export async function previewTemplate(
  context: Context,
  call: UserCall,
  id: string,
  variables: Record<string, string>,
): Promise<{ content: string }> {
  return { content: render(await readTemplate(context, call, id), variables) }
}

export function makeTemplate({ db }: Context, call: StaffCall, input: TemplateInput): Promise<ChatTemplate> {
  const template = { language: null, subject: '', variables: [], is_active: true, ...input }
  requireUsable(template)
  return transact(db, call, (trx) => store.insertTemplate(trx, template))
}

export function editTemplate(
  { db }: Context,
  call: StaffCall,
  id: string,
  change: TemplateChange,
): Promise<ChatTemplate> {
  return transact(db, call, async (trx) => {
    const template = await lock(trx, call, id)
    requireUsable({ content: change.content ?? template.content, variables: change.variables ?? template.variables })
    return store.updateTemplate(trx, id, change)
  })
}

export function deleteTemplate({ db }: Context, call: StaffCall, id: string): Promise<void> {
  return transact(db, call, async (trx) => {
    await lock(trx, call, id)
    await store.templateManager(trx).softDelete(id)
  })
}

export function restoreTemplate({ db }: Context, call: StaffCall, id: string): Promise<ChatTemplate> {
  return transact(db, call, async (trx) => {
    const gone = await store.lockAnyTemplate(trx, id)
    if (!gone) throw new Problem(commonErrors.notFound)
    if (gone.deleted_at === null) throw new Problem(chatErrors.notDeleted)
    await store.templateManager(trx).restore(id)
    return (await store.findTemplate(trx, id)) as ChatTemplate
  })
}

async function lock(trx: Trx, call: StaffCall, id: string): Promise<ChatTemplate> {
  const template = await store.lockTemplate(trx, id)
  if (!template) throw new Problem(commonErrors.notFound)
  requireVersion(call, template)
  return template
}
