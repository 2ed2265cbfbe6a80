/** What a slip on the command line gives: one line that says what to do, and never a stack. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/tools.ts';

const run = (script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env } });

test.each([
  ['start', [], { PORT: 'abc' }, /^PORT is "abc"\./],
  ['start', [], { PORT: '99999' }, /^PORT is "99999"\./],
  ['start', [], { BASE_PATH: '//x//' }, /^BASE_PATH is "\/\/x\/\/"\./],
  ['start', [], { SITE_URL: 'foo' }, /^SITE_URL is "foo"\./],
  ['dev', [], { PORT: 'abc' }, /^PORT is "abc"\./],
  ['dev', [], { SITE_URL: 'foo' }, /^SITE_URL is "foo"\./],
  ['dev', [], { BASE_PATH: '../' }, /^BASE_PATH is "\.\.\/"\./],
  ['build', [], { SITE_URL: 'foo' }, /^SITE_URL is "foo"\./],
  ['build', ['--uit', 'x'], {}, /^Unknown option '--uit'\. This command takes, after a lone --: --out VALUE, --compress\./],
  ['build', ['somewhere'], {}, /^Unexpected argument 'somewhere'\./],
  ['build', ['--out'], {}, /^Option '--out <value>' argument missing\./],
  ['build', ['--out='], {}, /^--out names no folder\./],
  ['build', ['--out', '.'], {}, /^The site cannot stand in .+: that folder holds the project itself\./],
  ['build', ['--out', 'src'], {}, /^The folder .+src holds something else than an earlier build/],
  ['release', ['--help'], {}, /^Unknown option '--help'\. This command takes, after a lone --: --all\./],
  ['release', ['--all', 'kans-op-werk'], {}, /^--all is every dataset\. Leave out kans-op-werk, or leave out --all\./],
  ['check', ['--fast'], {}, /^Unknown option '--fast'\. This command takes no options\./],
  ['test', ['--ful'], {}, /^Unknown option '--ful'\. This command takes, after a lone --: --full\./],
])('%s %j %j', (script, args, env, said) => {
  const { status, stderr } = run(script, args, env);
  expect(stderr).toMatch(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
});

test('an older Node is told so in one line', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); await import('./scripts/lib/node-version.mjs'); console.error('went on');`], { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toBe('This is Node 20.20.2, and the scripts need 22.18 or newer. Run npm ci, which brings one along; where it cannot, install a newer Node.\n');
  expect(status).toBe(1);
});
