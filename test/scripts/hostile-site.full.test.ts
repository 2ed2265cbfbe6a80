/** A dataset whose every text would do harm goes through ingest, build and Chromium, and stays text. A whole build, so only `npm run test:full` makes it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium, thisMachine } from '../../scripts/lib/chromium.ts';
import { serve, type SiteServer } from '../../scripts/lib/server.ts';
import { open } from '../browser/lib/browser.ts';
import { useControls } from '../browser/lib/use-controls.ts';
import { copyProject } from '../lib/project-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const project = join(folder, 'project');
const MINUTES = 60_000;

/** Each would run, in its own way, where a page or a script took it for more than text. */
const LABELS = ['</script><script>window.hacked=1</script>', '"><img src=x onerror=window.hacked=1>', "' onfocus=window.hacked=1 autofocus x='", '${window.hacked=1}', '{{constructor.constructor("window.hacked=1")()}}', '</style><style>*{display:none}</style>', '&lt;img src=x onerror=window.hacked=1&gt;', ']]>--><svg onload=window.hacked=1>', 'مرحبا', '🇧🇪'];
const [SCRIPT, IMAGE] = LABELS as [string, string];
const both = (text: string) => ({ nl: text, en: text });
const code = (index: number) => `H${index}`;

const described = {
  id: 'vijandig', version: '1.0.0', modified: '2026-11-28',
  revisions: [{ version: '1.0.0', date: '2026-11-28', text: both(IMAGE) }],
  title: both(`Titel ${SCRIPT}`), description: both(`Beschrijving ${SCRIPT} ${IMAGE}. Nog een zin.`),
  reading: { text: both(`Lezing ${IMAGE} {value}.`), figures: { value: { measure: 'count', hostile: code(0), time_period: '2011' } } },
  chart: { type: 'bars', title: both(`Grafiek ${SCRIPT}`), where: { measure: 'count' }, rows: 'hostile', marks: 'time_period' },
  caveat: both(IMAGE), themes: ['programmas'], programmes: [], related: [],
  dimensions: [{ id: 'hostile', codelist: 'hostile', label: both(IMAGE) }],
  measures: [{ id: 'count', label: both(`Maat ${IMAGE}`), definition: both(SCRIPT), unit: 'PER', kind: 'exact' }],
  tables: [{
    id: 'tabel-1', source: 'beleidsbrief-2012', number: 'Tabel 1', section: '§3.1', page: null, title: SCRIPT, sourceLine: IMAGE, lines: [1, 12],
    layout: {
      kind: 'crosstab', at: { measure: 'count' }, headerRows: 1, labelHeaders: [['']],
      labelColumns: [{ labels: Object.fromEntries(LABELS.map((label, index) => [label, { hostile: code(index) }])) }],
      valueColumns: ['2010', '2011'].map((year) => ({ header: [`${year} ${IMAGE}`], at: { time_period: year } })),
    },
  }],
  footnotes: [], checks: [], explanations: [],
};
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const table = `,${['2010', '2011'].map((year) => quoted(`${year} ${IMAGE}`)).join()}\n${LABELS.map((label, index) => `${quoted(label)},${index + 1},${index + 2}`).join('\n')}\n`;
const moduleOf = (name: string, value: unknown) => `import { ${name} } from '../../src/define.ts';\n\nexport default ${name}(${JSON.stringify(value, null, 2)});\n`;

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  copyProject(project);
  mkdirSync(join(project, 'data/vijandig'));
  writeFileSync(join(project, 'data/vijandig/dataset.ts'), moduleOf('defineDataset', described));
  writeFileSync(join(project, 'data/vijandig/tabel-1.csv'), table);
  writeFileSync(join(project, 'data/codelists/hostile.ts'), moduleOf('defineCodelist', { id: 'hostile', title: both(IMAGE), codes: LABELS.map((label, index) => ({ id: code(index), label: both(label) })) }));
  for (const script of ['ingest', 'build']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], { cwd: project, env: { ...process.env, SITE_URL: '', BASE_PATH: '', OUT_DIR: '' }, encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
  }
  site = await serve(join(project, 'dist'), '/', 0);
  browser = await chromium.launch({ executablePath: findChromium(thisMachine()), args: ['--no-sandbox', '--disable-gpu'] });
}, 20 * MINUTES);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test.each(['cijfers/vijandig/', 'cijfers/vijandig/#cel=tabel-1:2:2', 'cijfers/vijandig/?toon=tabel', 'cijfers/vijandig/herkomst/', 'cijfers/vijandig/codeboek/', 'cijfers/vijandig/embed/', 'cijfers/', 'data/', 'zoeken/?q=hacked'])('/%s shows the texts, and runs none of them', async (path) => {
  const visit = await open(browser, new URL(path, site.url).href, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, trouble, close } = visit;
  await useControls(visit);
  expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  expect(await page.locator('img[src="x"], [onfocus], svg[onload]').count()).toBe(0);
  expect(await page.locator('body').isVisible()).toBe(true);
  expect(trouble).toEqual([]);
  await close();
}, 2 * MINUTES);

test('every label stands in the printed table to the letter', async () => {
  const { page, close } = await open(browser, new URL('cijfers/vijandig/', site.url).href);
  const shown = await page.locator('table[data-printed] tbody th').allTextContents();
  expect(shown.map((text) => text.trim())).toEqual(LABELS);
  await close();
}, 2 * MINUTES);

test('every label stands in the tidy CSV to the letter', () => {
  const csv = readFileSync(join(project, 'dist/data/vijandig/vijandig.csv'), 'utf8');
  for (const label of LABELS) expect(csv).toContain(/[",\n]/.test(label) ? quoted(label) : label);
});
