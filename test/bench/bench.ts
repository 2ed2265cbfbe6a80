/**
 * `npm run bench`: what the portal costs, beside what it would cost otherwise: ingest beside PapaParse, the build beside Astro
 * alone, a page beside one written by hand, in bytes, on a slow phone and by Lighthouse, the search beside Pagefind's own interface, nginx beside a bare file.
 * Without options the small sizes; `-- --full` takes an hour and all sizes, `-- --pages 1000,5000` builds those, `-- --keep` writes what the portal's own page tells of it.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../scripts/lib/errors.ts';
import { OUT } from '../../scripts/lib/site.ts';
import { main, readOptions, stage } from '../../scripts/lib/stage.ts';
import { ROOT } from '../../scripts/lib/tools.ts';
import { measureBuild, type BuildResult } from './build.ts';
import { earlier, keepForNext } from './earlier.ts';
import { GOAL_COLUMNS, goalRows, reasons } from './goals.ts';
import { measureIngest } from './ingest.ts';
import { LIGHTHOUSE_COLUMNS, measureLighthouse } from './lighthouse.ts';
import { measureLoad } from './load.ts';
import { measurePaint } from './paint.ts';
import { measureSearch } from './search.ts';
import { KEPT, summary } from './summary.ts';
import { measureWeights } from './weights.ts';

/** The portal as it is, whatever its size. */
const PORTAL = 1;

const PARTS = ['ingest', 'build', 'weights', 'paint', 'lighthouse', 'search', 'load'] as const;

const seconds = (value: number): string => `${value.toFixed(2)} s`;
const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
const times = (value: number): string => `${value.toFixed(1)}×`;
const kilobytes = (value: number): string => `${value.toFixed(1)} KB`;

await main(async () => {
  const { full = false, keep = false, only, pages: asked } = readOptions({ full: { type: 'boolean' }, keep: { type: 'boolean' }, only: { type: 'string' }, pages: { type: 'string' } });
  if (only !== undefined && !PARTS.some((part) => part === only)) throw new UserError(`--only takes one of ${PARTS.join(', ')}.`);
  const sizes = asked?.split(',').map(Number) ?? (full ? [PORTAL, 1000, 5000] : [PORTAL]);
  if (!sizes.every((size) => size > 0)) throw new UserError('--pages takes numbers of pages, for example 1000,5000.');
  const wanted = (part: (typeof PARTS)[number]) => only === undefined || only === part;
  if (['weights', 'paint', 'lighthouse', 'search', 'load'].some((part) => wanted(part as (typeof PARTS)[number])) && !existsSync(OUT)) throw new UserError(`There is no site in ${OUT}. Run npm run build first.`);

  const ingest = wanted('ingest') ? await stage('Ingest', () => measureIngest(full ? [10_000, 100_000, 1_000_000] : [10_000, 100_000])) : [];
  if (ingest.length > 0) table(['observations', 'PapaParse', 'ingest', 'ratio', 'memory'], ingest.map(({ observations, papaparse, ingest: own, ratio }) => [String(observations), seconds(papaparse.seconds), seconds(own.seconds), times(ratio), `${own.megabytes.toFixed(0)} MB`]));

  const build: BuildResult[] = [];
  for (const size of wanted('build') ? sizes : []) build.push(await stage(size === PORTAL ? 'Build of the portal' : `Build of about ${size} pages`, () => measureBuild(size)));
  if (build.length > 0) table(['pages', 'build', 'formats', 'beside', 'HTML', 'pages/s', 'Astro alone', 'HTML ratio', 'ratio', 'memory'], build.map((one) => [String(one.pages), ...[one.seconds, one.formats, one.beside, one.html].map(seconds), (one.pages / one.html).toFixed(0), seconds(one.plainAstro), times(one.htmlRatio), times(one.ratio), one.megabytes === null ? '?' : `${one.megabytes.toFixed(0)} MB`]));
  for (const { pages, stages } of build) table([`${pages} pages`, 'seconds'], Object.entries(stages).map(([name, taken]) => [name, taken.toFixed(1)]));

  const weights = wanted('weights') ? await stage('Weights', () => measureWeights(OUT)) : undefined;
  if (weights) table(['page', 'HTML', 'scripts', 'all', 'ratio'], [['by hand', kilobytes(weights.byHand), '', kilobytes(weights.byHand), times(1)], ...weights.pages.map(({ page, html, scripts, total, ratio }) => [page, kilobytes(html), kilobytes(scripts), kilobytes(total), times(ratio)])]);

  const paint = wanted('paint') ? await stage('Paint', () => measurePaint(OUT)) : [];
  if (paint.length > 0) table(['slow 4G, CPU ×4', 'first paint', 'LCP', 'ratio', 'shift', 'longest task'], paint.map(({ page, first, largest, ratio, shift, longest }) => [page, milliseconds(first), milliseconds(largest), `${ratio.toFixed(2)}×`, shift.toFixed(3), longest === 0 ? 'none' : milliseconds(longest)]));

  const lighthouse = wanted('lighthouse') ? await stage('Lighthouse', () => measureLighthouse(OUT)) : [];
  if (lighthouse.length > 0) table(LIGHTHOUSE_COLUMNS, lighthouse.map(({ page, scores, lost }) => [page, ...Object.values(scores).map(String), lost.join(', ')]));

  const search = wanted('search') ? await stage('Search', () => measureSearch(OUT)) : [];
  if (search.length > 0) table(['slow 4G, CPU ×4', 'search', 'goal', 'Pagefind UI', 'ratio'], search.map(({ what, ours, goal, pagefind, ratio }) => [what, milliseconds(ours), milliseconds(goal), milliseconds(pagefind), `${ratio.toFixed(2)}×`]));

  const load = wanted('load') ? await stage('Load', () => measureLoad(OUT)) : undefined;
  if (load) table(['nginx', 'requests/s', 'bare file', 'ratio', `errors at ${load.open.connections} open`], [[load.page, load.ours.toFixed(0), load.bare.toFixed(0), load.ratio.toFixed(2), `${load.open.errors} of ${load.open.requests}`]]);

  const file = join(ROOT, '.cache/bench.json');
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const measured = { ingest, build, weights, paint, lighthouse, search, load };
  // A part that was not asked for keeps what it gave last time.
  const results = { ...earlier(file), ...Object.fromEntries(PARTS.filter(wanted).map((part) => [part, measured[part]])) };
  keepForNext(file, results);
  const told = summary(results);
  table(GOAL_COLUMNS, goalRows(told));
  for (const reason of reasons(told)) console.log(reason);
  if (keep) writeFileSync(join(ROOT, KEPT), `${JSON.stringify(told, null, 1)}\n`);
  console.log(`\n${file}${keep ? `\n${KEPT}, which /over/ shows: commit it` : ''}`);
});

function table(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]!.length)));
  console.log(`\n${[header, ...rows].map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')).join('\n')}\n`);
}
