/** When a page stands there on slow 4G and a slow processor, beside a page written by hand with the same chart and table. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { findChromium, thisMachine } from '../../scripts/lib/chromium.ts';
import { contentTypeOf } from '../../src/model/media-types.ts';

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

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const ROUNDS = 5;
/** The first has the chart and the table of the page written by hand; the others are what readers open most. */
const PAGES = ['/cijfers/werkzaamheidsgraad/', '/', '/cijfers/', '/uitleg/maatwerkdecreet/', '/begrippen/vdab/'];

/** The middle of five rounds of each page. */
export async function measurePaint(folder: string): Promise<readonly Paint[]> {
  const site = mkdtempSync(join(tmpdir(), 'paint-'));
  const byHand = '/met-de-hand/index.html';
  mkdirSync(dirname(join(site, byHand)));
  cpSync(join(import.meta.dirname, 'by-hand.html'), join(site, byHand));
  const server = await serveCompressed([site, folder]);
  const browser = await chromium.launch({ executablePath: findChromium(thisMachine()), args: ['--no-sandbox', '--disable-gpu'] });
  const address = (path: string) => `http://localhost:${(server.address() as AddressInfo).port}${path}`;
  try {
    const hand = await middle(browser, address('/met-de-hand/'));
    const painted: Paint[] = [{ page: 'by hand', ...hand, ratio: 1 }];
    for (const page of PAGES) {
      const measured = await middle(browser, address(page));
      painted.push({ page, ...measured, ratio: measured.largest / hand.largest });
    }
    return painted;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(site, { recursive: true });
  }
}

type Measured = Omit<Paint, 'page' | 'ratio'>;

async function middle(browser: Browser, address: string): Promise<Measured> {
  const rounds: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await once(browser, address));
  const of = (name: keyof Measured) => rounds.map((one) => one[name]).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
  return { first: of('first'), largest: of('largest'), shift: of('shift'), longest: of('longest') };
}

async function once(browser: Browser, address: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'nl-BE' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
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
  await context.close();
  return measured;
}

/** As a web host sends it; the first of the folders that has the file. */
function serveCompressed(folders: readonly string[]): Promise<Server> {
  const ready = new Map<string, Buffer>();
  const find = (path: string): Buffer | undefined => {
    for (const folder of folders) {
      try {
        return readFileSync(join(folder, path));
      } catch {
        // Perhaps in the next.
      }
    }
    return undefined;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const found = ready.has(path) ? undefined : find(path);
    if (found) ready.set(path, brotliCompressSync(found));
    if (!ready.has(path)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': contentTypeOf(path), 'content-encoding': 'br' }).end(ready.get(path));
  });
  return new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(server)); });
}
