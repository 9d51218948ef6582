import { defineConfig } from 'vitest/config';

/** Machines may be slow and busy. What must cost little is held to it by its test. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 120_000 } } };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'code', include: ['src/**/*.test.ts'], ...patience } },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/build-sites.ts',
          ...patience,
        },
      },
    ],
  },
});
