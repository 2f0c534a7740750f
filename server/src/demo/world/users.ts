import type { ClientContent, ProviderContent } from '../content/people/person.ts'
import { demoId } from '../ids.ts'
import { day, hour, instant } from '../moments.ts'
import { stamps } from './rows.ts'
import type { Setting } from './setting.ts'

/** The address of a demo login: `client@usta.test`, or one of `demo.usta.test` for the rest. */
export function emailOf(login: string): string {
  return `${login}@${login === 'client' || login === 'provider' ? 'usta.test' : 'demo.usta.test'}`
}

/** Adds a user who can log in with the demo's password, and returns their id. */
export function addUser(
  { world, now, passwordHash, random }: Setting,
  person: {
    email: string
    name: string
    language: string
    joined: number
    staffRole?: 'support' | 'moderator' | 'finance' | 'admin'
  },
): string {
  const id = demoId(`user ${person.email}`, person.joined)
  const lastLogin = instant(now - Math.floor(random.between(1, 72) * hour))
  world['stored.users'].push({
    id,
    username: person.email.replace(/@.*/, ''),
    email: person.email,
    email_verified: true,
    name: person.name,
    language: person.language,
    is_staff: person.staffRole !== undefined,
    staff_role: person.staffRole ?? null,
    last_login: lastLogin,
    timezone_difference: 360,
    points: person.staffRole ? 0 : random.whole(0, 60) * 10,
    ...stamps(instant(person.joined), lastLogin),
  })
  world.auth_accounts.push({
    id: demoId(`account ${person.email}`, person.joined),
    user_id: id,
    account_id: id,
    provider_id: 'credential',
    password: passwordHash,
    ...stamps(instant(person.joined)),
  })
  return id
}

/** Adds what a user is on the marketplace, and returns the id of the profile. */
export function addProfile(
  { world, catalog, now }: Setting,
  person: ClientContent | ProviderContent,
  profile: {
    userId: string
    type: 'client' | 'service_provider'
    joined: number
    phone: string
    bio: string
    area: string
    verified: boolean
  },
): string {
  const area = catalog.areas.get(profile.area)?.content
  if (!area) throw new Error(`${person.login} lives in an unknown area, ${profile.area}`)
  const id = demoId(`profile ${person.login}`, profile.joined)
  world['stored.user_profiles'].push({
    id,
    user_id: profile.userId,
    user_type: profile.type,
    bio: profile.bio,
    gender: person.gender,
    phone_number: profile.phone,
    city: area.city,
    state: area.city,
    country: 'Кыргызстан',
    postal_code: area.postalCodes[0] ?? '',
    is_verified: profile.verified,
    verification_date: profile.verified ? instant(Math.min(profile.joined + 2 * day, now)) : null,
    ...stamps(instant(profile.joined)),
  })
  return id
}

/** No operator was given the code 600, so no number reaches a real person. */
export function phoneNumber(place: number): string {
  const digits = String(100_000 + place * 137)
  return `+996 600 ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4)}`
}
