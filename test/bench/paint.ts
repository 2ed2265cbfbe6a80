/** When a page stands there on slow 4G and a slow processor, beside a page written by hand with the same chart and table. */
import { chromium, type Browser } from 'playwright-core';
import { findChromium, thisMachine } from '../../scripts/lib/chromium.ts';
import { BY_HAND, serveBesideHand } from './beside-hand.ts';
import { middle, slowPhone } from './slow-phone.ts';
import { DATASET } from './weights.ts';

export interface Paint {
  readonly page: string;
  /** Milliseconds until something is painted. */
  readonly first: number;
  /** Milliseconds until the largest thing is. */
  readonly largest: number;
  /** The latter over that of the page written by hand. */
  readonly ratio: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** The longest task over 50 ms; 0 when there is none. */
  readonly longest: number;
}

const ROUNDS = 5;
/** The first has the chart and the table of the page written by hand; the others are what readers open most. */
const PAGES = [DATASET, '/', '/cijfers/', '/uitleg/maatwerkdecreet/', '/begrippen/vdab/'];

/** The middle of five rounds of each page. */
export async function measurePaint(folder: string): Promise<readonly Paint[]> {
  const server = await serveBesideHand(folder);
  const browser = await chromium.launch({ executablePath: findChromium(thisMachine()), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const hand = await middleOf(browser, `${server.url}${BY_HAND}`);
    const painted: Paint[] = [{ page: 'by hand', ...hand, ratio: 1 }];
    for (const page of PAGES) {
      const measured = await middleOf(browser, `${server.url}${page}`);
      painted.push({ page, ...measured, ratio: measured.largest / hand.largest });
    }
    return painted;
  } finally {
    await browser.close();
    server.close();
  }
}

type Measured = Omit<Paint, 'page' | 'ratio'>;

async function middleOf(browser: Browser, address: string): Promise<Measured> {
  const rounds: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await once(browser, address));
  const of = (name: keyof Measured) => middle(rounds.map((one) => one[name]));
  return { first: of('first'), largest: of('largest'), shift: of('shift'), longest: of('longest') };
}

async function once(browser: Browser, address: string): Promise<Measured> {
  const { page, close } = await slowPhone(browser);
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0, longest: 0 };
    (window as unknown as { seen: typeof seen }).seen = seen;
    const watch = (type: string, take: (entry: PerformanceEntry) => void) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
    watch('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
    watch('longtask', ({ duration }) => (seen.longest = Math.max(seen.longest, duration)));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const measured = await page.evaluate(() => ({ ...(window as unknown as { seen: Omit<Measured, 'first'> }).seen, first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 }));
  await close();
  return measured;
}
