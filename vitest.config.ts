/** Three kinds of tests, each in its folder; integration runs once per database. */
import { defineConfig } from 'vitest/config'

const common = {
  pool: 'forks' as const,
  // Node 20 needs it to load Lexical without hanging.
  execArgv: ['--conditions=production'],
}

const integration = (database: 'sqlite' | 'mongodb') => ({
  test: {
    ...common,
    name: `integration-${database}`,
    include: ['tests/integration/**/*.int.test.ts'],
    env: { TEST_DATABASE: database },
    globalSetup: 'tests/support/requireBuild.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['tests/{unit,architecture}/**/*.test.ts'],
          env: { NODE_ENV: 'test', DATA_DIR: 'data/test', MEDIA_DIR: 'data/test/media', LOG_LEVEL: 'silent' },
          testTimeout: 30_000,
        },
      },
      integration('sqlite'),
      integration('mongodb'),
      {
        test: {
          ...common,
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          globalSetup: 'tests/support/requireBuild.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
