import type { PersonalData } from '../../kernel/personal-data.ts'

export const personalData: PersonalData = {
  user_profiles: {
    rows: [
      {
        by: ['user_id', 'users'],
        erase: {
          bio: '',
          date_of_birth: null,
          gender: null,
          phone_number: '',
          address: '',
          city: '',
          state: '',
          country: '',
          postal_code: '',
          notification_preferences: {},
          is_verified: false,
          verification_date: null,
        },
      },
    ],
    marks: { phone_number: 'number' },
    words: ['bio'],
  },
  client_profiles: {
    rows: [
      { by: ['user_profile_id', 'user_profiles'], erase: { preferred_service_areas: [], budget_preferences: {} } },
    ],
  },
  service_provider_profiles: {
    rows: [
      {
        by: ['user_profile_id', 'user_profiles'],
        erase: {
          business_name: '',
          business_description: '',
          business_license: '',
          years_of_experience: 0,
          service_areas: [],
          is_available: false,
          availability_schedule: {},
          is_verified_provider: false,
          verification_documents: '',
        },
      },
    ],
    marks: { business_name: 'title' },
    words: ['business_description'],
    encrypted: ['business_license', 'verification_documents'],
  },
  client_favorite_providers: {
    rows: [
      { by: ['client_id', 'client_profiles'], remove: true },
      { by: ['provider_id', 'service_provider_profiles'], remove: true },
    ],
  },
  service_provider_services: {
    rows: [{ by: ['provider_id', 'service_provider_profiles'], erase: { description: '', is_available: false } }],
    words: ['description'],
  },
  service_provider_service_addons: {},
  user_verifications: {
    rows: [
      { by: ['user_profile_id', 'user_profiles'], erase: { evidence: '', document_digests: null, admin_notes: '' } },
    ],
    words: ['admin_notes'],
    withheld: ['document_digests', 'admin_notes', 'verified_by_id'],
    encrypted: ['evidence'],
  },
}
