import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  buildDirectory: process.env.USTA_WEB_OUT ?? 'build/manual',
} satisfies Config
