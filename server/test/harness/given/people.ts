import { randomBytes } from 'node:crypto'
import type { StaffRole } from '../../../src/kernel/actor.ts'
import type { Db } from '../../../src/platform/database/index.ts'

/** Someone who is logged in. */
export interface Person {
  readonly userId: string
  readonly sessionId: string
  readonly token: string
  readonly email: string
  readonly name: string
}

export interface ClientPerson extends Person {
  readonly clientId: string
}

export interface ProviderPerson extends Person {
  readonly providerId: string
}

interface PersonOptions {
  name?: string
  email?: string
  language?: 'ky' | 'ru' | 'en'
}

interface ProviderOptions extends PersonOptions {
  businessName?: string
  available?: boolean
  /** What staff have approved. */
  verified?: ('license' | 'insurance' | 'background_check')[]
}

export function givenPeople(db: Db) {
  /** A user with a session and no profile. */
  async function user(options: PersonOptions & { staffRole?: StaffRole } = {}): Promise<Person> {
    const email = options.email ?? `${randomBytes(6).toString('hex')}@test.example`
    const name = options.name ?? 'Айбек Асанов'
    const { id } = await db
      .insertInto('users')
      .values({
        email,
        name,
        language: options.language ?? 'en',
        is_staff: options.staffRole !== undefined,
        staff_role: options.staffRole ?? null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const token = randomBytes(24).toString('base64url')
    const session = await db
      .insertInto('auth_sessions')
      .values({ user_id: id, token, expires_at: new Date(Date.now() + 30 * 86_400_000).toISOString() })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { userId: id, sessionId: session.id, token, email, name }
  }

  async function profile(userId: string, userType: 'client' | 'service_provider' | 'both'): Promise<string> {
    const { id } = await db
      .insertInto('user_profiles')
      .values({ user_id: userId, user_type: userType, city: 'Бишкек', country: 'Кыргызстан' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }

  async function clientProfile(profileId: string): Promise<string> {
    const { id } = await db
      .insertInto('client_profiles')
      .values({ user_profile_id: profileId })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }

  async function providerProfile(profileId: string, options: ProviderOptions): Promise<string> {
    const { id } = await db
      .insertInto('service_provider_profiles')
      .values({
        user_profile_id: profileId,
        business_name: options.businessName ?? 'Уста Бакыт',
        is_available: options.available ?? true,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const verification_type of options.verified ?? []) {
      await db
        .insertInto('user_verifications')
        .values({
          user_profile_id: profileId,
          verification_type,
          status: 'approved',
          verified_at: new Date().toISOString(),
        })
        .execute()
    }
    return id
  }

  return {
    user,

    async client(options: PersonOptions = {}): Promise<ClientPerson> {
      const person = await user(options)
      return { ...person, clientId: await clientProfile(await profile(person.userId, 'client')) }
    },

    async provider(options: ProviderOptions = {}): Promise<ProviderPerson> {
      const person = await user(options)
      const profileId = await profile(person.userId, 'service_provider')
      return { ...person, providerId: await providerProfile(profileId, options) }
    },

    /** Someone who both orders and offers. */
    async clientAndProvider(options: ProviderOptions = {}): Promise<ClientPerson & ProviderPerson> {
      const person = await user(options)
      const profileId = await profile(person.userId, 'both')
      const clientId = await clientProfile(profileId)
      return { ...person, clientId, providerId: await providerProfile(profileId, options) }
    },

    staff: (staffRole: StaffRole = 'admin', options: PersonOptions = {}): Promise<Person> =>
      user({ ...options, staffRole }),
  }
}
