/** How soon a search answers on slow 4G and a slow processor, beside Pagefind's own interface on the same index. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium, thisMachine } from '../../scripts/lib/chromium.ts';
import { middle, serveCompressed, slowPhone } from './slow-phone.ts';

export interface SearchTime {
  readonly id: 'firstKey' | 'texts' | 'again';
  readonly what: string;
  /** Milliseconds from the key until an answer is painted. */
  readonly ours: number;
  readonly pagefind: number;
  readonly ratio: number;
  /** What ours should be at most. */
  readonly goal: number;
}

const ROUNDS = 5;
const HEAD_START = 1000;
/** Long enough for all that the first answer still loads. */
const QUIET = 3000;

/** Where a reader types, and what is there once it is answered. */
interface Box {
  readonly path: string;
  readonly box: string;
  readonly answer: string;
}

const IN_HEADER: Box = { path: '/cijfers/', box: 'header [data-search-box]', answer: '.suggestions:not([hidden]) [data-suggestion]' };
const ON_PAGE: Box = { path: '/zoeken/', box: 'main [data-search-box]', answer: '.outcome:not(:has([data-busy])) ~ [data-search-results] > li' };
const STOCK: Box = { path: '/kant-en-klaar/', box: '.pagefind-ui__search-input', answer: '.pagefind-ui__result-link' };

const stockPage = `<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>Pagefind</title><link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script>
<div id="zoek"></div><script>new PagefindUI({ element: '#zoek', showImages: false })</script></html>
`;

/** The middle of five rounds of each. */
export async function measureSearch(folder: string): Promise<readonly SearchTime[]> {
  const stock = mkdtempSync(join(tmpdir(), 'search-'));
  mkdirSync(join(stock, STOCK.path));
  writeFileSync(join(stock, STOCK.path, 'index.html'), stockPage);
  const server = await serveCompressed([stock, folder]);
  const browser = await chromium.launch({ executablePath: findChromium(thisMachine()), args: ['--no-sandbox', '--disable-gpu'] });
  const compared = async (id: SearchTime['id'], what: string, goal: number, box: Box, measure: (page: Page, box: Box) => Promise<number>): Promise<SearchTime> => {
    const [ours, pagefind] = [await middleOf(browser, server.url, box, measure), await middleOf(browser, server.url, STOCK, measure)];
    return { id, what, ours, pagefind, ratio: ours / pagefind, goal };
  };
  try {
    return [
      await compared('firstKey', 'first key, cold', 300, IN_HEADER, firstKey),
      await compared('texts', 'texts, a second after focus', 800, ON_PAGE, afterASecond),
      await compared('again', 'texts, files are there', 60, ON_PAGE, warm),
    ];
  } finally {
    await browser.close();
    server.close();
    rmSync(stock, { recursive: true });
  }
}

async function middleOf(browser: Browser, url: string, box: Box, measure: (page: Page, box: Box) => Promise<number>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, close } = await slowPhone(browser);
    await page.goto(url + box.path, { waitUntil: 'commit' });
    rounds.push(await measure(page, box));
    await close();
  }
  return middle(rounds);
}

async function firstKey(page: Page, { box, answer }: Box): Promise<number> {
  await page.waitForLoadState('networkidle');
  await page.focus(box);
  return answered(page, answer, 'm');
}

async function afterASecond(page: Page, { box, answer }: Box): Promise<number> {
  await page.focus(box);
  await pass(HEAD_START);
  return answered(page, answer, 'werkplaats');
}

/** Another search, and the first once more. */
async function warm(page: Page, where: Box): Promise<number> {
  await afterASecond(page, where);
  for (const query of ['', 'rotatie', '']) {
    await page.fill(where.box, query);
    await pass(QUIET);
  }
  return answered(page, where.answer, 'werkplaats');
}

/** Milliseconds from the key until an answer is painted; the page is watched before the key comes. */
async function answered(page: Page, answer: string, keys: string): Promise<number> {
  const watch = await page.evaluateHandle((selector) => {
    const taken = new Promise<number>((resolve) => {
      let typed = NaN;
      document.addEventListener('input', () => (typed = performance.now()), { capture: true, once: true });
      const look = () => {
        if (Number.isNaN(typed) || !document.querySelector(selector)) return;
        observer.disconnect();
        // Right behind the frame, whatever else waits.
        requestAnimationFrame(() => void scheduler.postTask(() => resolve(performance.now() - typed), { priority: 'user-blocking' }));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
    // In an object, or its handle would wait for it.
    return { taken };
  }, answer);
  await page.keyboard.insertText(keys);
  return watch.evaluate(({ taken }) => taken);
}
