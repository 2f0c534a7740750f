import { isLanguage } from '../../kernel/language.ts'
import type { Session, StaffUser, User } from './schema.ts'
import type { listSessions } from './session-store.ts'
import type { UserRow } from './store.ts'

export function presentUser(row: UserRow): User {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    username: row.username,
    description: row.description,
    photo_url: row.photo_url,
    language: isLanguage(row.language) ? row.language : 'ky',
    is_staff: row.is_staff,
    staff_role: row.staff_role,
    client_id: row.client_id,
    provider_id: row.provider_id,
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}

export function presentStaffUser(row: UserRow): StaffUser {
  return {
    ...presentUser(row),
    blocked: row.blocked,
    blocked_at: row.blocked_at,
    is_active: row.is_active,
    last_login: row.last_login,
  }
}

type SessionRow = Awaited<ReturnType<typeof listSessions>>[number]

export function presentSession(row: SessionRow, currentId: string): Session {
  return { ...row, is_current: row.id === currentId }
}
