import type { PersonalData } from '../kernel/personal-data.ts'

const technical = 'Names, digests and states of the machinery.'

/** What the platform's own tables hold. The audit log's values and the payloads of jobs are erased by themselves. */
export const personalData: PersonalData = {
  idempotency_keys: {
    rows: [{ by: ['user_id', 'users'], remove: true }],
    words: ['body', 'headers', 'path'],
    keep: { [technical]: ['user_key', 'key', 'method', 'request_hash'] },
    withheld: ['request_hash', 'body', 'headers'],
  },
  audit_log: {
    keep: {
      'Erased by audit.erase, which keeps the digests.': ['reason', 'changes', 'erasure'],
      [technical]: ['request_id', 'table_name', 'actor'],
    },
  },
  audit_seals: {
    keep: {
      [technical]: [
        'month',
        'digests',
        'system_id',
        'archive_key',
        'archive_sha256',
        'previous_hash',
        'hash',
        'key_id',
        'mac',
      ],
    },
  },
  outbox_messages: { words: ['recipient', 'subject', 'text', 'html', 'headers'], removeNaming: true },
  schema_migrations: { keep: { [technical]: ['name', 'checksum'] } },
  socket_io_attachments: {
    keep: { 'Messages on their way between processes, gone after half a minute.': ['payload'] },
  },
  workers: { keep: { [technical]: ['id', 'host'] } },
}
