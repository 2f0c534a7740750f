import type { PersonalData } from '../../kernel/personal-data.ts'

export const personalData: PersonalData = {
  erasures: {
    rows: [{ by: ['user_id', 'users'] }],
    words: ['reason'],
    keep: { 'Names of stages, and what is encrypted while it runs.': ['stage', 'marks'] },
    withheld: ['marks', 'reason', 'user_ids', 'requested_by_id', 'stage', 'forced'],
  },
  account_exports: { alone: ['sha256'], rows: [{ by: ['user_id', 'users'], remove: true }], withheld: ['key'] },
}
