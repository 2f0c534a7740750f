export {
  eraseRecorded,
  listEntriesMatching,
  listRecordedValues,
  listRecordedWith,
  type RecordedEntry,
} from './erase.ts'
export { sealRegularly } from './jobs.ts'
export {
  type AuditRow,
  auditOperations,
  listAuditRows,
  noteAuditRead,
} from './read-store.ts'
export { signAnew } from './sign-anew.ts'
export { type Head, verifyAudit } from './verify.ts'
export type { Tampering } from './verify-store.ts'
export { findHead } from './verify-store.ts'
