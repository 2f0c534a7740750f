import { type Static, Type } from 'typebox'
import { languages } from '../../kernel/language.ts'
import {
  Exactly,
  Id,
  IdParams,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
  Timestamp,
} from '../../platform/http/index.ts'
import { templateErrors } from './errors.ts'
import { notificationTypes } from './kinds.ts'

const Code = Type.String({ pattern: '^[a-z0-9_]+(\\.[a-z0-9_]+)*$', maxLength: 60 })

const texts = { subject: Text(200), message: Text(10_000), short_message: Text(160, 0) }

const switches = {
  email_enabled: Type.Boolean(),
  push_enabled: Type.Boolean(),
  sms_enabled: Type.Boolean(),
  in_app_enabled: Type.Boolean(),
  is_active: Type.Boolean({ description: 'Whether it is sent at all' }),
}

export const NotificationTemplate = Exactly(
  {
    id: Id,
    name: Type.String(),
    code: Type.String({ description: 'What it is sent for' }),
    language: OneOf(languages),
    notification_type: OneOf(notificationTypes),
    ...texts,
    ...switches,
    variables: Type.Array(Type.String(), { description: 'The names that stand in its texts for what is filled in' }),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'NotificationTemplate' },
)
export type NotificationTemplate = Static<typeof NotificationTemplate>

const listQuery = Exactly({
  ...pageParameters,
  code: Type.Optional(Code),
  language: Type.Optional(OneOf(languages)),
  notification_type: Type.Optional(OneOf(notificationTypes)),
})
export type TemplateQuery = Static<typeof listQuery>

export const listTemplates = {
  summary: 'List the templates of notifications, newest first',
  query: listQuery,
  response: { 200: PageOf(NotificationTemplate) },
} satisfies RouteSpec

export const getTemplate = {
  summary: 'Show a template',
  params: IdParams,
  response: { 200: NotificationTemplate },
} satisfies RouteSpec

const newTemplate = Exactly({
  code: Code,
  language: OneOf(languages),
  name: Text(100),
  ...texts,
  ...(Object.fromEntries(Object.entries(switches).map(([name, schema]) => [name, Type.Optional(schema)])) as {
    [Name in keyof typeof switches]: ReturnType<typeof Type.Optional<(typeof switches)[Name]>>
  }),
})
export type NewTemplate = Static<typeof newTemplate>

export const createTemplate = {
  summary: 'Write a template in a language that lacks one',
  description: 'The code has to be one that is sent: that of another template, also of a deleted one.',
  body: newTemplate,
  response: { 201: NotificationTemplate },
  errors: [templateErrors.taken],
  location: ({ id }: NotificationTemplate) => `/api/v1/staff/notification-templates/${id}`,
} satisfies RouteSpec

const change = Exactly({
  name: Type.Optional(Text(100)),
  subject: Type.Optional(texts.subject),
  message: Type.Optional(texts.message),
  short_message: Type.Optional(texts.short_message),
  email_enabled: Type.Optional(Type.Boolean()),
  push_enabled: Type.Optional(Type.Boolean()),
  sms_enabled: Type.Optional(Type.Boolean()),
  in_app_enabled: Type.Optional(Type.Boolean()),
  is_active: Type.Optional(Type.Boolean()),
})
export type TemplateChange = Static<typeof change>

export const editTemplate = {
  summary: 'Change a template; the next notification is worded so',
  params: IdParams,
  body: change,
  response: { 200: NotificationTemplate },
  errors: [templateErrors.taken],
} satisfies RouteSpec

export const deleteTemplate = {
  summary: 'Delete a template: what it is for is no longer sent in its language',
  params: IdParams,
  response: { 204: Type.Null() },
} satisfies RouteSpec

export const restoreTemplate = {
  summary: 'Restore a deleted template',
  params: IdParams,
  response: { 200: NotificationTemplate },
  errors: [templateErrors.notDeleted, templateErrors.taken],
} satisfies RouteSpec

const previewBody = Exactly({
  code: Code,
  language: OneOf(languages),
  subject: texts.subject,
  message: texts.message,
  short_message: texts.short_message,
  variables: Type.Optional(
    Type.Record(Type.String({ pattern: '^[a-z_]{1,40}$' }), Type.Union([Text(500, 0), Type.Number()]), {
      maxProperties: 30,
      description: 'What to fill in; samples stand for the rest',
    }),
  ),
})
export type PreviewInput = Static<typeof previewBody>

export const TemplatePreview = Exactly(
  {
    subject: Type.String(),
    message: Type.String(),
    short_message: Type.String(),
    html: Type.String({ description: 'The whole mail. Show it in a sandboxed frame.' }),
    variables: Type.Array(Type.String(), { description: 'What the texts may name' }),
    problems: Type.Array(Exactly({ field: OneOf(['subject', 'message', 'short_message']), message: Type.String() })),
  },
  { $id: 'TemplatePreview' },
)
export type TemplatePreview = Static<typeof TemplatePreview>

export const previewTemplate = {
  summary: 'Look at texts before they are saved',
  description: 'Nothing is stored or sent. With problems, the texts that cannot be rendered are empty.',
  body: previewBody,
  response: { 200: TemplatePreview },
  limitPerMinute: 120,
} satisfies RouteSpec
