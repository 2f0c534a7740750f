import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Replaces a library, which only a process of its own sees. */
const alone = 'server/test/accounts/login.test.ts'

/** Compiled code is kept for the many processes that tests start. */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/node')

const pure = ['packages/api-client/**', 'packages/stripe-sandbox/**']

export default defineConfig({
  test: {
    pool: 'forks',
    // Test files share what they import, which is a third of their time. No module of ours keeps state.
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism()),
    // These end what hangs. How busy the machine is decides nothing.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'database',
          include: ['server/test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          exclude: [...pure, alone],
          globalSetup: 'server/test/harness/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: [alone],
          globalSetup: 'server/test/harness/global-setup.ts',
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['scripts/test/**/*.test.ts', 'web/test/*.test.ts', ...pure.map((path) => `${path}/*.test.ts`)],
        },
      },
      {
        extends: true,
        test: { name: 'pages', include: ['web/test/pages/*.test.ts'], globalSetup: 'web/test/pages/global-setup.ts' },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/test/**/*.test.ts'],
          globalSetup: 'e2e/src/global-setup.ts',
          testTimeout: 240_000,
          // A browser that shares two cores with a whole marketplace may lose a press. What fails again is told.
          retry: 1,
        },
      },
    ],
  },
})
