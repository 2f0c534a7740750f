import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const pure = ['packages/api-client/**', 'packages/stripe-sandbox/**']

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'database',
          include: ['server/test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          exclude: pure,
          globalSetup: 'server/test/harness/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'pure',
          include: [
            'scripts/test/**/*.test.ts',
            'web/test/**/*.test.{ts,tsx}',
            ...pure.map((path) => `${path}/*.test.ts`),
          ],
        },
      },
    ],
  },
})
