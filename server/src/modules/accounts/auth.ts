import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { bearer } from 'better-auth/plugins'
import type { Log } from '../../platform/log/log.ts'
import { createAuthDatabase } from './auth-database.ts'

/** Days that a session lasts without being used. */
export const sessionDays = 30

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. */
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const passwordLength = { min: 8, max: 128 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password, argon2id)
}

interface AuthOptions {
  databaseUrl: string
  baseUrl: string
  secret: string
  log: Log
}

export type Auth = ReturnType<typeof createAuth>

/**
 * better-auth, for the flows: registering, logging in and out, changing a password. Who sends a request is
 * found by a query of our own (see sessions.ts), and its HTTP routes stay closed. Call it within `as`.
 */
export function createAuth({ databaseUrl, baseUrl, secret, log }: AuthOptions) {
  const { db, as, close } = createAuthDatabase({
    url: databaseUrl,
    onError: (error) => log.warn({ err: error }, 'a connection of the login pool broke'),
  })
  const auth = betterAuth({
    baseURL: baseUrl,
    secret,
    database: { db, type: 'postgres', transaction: true },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'usta',
      useSecureCookies: baseUrl.startsWith('https:'),
      database: { generateId: false },
      disableOriginCheck: true,
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: { hash: hashPassword, verify: ({ hash: stored, password }) => verify(stored, password) },
    },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', image: 'photo_url', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { language: { type: 'string', required: false } },
    },
    session: {
      modelName: 'auth_sessions',
      expiresIn: sessionDays * 86_400,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'auth_accounts',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'auth_verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    plugins: [bearer()],
  })
  return Object.assign(auth, { as, close })
}
