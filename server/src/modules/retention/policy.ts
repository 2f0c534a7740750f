import { isStaff, type StaffCall, type UserActor } from '../../kernel/actor.ts'
import { type DeletionAction, type DeletionState, deletionActions } from './schema.ts'

/** What only an admin deletes and restores by hand: records of money, and what the platform speaks. */
const adminModels = new Set(['invoices', 'payments', 'payment_methods', 'languages'])

/** Whether they may delete or restore rows of a model. */
export function mayChange(actor: UserActor, model: string): boolean {
  return isStaff(actor, 'moderator') && (!adminModels.has(model) || isStaff(actor, 'admin'))
}

export function mayPurge(actor: UserActor): boolean {
  return isStaff(actor, 'admin')
}

export function mayHold(actor: UserActor): boolean {
  return isStaff(actor, 'admin')
}

/** What the caller could do to a deletion right now, were nothing else in the way. */
export function allowedActions(
  { actor }: Pick<StaffCall, 'actor'>,
  deletion: { root_table: string; state: DeletionState; legal_hold: boolean },
): DeletionAction[] {
  if (deletion.state !== 'deleted') return []
  const may: Record<DeletionAction, boolean> = {
    restore: mayChange(actor, deletion.root_table),
    purge: mayPurge(actor) && !deletion.legal_hold,
    hold: mayHold(actor),
    release: mayHold(actor) && deletion.legal_hold,
  }
  return deletionActions.filter((action) => may[action])
}
