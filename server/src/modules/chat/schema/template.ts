import { type Static, Type } from 'typebox'
import { commonErrors } from '../../../kernel/errors.ts'
import { languages } from '../../../kernel/language.ts'
import {
  Exactly,
  Id,
  IdParams,
  Nullable,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
  Timestamp,
} from '../../../platform/http/index.ts'
import { chatErrors } from '../errors.ts'
import { longestText, templateCategories } from './parts.ts'

const VariableName = Type.String({ pattern: '^[a-z_]{1,50}$' })

export const ChatTemplate = Exactly(
  {
    id: Id,
    name: Type.String(),
    category: OneOf(templateCategories),
    language: Nullable(OneOf(languages)),
    subject: Type.String(),
    content: Type.String({ description: 'With variables in {{ }}' }),
    variables: Type.Array(Type.String()),
    is_active: Type.Boolean(),
    usage_count: Type.Integer(),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'ChatTemplate' },
)
export type ChatTemplate = Static<typeof ChatTemplate>

const TemplateInput = Exactly({
  name: Text(100),
  category: OneOf(templateCategories),
  language: Type.Optional(Nullable(OneOf(languages))),
  subject: Type.Optional(Text(200, 0)),
  content: Text(longestText),
  variables: Type.Optional(Type.Array(VariableName, { maxItems: 30, uniqueItems: true })),
  is_active: Type.Optional(Type.Boolean()),
})
export type TemplateInput = Static<typeof TemplateInput>

const TemplateChange = Type.Partial(TemplateInput, { additionalProperties: false, minProperties: 1 })
export type TemplateChange = Static<typeof TemplateChange>

const TemplateQuery = Exactly({
  ...pageParameters,
  category: Type.Optional(OneOf(templateCategories)),
  language: Type.Optional(OneOf(languages)),
})
export type TemplateQuery = Static<typeof TemplateQuery>

const { stale } = commonErrors
const { templateUnusable } = chatErrors

export const listTemplates = {
  summary: 'Messages written beforehand, newest first',
  description:
    'For staff and providers. Providers see those that are active, except those for support. One of no language suits all, and is listed for each.',
  query: TemplateQuery,
  response: { 200: PageOf(ChatTemplate) },
} satisfies RouteSpec

export const readTemplate = {
  summary: 'Read a template',
  params: IdParams,
  response: { 200: ChatTemplate },
} satisfies RouteSpec

export const makeTemplate = {
  summary: 'Write a template',
  body: TemplateInput,
  response: { 201: ChatTemplate },
  errors: [templateUnusable],
  location: (template: ChatTemplate) => `/api/v1/chat/templates/${template.id}`,
} satisfies RouteSpec

export const editTemplate = {
  summary: 'Change a template',
  params: IdParams,
  body: TemplateChange,
  response: { 200: ChatTemplate },
  errors: [templateUnusable, stale],
} satisfies RouteSpec

export const previewTemplate = {
  summary: 'What a template would say',
  description: 'Nothing is counted: that happens where a message is sent with template_id.',
  params: IdParams,
  body: Exactly({ variables: Type.Record(VariableName, Text(500, 0), { maxProperties: 30 }) }),
  response: { 200: Exactly({ content: Type.String() }) },
  errors: [templateUnusable],
} satisfies RouteSpec

export const deleteTemplate = {
  summary: 'Delete a template',
  params: IdParams,
  response: { 204: Type.Null() },
  errors: [stale],
} satisfies RouteSpec

export const restoreTemplate = {
  summary: 'Bring a deleted template back',
  params: IdParams,
  response: { 200: ChatTemplate },
  errors: [chatErrors.notDeleted],
} satisfies RouteSpec
