import type { PersonalData } from '../../kernel/personal-data.ts'

const plain = 'A word of ours, a date of the work, or a currency.'

export const personalData: PersonalData = {
  orders: {
    rows: [
      {
        by: ['client_id', 'client_profiles'],
        erase: {
          title: '—',
          description: '',
          location: '',
          city: '',
          state: '',
          country: '',
          postal_code: '',
          latitude: null,
          longitude: null,
          attachments: [],
          special_requirements: '',
          cancel_reason: '',
        },
      },
      { by: ['provider_id', 'service_provider_profiles'] },
    ],
    words: ['title', 'description', 'location', 'attachments', 'special_requirements', 'cancel_reason'],
    keep: { [plain]: ['service_date', 'currency', 'cancelled_by'] },
  },
  order_addons: { rows: [{ by: ['order_id', 'orders'] }], keep: { 'The name of it in the catalog.': ['name'] } },
  order_photos: {
    rows: [{ by: ['order_id', 'orders'], remove: true }],
    words: ['caption', 'photo_url'],
  },
  bids: {
    rows: [{ by: ['provider_id', 'service_provider_profiles'], erase: { description: '', terms_conditions: '' } }],
    words: ['description', 'terms_conditions'],
    keep: { [plain]: ['currency'] },
  },
  order_assignments: {
    rows: [
      { by: ['order_id', 'orders'], erase: { client_review: '' } },
      { by: ['provider_id', 'service_provider_profiles'], erase: { progress_notes: '', completion_notes: '' } },
    ],
    words: ['client_review', 'progress_notes', 'completion_notes'],
    keep: { [plain]: ['start_date'] },
  },
  order_disputes: {
    rows: [
      { by: ['raised_by_id', 'users'], erase: { description: '', evidence: [] } },
      { by: ['client_id', 'client_profiles'], erase: { admin_notes: '', resolution: '' } },
      { by: ['provider_id', 'service_provider_profiles'], erase: { admin_notes: '', resolution: '' } },
    ],
    words: ['description', 'evidence', 'admin_notes', 'resolution'],
    withheld: ['admin_notes', 'resolved_by_id'],
  },
  saved_searches: {
    rows: [{ by: ['provider_id', 'service_provider_profiles'], remove: true }],
    words: ['name', 'filters'],
  },
  calendar_feeds: {
    alone: ['language'],
    rows: [{ by: ['provider_id', 'service_provider_profiles'], remove: true }],
    withheld: ['token_hash'],
  },
}
