import { type Actor, isStaff, type StaffRole } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'

/** Who may come through a route's door at all; what they may do to one thing is the policy's to say. */
export type Access =
  | { readonly to: 'anyone' }
  | { readonly to: 'users' }
  | { readonly to: 'clients' }
  | { readonly to: 'providers' }
  | { readonly to: 'staff'; readonly roles: readonly StaffRole[] }

/** Whether the actor has what the door asks for. */
export function admits(access: Access, actor: Actor): boolean {
  if (access.to === 'anyone') return true
  if (actor.kind !== 'user') return false
  if (access.to === 'clients') return actor.clientId !== null
  if (access.to === 'providers') return actor.providerId !== null
  if (access.to === 'staff') return isStaff(actor, ...access.roles)
  return true
}

/** @throws 401 to visitors, 403 to users who lack the profile or the role. */
export function requireAccess(access: Access, actor: Actor): void {
  if (admits(access, actor)) return
  throw new Problem(actor.kind === 'user' ? commonErrors.forbidden : commonErrors.unauthenticated)
}
