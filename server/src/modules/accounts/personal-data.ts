import { nameless, type PersonalData } from '../../kernel/personal-data.ts'

export const personalData: PersonalData = {
  users: {
    rows: [
      {
        by: ['id', 'users'],
        erase: {
          username: (id) => `erased_${id.replaceAll('-', '')}`,
          email: (id) => `${id}@erased.invalid`,
          email_verified: false,
          name: nameless,
          description: null,
          photo: null,
          photo_url: null,
          is_active: false,
          firebase_user_id: null,
          fcm_token: null,
          last_login: null,
          timezone_difference: 0,
        },
      },
    ],
    marks: { email: 'address', name: 'name', username: 'title' },
    words: ['description'],
    keep: { 'Millions have chosen the same.': ['language'] },
    withheld: ['firebase_user_id', 'fcm_token'],
  },
  friendships: {
    rows: [
      { by: ['user_id', 'users'], remove: true },
      { by: ['friend_id', 'users'], remove: true },
    ],
  },
  friendship_requests: {
    rows: [
      { by: ['sender_id', 'users'], remove: true },
      { by: ['receiver_id', 'users'], remove: true },
    ],
  },
  auth_accounts: {
    alone: ['account_id', 'provider_id', 'scope'],
    rows: [{ by: ['user_id', 'users'], remove: true }],
    withheld: ['access_token', 'refresh_token', 'id_token', 'password'],
  },
  auth_sessions: {
    alone: ['ip_address', 'user_agent'],
    rows: [{ by: ['user_id', 'users'], remove: true }],
    withheld: ['token'],
  },
  auth_verifications: { words: ['identifier', 'value'], removeNaming: true },
}
