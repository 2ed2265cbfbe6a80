import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They open every page, or one of each kind in every mode, and take minutes. */
const LONGEST = ['access.test.ts', 'crawl.test.ts', 'modes.test.ts'];
for (const name of LONGEST) if (!existsSync(join(import.meta.dirname, name))) throw new Error(`There is no test/browser/${name}: mend LONGEST in test/browser/vitest.config.ts.`);
const isLong = ({ moduleId }: TestSpecification): boolean => LONGEST.includes(basename(moduleId));

/** In a clean clone Vitest knows no times and begins with the largest files: the longest of these would begin last, and the other workers wait for it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/lib/serve-sites.ts',
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    // A third of the time a test waits for its browser, or a browser for its test.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 600_000,
    // A page answers late on a machine that does other things too.
    expect: { poll: { timeout: 10_000 } },
  },
});
