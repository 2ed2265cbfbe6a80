import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/lib/serve-sites.ts',
    allowOnly: false,
    maxWorkers: 2,
    // A busy machine takes longer than the second that Vitest gives.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 600_000,
  },
});
