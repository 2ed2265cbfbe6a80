/** `npm test`: every stage, whatever an earlier one gave, and the sum of all tests as the last line. `--full` for all pages in all modes. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkTypes, lint } from './lib/checks.ts';
import { findChromium, thisMachine } from './lib/chromium.ts';
import { report } from './lib/errors.ts';
import { failed, PASSED, readReport, sum, type Tally } from './lib/results.ts';
import { buildSite, checkData, OUT } from './lib/site.ts';
import { main, readOptions, stage } from './lib/stage.ts';
import { binOf, ROOT, run, start } from './lib/tools.ts';

/** A second site, at another address under a sub-path: no link may leave it. */
const MOVED = { out: join(ROOT, '.cache/moved-site'), env: { SITE_URL: 'https://elders.example', BASE_PATH: '/a/b/' } };

/** The test's own site stands at the root, whatever the environment says. */
const AT_HOME = { out: OUT, env: { SITE_URL: '', BASE_PATH: '' } };

/** One test: it passes when it does not throw. */
async function one(label: string, work: () => Promise<unknown>): Promise<Tally> {
  try {
    await work();
    return PASSED;
  } catch (error) {
    console.error(report(error));
    return failed(label);
  }
}

/** A stage that is one test. */
const oneStage = (label: string, work: () => unknown) => one(label, () => stage(label, async () => work()));

/** A stage that Vitest runs and counts. */
async function vitest(label: string, config: string, env: NodeJS.ProcessEnv = {}): Promise<Tally> {
  const json = join(ROOT, '.cache', `${label}.json`);
  await rm(json, { force: true });
  console.log(`${label} …`);
  const child = start(binOf('vitest'), ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${json}`], env);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const tally = readReport(label, json);
  return code !== 0 && tally.failures.length === 0 ? failed(`${label}: Vitest ended with code ${code}`) : tally;
}

async function browserTests(full: boolean): Promise<Tally> {
  let chromium = '';
  const found = await oneStage('Finding a browser', () => { chromium = findChromium(thisMachine()); });
  if (found.failures.length > 0) return found;
  const env = { CHROMIUM: chromium, SITE_DIR: AT_HOME.out, MOVED_DIR: MOVED.out, TEST_FULL: full ? '1' : '' };
  return sum([found, await vitest('Browser tests', 'test/browser/vitest.config.ts', env)]);
}

await main(async () => {
  const { full = false } = readOptions({ full: { type: 'boolean' } });
  const tallies = [
    // Each of the two uses one core.
    ...(await stage('Types and lint', () => Promise.all([one('Types', checkTypes), one('Lint', lint)]))),
    await vitest('Unit tests', 'test/vitest.config.ts', { TEST_FULL: full ? '1' : '' }),
    await oneStage('The data are what the tables give', checkData),
  ];
  // Each of these two too; the second says nothing unless it fails. What they share in `.astro/` the types have written.
  const builds = await Promise.all([
    one('Build', () => buildSite(AT_HOME)),
    one('Build under /a/b/', () => run('scripts/build.ts', ['--out', MOVED.out], MOVED.env)),
  ]);
  const built = builds.every(({ failures }) => failures.length === 0);
  tallies.push(...builds, built ? await browserTests(full) : failed('Browser tests: not run, there is no site'));

  const { passed, failures, unchecked = [] } = sum(tallies);
  if (unchecked.length > 0) console.log(`\nNot checked here:\n${unchecked.map((test) => `- ${test}`).join('\n')}`);
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `- ${failure}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
});
