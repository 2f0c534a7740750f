import type { Config } from './config.ts'

interface WelcomeOptions {
  url: string
  config: Config
  roles: readonly string[]
  sandboxUrl: string | null
  seconds: number
}

/** What a person reads when Usta has started. */
export function welcome({ url, config, roles, sandboxUrl, seconds }: WelcomeOptions): string {
  const lines = [`Usta is ready after ${seconds.toFixed(1)} s (${roles.join(', ')}).`, '']
  if (roles.includes('web')) lines.push(`  Marketplace    ${url}`)
  if (roles.includes('api')) lines.push(`  API            ${url}/api/v1`, `  API reference  ${url}/api/docs`)
  if (sandboxUrl && roles.includes('api')) lines.push(`  Payments       Stripe sandbox at ${sandboxUrl}`)
  lines.push(`  Data           ${config.database.url === null ? config.stateDir : 'the database at DATABASE_URL'}`)
  if (config.demo) {
    lines.push(
      '',
      '  Demo logins (password usta-demo-2026):',
      '    client@usta.test     posts orders',
      '    provider@usta.test   makes offers',
      '    admin@usta.test      staff',
      '',
      '  See the main job happen: npm run demo -- journey',
    )
  }
  return lines.join('\n')
}
