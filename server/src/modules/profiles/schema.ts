import { type Static, Type } from 'typebox'
import { commonErrors } from '../../kernel/errors.ts'
import { languages } from '../../kernel/language.ts'
import {
  DateOnly,
  Exactly,
  Id,
  IdParams,
  Nullable,
  OneOf,
  phoneNumber,
  type RouteSpec,
  Text,
  TimeOfDay,
  Timestamp,
} from '../../platform/http/index.ts'
import { Client } from './client-schema.ts'
import { profileErrors } from './errors.ts'

const userTypes = ['client', 'service_provider', 'both'] as const
const genders = ['male', 'female', 'other', 'prefer_not_to_say'] as const
const PhoneNumber = Type.String({ pattern: `^$|${phoneNumber.source}`, maxLength: 20 })
/** Names that the apps give to what they keep here. */
export const FieldName = Type.String({ pattern: '^[a-z][a-z0-9_]{0,49}$' })

const Hours = Type.Array(Exactly({ from: TimeOfDay, to: TimeOfDay }), { maxItems: 5 })
const weekdays = { mon: Hours, tue: Hours, wed: Hours, thu: Hours, fri: Hours, sat: Hours, sun: Hours }
const Schedule = Type.Partial(Exactly(weekdays), {
  additionalProperties: false,
  description: 'Hours of work by weekday, as clocks show them where the provider is',
})
export type Schedule = Static<typeof Schedule>

const providerFields = {
  business_name: Type.String(),
  business_description: Type.String(),
  years_of_experience: Type.Integer(),
  service_areas: Type.Array(Type.String()),
  travel_radius: Type.Integer({ description: 'Kilometres' }),
  is_available: Type.Boolean(),
  availability_schedule: Schedule,
  average_rating: Type.String({ description: '0.00 to 5.00; 0.00 while nobody has rated' }),
  total_reviews: Type.Integer(),
  is_verified_provider: Type.Boolean(),
}

/** A provider as they see themselves. The licence itself is never shown again. */
export const Provider = Exactly(
  {
    id: Id,
    ...providerFields,
    has_business_license: Type.Boolean(),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'ProviderProfile' },
)
export type Provider = Static<typeof Provider>

export const Profile = Exactly(
  {
    id: Id,
    user_id: Id,
    user_type: OneOf(userTypes),
    bio: Type.String(),
    date_of_birth: Nullable(DateOnly),
    gender: Nullable(OneOf(genders)),
    phone_number: Type.String(),
    address: Type.String(),
    city: Type.String(),
    state: Type.String(),
    country: Type.String(),
    postal_code: Type.String(),
    preferred_language: Nullable(OneOf(languages)),
    notification_preferences: Type.Record(Type.String(), Type.Unknown()),
    is_verified: Type.Boolean(),
    verification_date: Nullable(Timestamp),
    client: Nullable(Client),
    provider: Nullable(Provider),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'Profile' },
)
export type Profile = Static<typeof Profile>

/** A provider as anybody sees them. */
export const PublicProvider = Exactly(
  {
    id: Id,
    ...providerFields,
    name: Type.String(),
    photo_url: Nullable(Type.String()),
    city: Type.String(),
    services: Type.Array(
      Exactly({
        id: Id,
        subcategory: Exactly({ id: Id, name: Type.String() }),
        description: Type.String(),
        base_price: Type.String(),
        price_type: Type.Enum(['fixed', 'hourly', 'negotiable']),
        currency: Type.String(),
      }),
    ),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'PublicProvider' },
)
export type PublicProvider = Static<typeof PublicProvider>

const ProfileInput = Exactly({
  user_type: OneOf(userTypes),
  bio: Type.Optional(Text(2_000, 0)),
  date_of_birth: Type.Optional(Nullable(DateOnly)),
  gender: Type.Optional(Nullable(OneOf(genders))),
  phone_number: Type.Optional(PhoneNumber),
  address: Type.Optional(Text(500, 0)),
  city: Type.Optional(Text(100, 0)),
  state: Type.Optional(Text(100, 0)),
  country: Type.Optional(Text(100, 0)),
  postal_code: Type.Optional(Text(20, 0)),
  preferred_language: Type.Optional(Nullable(OneOf(languages))),
  notification_preferences: Type.Optional(
    Type.Record(FieldName, Type.Union([Type.Boolean(), Text(100, 0)]), {
      additionalProperties: false,
      maxProperties: 50,
    }),
  ),
})
export type ProfileInput = Static<typeof ProfileInput>

const ProviderInput = Exactly({
  business_name: Text(200),
  business_description: Type.Optional(Text(5_000, 0)),
  business_license: Type.Optional(Text(100, 0)),
  years_of_experience: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
  service_areas: Type.Optional(Type.Array(Id, { maxItems: 100, uniqueItems: true })),
  travel_radius: Type.Optional(Type.Integer({ minimum: 0, maximum: 20_000, description: 'Kilometres' })),
  is_available: Type.Optional(Type.Boolean()),
  availability_schedule: Type.Optional(Schedule),
})
export type ProviderInput = Static<typeof ProviderInput>

export const putProfile = {
  summary: "Write the caller's profile; makes the client and provider profiles that its type implies",
  description: 'What is left out stays as it is.',
  body: ProfileInput,
  response: { 200: Profile },
  errors: [commonErrors.stale, commonErrors.impossible],
} satisfies RouteSpec

export const getProfile = {
  summary: "The caller's profile",
  response: { 200: Profile },
  errors: [commonErrors.notFound],
} satisfies RouteSpec

const PhotoInput = Exactly({ file_id: { ...Id, description: 'A file uploaded as `avatar`' } })
export type PhotoInput = Static<typeof PhotoInput>

export const putPhoto = {
  summary: 'Make a file the photo that others see',
  description: 'It is in `photo_url` of the account, and of the cards that others see, from then on.',
  body: PhotoInput,
  response: { 204: Type.Null() },
  errors: [commonErrors.impossible],
} satisfies RouteSpec

export const removePhoto = { summary: 'Have no photo', response: { 204: Type.Null() } } satisfies RouteSpec

export const putProvider = {
  summary: "Write the caller's provider profile",
  description: 'What is left out stays as it is.',
  body: ProviderInput,
  response: { 200: Provider },
  errors: [profileErrors.notAProvider, commonErrors.stale, commonErrors.impossible],
} satisfies RouteSpec

export const getProvider = { summary: "The caller's provider profile", response: { 200: Provider } } satisfies RouteSpec

export const getPublicProvider = {
  summary: 'A provider as anybody may see them',
  params: IdParams,
  response: { 200: PublicProvider },
} satisfies RouteSpec
