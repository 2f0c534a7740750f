import type { Language } from './language.ts'

/** What a member of staff is employed for. `admin` may do whatever the others may. */
export const staffRoles = ['support', 'moderator', 'finance', 'admin'] as const

export type StaffRole = (typeof staffRoles)[number]

export interface Anonymous {
  readonly kind: 'anonymous'
}

/** A person who is logged in, with the profiles they have. */
export interface UserActor {
  readonly kind: 'user'
  readonly userId: string
  readonly sessionId: string
  readonly name: string
  readonly email: string
  readonly staffRole: StaffRole | null
  /** The id of their client profile, when they have one. */
  readonly clientId: string | null
  /** The id of their provider profile, when they have one. */
  readonly providerId: string | null
}

/** The platform itself: a job, a command, a webhook. */
export interface SystemActor {
  readonly kind: 'system'
  readonly name: string
}

export type Actor = Anonymous | UserActor | SystemActor

/** Keeps the answer of an idempotent request, inside the transaction that causes it. */
export interface IdempotencyClaim {
  readonly id: string
  /** The status with which the route answers success. */
  readonly status: number
}

/** Who asks, in which request and language. Every use case takes it first. */
export interface Call {
  readonly actor: Actor
  readonly requestId: string
  readonly language: Language
  /** The version of `If-Match`, when the caller sent one. */
  readonly ifMatch?: string | undefined
  readonly idempotency?: IdempotencyClaim | undefined
}

/** A call of one who has logged in. */
export interface UserCall extends Call {
  readonly actor: UserActor
}

/** A call of one who has a client profile. */
export interface ClientCall extends Call {
  readonly actor: UserActor & { readonly clientId: string }
}

/** A call of one who has a provider profile. */
export interface ProviderCall extends Call {
  readonly actor: UserActor & { readonly providerId: string }
}

/** A call of a member of staff. */
export interface StaffCall extends Call {
  readonly actor: UserActor & { readonly staffRole: StaffRole }
}

/** A call that no person makes. */
export function systemCall(name: string, requestId: string): Call {
  return { actor: { kind: 'system', name }, requestId, language: 'ky' }
}

/** Whether the actor is staff with one of these roles; an admin has them all. */
export function isStaff(actor: Actor, ...roles: StaffRole[]): boolean {
  if (actor.kind !== 'user' || actor.staffRole === null) return false
  return actor.staffRole === 'admin' || roles.length === 0 || roles.includes(actor.staffRole)
}

/** What acts, for the audit log: `user`, `anonymous`, or the name of the part of the platform, such as `job:files.sweep`. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'system' ? actor.name : actor.kind
}

/** The user's id, or null for anonymous visitors and the platform itself. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === 'user' ? actor.userId : null
}
