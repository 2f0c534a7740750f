import type { StaffContent } from './person.ts'

export const staff: readonly StaffContent[] = [
  { email: 'admin@usta.test', name: 'Салтанат Бекова', role: 'admin', language: 'ru' },
  { email: 'support@usta.test', name: 'Канышай Дүйшөева', role: 'support', language: 'ky' },
  { email: 'moderator@usta.test', name: 'Максим Орлов', role: 'moderator', language: 'ru' },
  { email: 'finance@usta.test', name: 'Жамиля Умарова', role: 'finance', language: 'ru' },
]
