import { RestoreBlockedError } from '@usta/soft-delete'
import type { StaffCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Trx, transact, violates } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { templateErrors } from './errors.ts'
import { mailPage } from './mail-page.ts'
import { checkTexts, renderTexts, sampleOf, type TemplateProblem, type Texts } from './render.ts'
import * as store from './store/templates.ts'
import type {
  NewTemplate,
  NotificationTemplate,
  PreviewInput,
  TemplateChange,
  TemplatePreview,
  TemplateQuery,
} from './template-schema.ts'

const sort = '-created_at'

export async function listTemplates({ db }: Context, query: TemplateQuery): Promise<Page<NotificationTemplate>> {
  const after = decodeCursor(sort, ['timestamp', 'uuid'], query.cursor)
  const rows = await store.listTemplates(db.kysely, query, after)
  return toPage(
    rows,
    query.limit,
    sort,
    (row) => [row.created_at, row.id],
    (row) => row,
  )
}

export async function getTemplate({ db }: Context, id: string): Promise<NotificationTemplate> {
  const row = await store.findTemplate(db.kysely, id)
  if (!row) throw new Problem(commonErrors.notFound)
  return row
}

export function createTemplate({ db }: Context, call: StaffCall, input: NewTemplate): Promise<NotificationTemplate> {
  return unlessTaken(
    transact(db, call, async (trx) => {
      const known = await store.findCode(trx, input.code)
      if (!known) throw impossible({ pointer: '/code', code: 'unknown', message: `nothing sends ${input.code}` })
      refuseProblems(checkTexts(input, known.variables))
      return store.insertTemplate(trx, { ...input, ...known })
    }),
  )
}

export function editTemplate({ db }: Context, call: StaffCall, id: string, change: TemplateChange) {
  return unlessTaken(
    transact(db, call, async (trx) => {
      const template = await lock(trx, call, id)
      refuseProblems(checkTexts({ ...template, ...change } as Texts, template.variables))
      return store.updateTemplate(trx, id, change)
    }),
  )
}

export function deleteTemplate({ db }: Context, call: StaffCall, id: string): Promise<void> {
  return transact(db, call, async (trx) => {
    await lock(trx, call, id)
    await store.templateManager(trx).softDelete(id)
  })
}

export async function restoreTemplate({ db }: Context, call: StaffCall, id: string): Promise<NotificationTemplate> {
  try {
    return await transact(db, call, async (trx) => {
      const gone = await store.lockAnyTemplate(trx, id)
      if (!gone) throw new Problem(commonErrors.notFound)
      if (gone.deleted_at === null) throw new Problem(templateErrors.notDeleted)
      await store.templateManager(trx).restore(id)
      return (await store.findTemplate(trx, id)) as NotificationTemplate
    })
  } catch (error) {
    throw error instanceof RestoreBlockedError ? new Problem(templateErrors.taken) : error
  }
}

/** What the texts would look like, or what is wrong with them. */
export async function previewTemplate({ db, publicUrl }: Context, input: PreviewInput): Promise<TemplatePreview> {
  const known = await store.findCode(db.kysely, input.code)
  const variables = known?.variables ?? []
  const problems = checkTexts(input, variables)
  const broken = new Set(problems.map(({ field }) => field))
  const filled = { ...Object.fromEntries(variables.map((name) => [name, sampleOf(name)])), ...input.variables }
  const texts = renderTexts(
    {
      subject: broken.has('subject') ? '' : input.subject,
      message: broken.has('message') ? '' : input.message,
      short_message: broken.has('short_message') ? '' : input.short_message,
    },
    filled,
  )
  const html = mailPage({
    language: input.language,
    subject: texts.subject,
    parts: [{ ...texts, subject: '', link: '/' }],
    publicUrl,
    unsubscribeUrl: null,
  })
  return { ...texts, html, variables, problems }
}

async function lock(trx: Trx, call: StaffCall, id: string): Promise<NotificationTemplate> {
  const template = await store.lockTemplate(trx, id)
  if (!template) throw new Problem(commonErrors.notFound)
  requireVersion(call, template)
  return template
}

function refuseProblems(problems: readonly TemplateProblem[]): void {
  if (problems.length === 0) return
  throw impossible(...problems.map(({ field, message }) => ({ pointer: `/${field}`, code: 'template', message })))
}

async function unlessTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const taken =
      violates(error, 'notification_templates_code_key') || violates(error, 'notification_templates_name_key')
    throw taken ? new Problem(templateErrors.taken) : error
  }
}
