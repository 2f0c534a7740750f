import type { PersonalData } from '../../kernel/personal-data.ts'

export const personalData: PersonalData = {
  deletions: {
    rows: [{ by: ['actor_id', 'users'], erase: { reason: '' } }],
    words: ['reason', 'hold_reason'],
    keep: { 'Names of tables, ids and numbers.': ['root_table', 'request_id', 'counts'] },
    withheld: ['hold_reason'],
  },
}
