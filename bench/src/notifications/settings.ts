import { createECDH, generateKeyPairSync } from 'node:crypto'
import type { Addresses } from './providers.ts'

/** The settings of a server whose channels lead to local providers. */
export function channelSettings({ fcm, push, smtp, twilio }: Addresses): Record<string, string> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const vapid = createECDH('prime256v1')
  return {
    SMTP_URL: smtp,
    MAIL_FROM: 'Usta <no-reply@usta.test>',
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: 'a-token-of-an-account-at-Twilio',
    TWILIO_FROM: '+15005550006',
    TWILIO_API_URL: twilio,
    FIREBASE_SERVICE_ACCOUNT: JSON.stringify({
      type: 'service_account',
      project_id: 'usta',
      client_email: 'usta@usta.iam.gserviceaccount.com',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    }),
    FIREBASE_API_URL: fcm,
    VAPID_PUBLIC_KEY: vapid.generateKeys('base64url'),
    VAPID_PRIVATE_KEY: Buffer.concat([Buffer.alloc(32), vapid.getPrivateKey()])
      .subarray(-32)
      .toString('base64url'),
    WEB_PUSH_GATEWAY_URL: push,
  }
}
