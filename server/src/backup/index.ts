export { createBackup } from './create.ts'
export { BackupError, type Manifest } from './manifest.ts'
export { restoreBackup } from './restore.ts'
export { verifyBackup } from './verify.ts'
