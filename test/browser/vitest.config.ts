import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/lib/serve-sites.ts',
    allowOnly: false,
    // A third of the time a test waits for its browser, or a browser for its test.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 600_000,
    // A page answers late on a machine that does other things too.
    expect: { poll: { timeout: 10_000 } },
  },
});
