/** What a command that failed says arrives whole, its last words too. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/tools.ts';

/** Many times what a pipe holds: who exits at once loses the rest of it. */
const MUCH = 5_000_000;
const addressOf = (name: string): string => JSON.stringify(pathToFileURL(join(ROOT, 'scripts/lib', name)).href);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'said-'));
  writeFileSync(join(folder, 'tool.mjs'), `console.log('first'); console.error('x'.repeat(${MUCH})); console.log('then'); console.error('why it failed'); process.exit(1);`);
  writeFileSync(join(folder, 'command.mjs'), `import { main } from ${addressOf('stage.ts')}; import { run } from ${addressOf('tools.ts')}; await main(async () => { await run(${JSON.stringify(join(folder, 'tool.mjs'))}); });`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('by the tool that it ran, in the order it was said', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'command.mjs')], { encoding: 'utf8', maxBuffer: 2 * MUCH });
  expect(stderr.split('\n').map((line) => (line.length > 20 ? line.length : line))).toEqual(['first', MUCH, 'then', 'why it failed', '']);
  expect(status).toBe(1);
});
