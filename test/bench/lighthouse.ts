/**
 * What Lighthouse says of one page of each template, on its own slow phone. It is fetched for this, at one version: with the
 * hundred packages it brings, nothing else here needs it.
 */
import { execFile } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { promisify } from 'node:util';
import { findChromium, thisMachine } from '../../scripts/lib/chromium.ts';
import { UserError } from '../../scripts/lib/errors.ts';
import { onePerKind } from '../browser/lib/pages.ts';
import { BY_HAND, serveBesideHand } from './beside-hand.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

export interface Scores {
  readonly page: string;
  /** From 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Search engines are kept from it on purpose, which costs the score for them. */
  readonly unlisted: boolean;
  /** What it took points for. */
  readonly lost: readonly string[];
}

/** The part of its report that is read: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly displayValue?: string }>>;
}

/** The first is the page written by hand. */
export async function measureLighthouse(folder: string): Promise<readonly Scores[]> {
  const server = await serveBesideHand(folder);
  try {
    const scores: Scores[] = [];
    for (const page of [BY_HAND, ...onePerKind(folder)]) scores.push({ page, ...read(await audit(`${server.url}${page}`)) });
    return scores;
  } finally {
    server.close();
  }
}

async function audit(address: string): Promise<Report> {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new UserError('Lighthouse is fetched with npm: run this as npm run bench.');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [npm, 'exec', '--yes', '--ignore-scripts', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address, '--quiet', '--output=json', `--only-categories=${CATEGORIES.join(',')}`, '--chrome-flags=--headless --no-sandbox --disable-gpu'],
    // It wants a newer Node than this machine may have; ours is.
    { env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, CHROME_PATH: findChromium(thisMachine()) }, maxBuffer: 2 ** 27 },
  );
  return JSON.parse(stdout) as Report;
}

function read({ categories, audits }: Report): Omit<Scores, 'page'> {
  const lost = CATEGORIES.flatMap((name) => categories[name]!.auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 1));
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]!.score ?? 0) * 100)])) as Scores['scores'],
    unlisted: lost.some(({ id }) => id === 'is-crawlable'),
    lost: [...new Set(lost.map(({ id }) => [id, audits[id]!.displayValue].filter(Boolean).join(' ')))],
  };
}

export const LIGHTHOUSE_COLUMNS: readonly string[] = ['page', ...CATEGORIES, 'lost on'];
