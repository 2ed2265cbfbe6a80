/** What a command that failed says arrives whole, its last words too. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroErrors } from '../../scripts/lib/astro-errors.ts';
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

test('of a build: its errors, the last of them at the end, and none of its warnings', () => {
  const log = [
    '06:35:16 [WARN] [vite] [MODULE_LEVEL_DIRECTIVE] The semantics of the directive', '   ╭─[ content/nl/x.mdx:2:6 ]', '───╯', '',
    '06:35:40   ├─ /bronnen/index.html06:35:40 [ERROR] Error: boom', '    at file:///x.mjs:1:1',
    '06:35:40   ├─ /begrippen/index.html (+6ms)',
    '06:35:41 [build] Stopping', 'boom: this page throws', '  Stack trace:', '    at file:///y.mjs:1:1', '',
  ];
  expect(astroErrors(log.join('\n'))).toBe([log[4], log[7], log[8]].join('\n'));
  expect(astroErrors(`${log.slice(0, 4).join('\n')}\nSyntaxError: x\n    at z`)).toContain('\nSyntaxError: x');
});
