import { type Static, Type } from 'typebox'
import { Exactly, Id, PageOf, pageParameters, type RouteSpec, Text, Timestamp } from '../../platform/http/index.ts'
import { settingErrors } from './errors.ts'

export const Setting = Exactly(
  {
    id: Id,
    key: Type.String(),
    value: Type.String({ description: 'A text, in the form that setting_type says' }),
    setting_type: Type.Enum(['string', 'integer', 'boolean', 'json', 'file']),
    category: Type.String(),
    description: Type.String(),
    min_value: Type.String(),
    max_value: Type.String(),
    is_public: Type.Boolean(),
    requires_admin: Type.Boolean(),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'Setting' },
)
export type Setting = Static<typeof Setting>

const PublicSetting = Exactly({ id: Id, key: Type.String(), value: Type.String() }, { $id: 'PublicSetting' })

const Language = Exactly(
  {
    id: Id,
    code: Type.String(),
    name: Type.String(),
    native_name: Type.String(),
    is_default: Type.Boolean(),
    rtl_support: Type.Boolean(),
    locale_code: Type.String(),
    currency_code: Type.String(),
  },
  { $id: 'Language' },
)

export const listPublicSettings = {
  summary: 'The settings that apps may know',
  query: Exactly(pageParameters),
  response: { 200: PageOf(PublicSetting) },
} satisfies RouteSpec

export const listLanguages = {
  summary: 'The languages that Usta speaks',
  query: Exactly(pageParameters),
  response: { 200: PageOf(Language) },
} satisfies RouteSpec

export const listSettings = {
  summary: 'All settings',
  query: Exactly(pageParameters),
  response: { 200: PageOf(Setting) },
} satisfies RouteSpec

const KeyParams = Exactly({ key: Type.String({ pattern: '^[a-z0-9_.]{1,100}$' }) })

export const getSetting = {
  summary: 'One setting',
  params: KeyParams,
  response: { 200: Setting },
} satisfies RouteSpec

export const editSetting = {
  summary: 'Change a setting; it holds from the next request on',
  params: KeyParams,
  body: Exactly({ value: Text(10_000, 0) }),
  response: { 200: Setting },
  errors: [settingErrors.adminOnly, settingErrors.badValue],
} satisfies RouteSpec
