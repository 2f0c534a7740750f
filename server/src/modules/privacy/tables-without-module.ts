import type { PersonalData } from '../../kernel/personal-data.ts'

const ours = 'What staff wrote for everybody.'
const figures = 'Figures of a day, about nobody.'

/** Tables that are there before the modules that will own them. */
export const personalData: PersonalData = {
  chat_rooms: { words: ['title'] },
  chat_participants: { rows: [{ by: ['user_id', 'users'], erase: { is_online: false, last_seen: null } }] },
  chat_messages: {
    rows: [
      {
        by: ['sender_id', 'users'],
        erase: { content: '', attachment_url: '', attachment_name: '', attachment_size: 0 },
      },
    ],
    words: ['content', 'attachment_name', 'attachment_url'],
  },
  chat_templates: { keep: { [ours]: ['name', 'subject', 'content', 'variables'] } },
  chat_notifications: { rows: [{ by: ['user_id', 'users'], remove: true }] },
  chat_reports: {
    rows: [
      { by: ['reported_by_id', 'users'], erase: { description: '' } },
      { by: ['reported_message_id', 'chat_messages'], erase: { evidence: [], admin_notes: '', action_taken: '' } },
    ],
    words: ['description', 'evidence', 'admin_notes', 'action_taken'],
    withheld: ['admin_notes', 'action_taken', 'resolved_by_id'],
  },
  user_activities: { rows: [{ by: ['user_id', 'users'], remove: true }] },
  order_analytics: { keep: { [figures]: ['date'] } },
  service_category_analytics: { keep: { [figures]: ['date'] } },
  user_retention_analytics: { keep: { [figures]: ['date'] } },
  search_analytics: { words: ['top_search_terms'], keep: { [figures]: ['date', 'top_categories_searched'] } },
  performance_metrics: { keep: { [figures]: ['date'] } },
  business_metrics: { keep: { [figures]: ['date'] } },
}
