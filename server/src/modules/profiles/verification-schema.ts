import { type Static, Type } from 'typebox'
import { commonErrors } from '../../kernel/errors.ts'
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
} from '../../platform/http/index.ts'
import { profileErrors } from './errors.ts'
import { FieldName } from './schema.ts'

const verificationTypes = [
  'phone',
  'email',
  'identity',
  'business',
  'license',
  'insurance',
  'background_check',
] as const
const verificationStates = ['pending', 'approved', 'rejected'] as const

/** A request to verify something, as its owner sees it. What was handed in is not shown again. */
export const Verification = Exactly(
  {
    id: Id,
    verification_type: OneOf(verificationTypes),
    status: OneOf(verificationStates),
    verified_at: Nullable(Timestamp),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'Verification' },
)
export type Verification = Static<typeof Verification>

/** The same for staff, with what was handed in. */
export const StaffVerification = Exactly(
  {
    ...Verification.properties,
    user_id: Id,
    user_name: Type.String(),
    evidence: Type.Record(Type.String(), Type.String()),
    evidence_state: OneOf(['readable', 'unreadable'], {
      description: 'unreadable: it was changed or moved in the database, or its key is gone; `evidence` is empty then',
    }),
    files: Type.Array(Exactly({ id: Id, url: Type.String(), name: Type.String(), content_type: Type.String() })),
    duplicate_of: Type.Array(
      Exactly({
        id: Id,
        status: OneOf(verificationStates),
        user_id: Nullable(Id),
        user_name: Nullable(Type.String()),
      }),
      {
        description: 'Requests of others with the same document number, latest first, at most 10; null: deleted since',
      },
    ),
    admin_notes: Type.String(),
  },
  { $id: 'StaffVerification' },
)
export type StaffVerification = Static<typeof StaffVerification>

const Request = Exactly(
  {
    verification_type: OneOf(verificationTypes),
    evidence: Type.Optional(
      Type.Record(FieldName, Text(1_000), {
        additionalProperties: false,
        maxProperties: 20,
        minProperties: 1,
        description: 'What proves it, such as { "license_number": "KG-12345", "issued_by": "…" }',
      }),
    ),
    file_ids: Type.Optional(
      Type.Array(Id, { maxItems: 10, uniqueItems: true, minItems: 1, description: 'Files uploaded as `verification`' }),
    ),
  },
  { anyOf: [{ required: ['evidence'] }, { required: ['file_ids'] }] },
)
export type VerificationRequest = Static<typeof Request>

const Decision = Exactly({ admin_notes: Type.Optional(Text(5_000, 0)) })
const Query = Exactly({ ...pageParameters, status: Type.Optional(OneOf(verificationStates)) })
export type VerificationQuery = Static<typeof Query>

export const requestVerification = {
  summary: 'Ask staff to verify something',
  body: Request,
  response: { 201: Verification },
  errors: [profileErrors.missing, profileErrors.verificationPending, commonErrors.impossible],
  location: () => '/api/v1/profile/verifications',
} satisfies RouteSpec

export const listOwnVerifications = {
  summary: 'What the caller asked to have verified',
  query: Exactly(pageParameters),
  response: { 200: PageOf(Verification) },
} satisfies RouteSpec

export const listVerifications = {
  summary: 'Requests for verification, oldest first',
  query: Query,
  response: { 200: PageOf(StaffVerification) },
} satisfies RouteSpec

const errors = [profileErrors.ownVerification, profileErrors.verificationDecided, commonErrors.stale]
const decide = {
  params: IdParams,
  body: Nullable(Decision),
  response: { 200: StaffVerification },
  errors,
}
export const approveVerification = {
  summary: 'Confirm what was handed in',
  ...decide,
  errors: [...errors, profileErrors.evidenceUnreadable],
} satisfies RouteSpec
export const rejectVerification = { summary: 'Refuse what was handed in', ...decide } satisfies RouteSpec
