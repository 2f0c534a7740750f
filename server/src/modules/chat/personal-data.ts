import type { PersonalData } from '../../kernel/personal-data.ts'

export const personalData: PersonalData = {
  chat_rooms: { words: ['title'], keep: { 'Ids of the people, which mean nothing without them.': ['direct_key'] } },
  chat_participants: { rows: [{ by: ['user_id', 'users'], erase: { is_online: false, last_seen: null } }] },
  chat_messages: {
    rows: [
      {
        by: ['sender_id', 'users'],
        erase: {
          content: '',
          params: {},
          attachment_url: '',
          attachment_file_id: null,
          attachment_name: '',
          attachment_size: 0,
        },
      },
    ],
    words: ['content', 'params', 'attachment_name', 'attachment_url'],
    keep: { 'What kind of thing it is, and an id that a device made.': ['client_id', 'code', 'attachment_type'] },
  },
  chat_message_edits: { rows: [{ by: ['message_id', 'chat_messages'], remove: true }], words: ['content'] },
  chat_templates: {
    keep: { 'What staff wrote for everybody.': ['name', 'subject', 'content', 'variables', 'language'] },
  },
  chat_notifications: { rows: [{ by: ['user_id', 'users'], remove: true }] },
  chat_reports: {
    rows: [
      { by: ['reported_by_id', 'users'], erase: { description: '' } },
      { by: ['reported_message_id', 'chat_messages'], erase: { evidence: [], admin_notes: '', action_taken: '' } },
    ],
    words: ['description', 'evidence', 'admin_notes', 'action_taken'],
    withheld: ['admin_notes', 'action_taken', 'resolved_by_id'],
  },
  chat_processes: {},
  chat_connections: { alone: ['id'], rows: [{ by: ['user_id', 'users'], remove: true }] },
  chat_presences: { rows: [{ by: ['user_id', 'users'], remove: true }] },
}
