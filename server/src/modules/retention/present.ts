import type { StaffCall } from '../../kernel/actor.ts'
import { allowedActions } from './policy.ts'
import type { Deletion } from './schema.ts'
import type { DeletionRow } from './store.ts'

export function presentDeletion(call: StaffCall, row: DeletionRow): Deletion {
  const { root_table, root_id, created_at, ...shown } = row
  return {
    ...shown,
    model: root_table,
    row_id: root_id,
    deleted_at: created_at,
    allowed_actions: allowedActions(call, row),
  }
}
