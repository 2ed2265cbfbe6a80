/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

// Astro's own Vite, so that import.meta.glob and .astro files work as they do in the build.
export default getViteConfig({
  test: {
    environment: 'node',
    maxWorkers: availableParallelism(),
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', ...(process.env.TEST_FULL ? [] : ['test/**/*.full.test.ts'])],
    allowOnly: false,
    // A script that a test starts again is not compiled again.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('../.cache/compiled', import.meta.url)) },
    // A busy machine is no reason to fail, nor are hundreds of thousands of cases.
    testTimeout: process.env.TEST_FULL ? 600_000 : 60_000,
    hookTimeout: 60_000,
  },
});
