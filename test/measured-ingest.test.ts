/** The bench itself is run by hand, and rarely: its shortest part is run here. */
import { expect, test } from 'vitest';
import { measureIngest } from './bench/ingest.ts';

test('the ingest of a small table is measured beside PapaParse', async () => {
  const [small] = await measureIngest([100]);
  expect(small!.observations).toBe(100);
  expect(small!.ratio).toBe(small!.ingest.seconds / small!.papaparse.seconds);
  expect(small!.ingest.megabytes).toBeGreaterThan(1);
});
