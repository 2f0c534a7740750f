import type { PersonalData } from '../../kernel/personal-data.ts'

/** A row that is removed takes its bytes along: see the trigger `doom_removed_file`. */
export const personalData: PersonalData = {
  stored_files: {
    alone: ['content_type', 'key', 'sha256', 'variants'],
    rows: [{ by: ['owner_id', 'users'], remove: true }],
    words: ['name'],
  },
  doomed_files: { keep: { 'Keys are made of ids alone.': ['keys'] } },
}
