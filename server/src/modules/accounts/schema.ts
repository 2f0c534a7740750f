import { type Static, Type } from 'typebox'
import { staffRoles } from '../../kernel/actor.ts'
import { languages } from '../../kernel/language.ts'
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
import { passwordLength } from './auth.ts'
import { accountErrors } from './errors.ts'

const Email = Type.String({ format: 'email', minLength: 3, maxLength: 254 })
const NewPassword = Type.String({ minLength: passwordLength.min, maxLength: passwordLength.max })
/** One that is only compared: its length says nothing of whether it is right. */
const Password = Type.String({ minLength: 1, maxLength: 1_000 })
const LanguageCode = OneOf(languages)

/** A user as they see themselves. */
export const User = Exactly(
  {
    id: Id,
    email: Type.String(),
    name: Type.String(),
    username: Type.String(),
    description: Nullable(Type.String()),
    photo_url: Nullable(Type.String()),
    language: LanguageCode,
    is_staff: Type.Boolean(),
    staff_role: Nullable(OneOf(staffRoles)),
    client_id: Nullable(Id),
    provider_id: Nullable(Id),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'User' },
)
export type User = Static<typeof User>

export const Login = Exactly(
  { token: Type.String({ description: 'Opaque bearer token' }), user: User },
  { $id: 'Login' },
)
export type Login = Static<typeof Login>

const Session = Exactly(
  {
    id: Id,
    is_current: Type.Boolean(),
    ip_address: Nullable(Type.String()),
    user_agent: Nullable(Type.String()),
    created_at: Timestamp,
    updated_at: Timestamp,
    expires_at: Timestamp,
  },
  { $id: 'Session' },
)
export type Session = Static<typeof Session>

/** A user as staff see them. */
const StaffUser = Exactly(
  {
    ...User.properties,
    blocked: Type.Boolean(),
    blocked_at: Nullable(Timestamp),
    is_active: Type.Boolean(),
    last_login: Nullable(Timestamp),
  },
  { $id: 'StaffUser' },
)
export type StaffUser = Static<typeof StaffUser>

const RegisterBody = Exactly({
  email: Email,
  password: NewPassword,
  name: Text(255),
  language: Type.Optional(LanguageCode),
})
export type RegisterBody = Static<typeof RegisterBody>

const LoginBody = Exactly({ email: Email, password: Password })
export type LoginBody = Static<typeof LoginBody>

const UserChanges = Type.Partial(
  Exactly({ name: Text(255), description: Nullable(Text(2_000, 0)), language: LanguageCode }),
  { additionalProperties: false, minProperties: 1 },
)
export type UserChanges = Static<typeof UserChanges>

const PasswordChange = Exactly({ current_password: Password, new_password: NewPassword })
export type PasswordChange = Static<typeof PasswordChange>

const ListUsersQuery = Exactly({ ...pageParameters, blocked: Type.Optional(Type.Boolean()) })
export type ListUsersQuery = Static<typeof ListUsersQuery>

/** Guessing passwords is slow for people and hopeless for programs. */
const attemptsPerMinute = 20

export const register = {
  summary: 'Make an account and log in',
  body: RegisterBody,
  response: { 201: Login },
  errors: [accountErrors.emailTaken],
  location: () => '/api/v1/account',
  limitPerMinute: attemptsPerMinute,
} satisfies RouteSpec

export const login = {
  summary: 'Log in with e-mail and password',
  body: LoginBody,
  response: { 200: Login },
  errors: [accountErrors.wrongCredentials],
  limitPerMinute: attemptsPerMinute,
} satisfies RouteSpec

export const logout = { summary: 'End this session', response: { 204: Type.Null() } } satisfies RouteSpec

export const currentSession = {
  summary: 'Who is logged in',
  response: { 200: Exactly({ session: Session, user: User }) },
} satisfies RouteSpec

export const listOwnSessions = {
  summary: 'The open sessions of the caller',
  query: Exactly(pageParameters),
  response: { 200: PageOf(Session) },
} satisfies RouteSpec

export const endSession = {
  summary: 'End a session of the caller',
  params: IdParams,
  response: { 204: Type.Null() },
} satisfies RouteSpec

export const changePassword = {
  summary: 'Change the password; all other sessions end',
  body: PasswordChange,
  response: { 204: Type.Null() },
  errors: [accountErrors.wrongPassword],
  limitPerMinute: attemptsPerMinute,
} satisfies RouteSpec

export const getAccount = { summary: "The caller's account", response: { 200: User } } satisfies RouteSpec

export const editAccount = {
  summary: "Change the caller's account",
  body: UserChanges,
  response: { 200: User },
} satisfies RouteSpec

export const listUsers = {
  summary: 'All users, newest first',
  query: ListUsersQuery,
  response: { 200: PageOf(StaffUser) },
} satisfies RouteSpec

export const getUser = { summary: 'One user', params: IdParams, response: { 200: StaffUser } } satisfies RouteSpec

export const blockUser = {
  summary: 'Shut a user out; their sessions end at once',
  params: IdParams,
  response: { 200: StaffUser },
  errors: [accountErrors.cannotBlockStaff],
} satisfies RouteSpec

export const unblockUser = {
  summary: 'Let a user in again',
  params: IdParams,
  response: { 200: StaffUser },
} satisfies RouteSpec
