import type { ClientContent } from '../content/people/person.ts'
import { demoId } from '../ids.ts'
import { day, instant } from '../moments.ts'
import { json, type Row, stamps } from './rows.ts'
import type { Setting } from './setting.ts'
import { addProfile, addUser, emailOf, phoneNumber } from './users.ts'

export type Client = Readonly<{
  userId: string
  id: string
  content: ClientContent
  /** Their counts of orders follow at the end. */
  row: Row<'stored.client_profiles'>
}>

export function addClient(setting: Setting, content: ClientContent, place: number): Client {
  const { world, catalog, now, random } = setting
  const joined = now - Math.floor(random.between(95, 380) * day)
  const userId = addUser(setting, {
    email: emailOf(content.login),
    name: content.name,
    language: content.language,
    joined,
  })
  const profileId = addProfile(setting, content, {
    userId,
    type: 'client',
    joined,
    phone: phoneNumber(100 + place),
    bio: '',
    area: content.area,
    verified: false,
  })
  const row = {
    id: demoId(`client ${content.login}`, joined),
    user_profile_id: profileId,
    preferred_service_areas: json([catalog.areas.get(content.area)?.id]),
    total_orders: 0,
    completed_orders: 0,
    cancelled_orders: 0,
    ...stamps(instant(joined)),
  }
  world['stored.client_profiles'].push(row)
  return { userId, id: row.id, content, row }
}
