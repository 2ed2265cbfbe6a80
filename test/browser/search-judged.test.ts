/** How well the search answers: judged queries in the built page, the halves that were and were not looked at apart. */
import { expect, inject, test } from 'vitest';
import { placeOf, readJudged, type Judged } from '../search/judged.ts';
import { open, useBrowser } from './lib/browser.ts';
import { HIGH } from './lib/high.ts';

const site = inject('site');
const browser = useBrowser();

/** Success at 3 over all queries below which the build fails. */
const ENOUGH = 0.95;

interface Outcome {
  readonly judged: Judged;
  readonly place: number | undefined;
}

async function answers(queries: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { page, close } = await open(browser(), new URL('zoeken/?q=maatwerk', site.url).href, HIGH);
  // Before its script runs, the form would load the page anew.
  await page.locator('[data-search-results]:not([aria-busy]) > li[data-result]').first().waitFor();
  const links = await page.evaluate(async (all) => {
    const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-search${name}]`)!;
    const status = part('-status');
    const found: string[][] = [];
    for (const query of all) {
      status.textContent = '';
      part<HTMLInputElement>('-box').value = query;
      part<HTMLFormElement>('').requestSubmit();
      while (status.textContent === '' || status.textContent.startsWith('Bezig')) await new Promise((resolve) => setTimeout(resolve, 4));
      found.push([...document.querySelectorAll<HTMLAnchorElement>('li[data-result] > a')].map((link) => decodeURIComponent(link.pathname + link.hash)));
    }
    return found;
  }, queries);
  await close();
  return links;
}

async function outcomesOf(half: string): Promise<readonly Outcome[]> {
  const judged = readJudged(half);
  const links = await answers(judged.map(({ query }) => query));
  return judged.map((one, index) => ({ judged: one, place: placeOf(one, links[index]!) }));
}

const within = (outcomes: readonly Outcome[], place: number): number => outcomes.filter((one) => one.place !== undefined && one.place <= place).length / outcomes.length;

function line(name: string, outcomes: readonly Outcome[]): string {
  const rank = outcomes.reduce((sum, { place }) => sum + (place === undefined ? 0 : 1 / place), 0) / outcomes.length;
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`.padStart(6);
  return `${name.padEnd(24)}${String(outcomes.length).padStart(5)}${percent(within(outcomes, 1))}${percent(within(outcomes, 3))}${rank.toFixed(3).padStart(8)}`;
}

test('what people look for is among the first three results', async () => {
  const halves = { tuned: await outcomesOf('tuned'), unseen: await outcomesOf('unseen') };
  const all = Object.values(halves).flat();
  const kinds = [...Map.groupBy(all, ({ judged }) => judged.kind)];
  console.log(['search                  count    @1    @3     MRR', ...kinds.map(([kind, own]) => line(kind, own)), ...Object.entries(halves).map(([half, own]) => line(`half: ${half}`, own)), line('all', all)].join('\n'));
  expect(all.length).toBeGreaterThanOrEqual(150);
  const missed = all.filter(({ place }) => place === undefined || place > 3).map(({ judged }) => judged.query);
  expect(within(all, 3), `not among the first three: ${missed.join('; ')}`).toBeGreaterThanOrEqual(ENOUGH);
}, 180_000);
