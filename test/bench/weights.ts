/** What a page weighs: the page and all that it loads by itself, compressed as a host sends it, beside a page written by hand. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { findChromium, thisMachine } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/server.ts';
import { TEXT_ENDINGS } from '../../src/model/media-types.ts';
import { longestPerKind } from '../browser/lib/pages.ts';

export interface Weight {
  readonly page: string;
  /** Kilobytes of the page itself. */
  readonly html: number;
  /** Of those, what comes before the end of a phone's first screen, on a dataset's page before the end of its first table. */
  readonly view: number;
  /** Kilobytes of scripts that load by themselves. */
  readonly scripts: number;
  /** Kilobytes of all that loads by itself. */
  readonly total: number;
  /** The total over that of the page written by hand. */
  readonly ratio: number;
}

export interface Weights {
  /** Kilobytes of the page written by hand. */
  readonly byHand: number;
  readonly pages: readonly Weight[];
  /** Kilobytes that a dataset's page loads when its chart is first touched. */
  readonly touch: number;
}

/** Long enough for all that the first touch loads from this machine. */
const QUIET = 2000;
const BY_HAND = join(import.meta.dirname, 'by-hand.html');
const sizes = new Map<string, number>();

/** Kilobytes as sent; pages share their scripts, so each file is compressed once. */
function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(file);
  const size = (TEXT_ENDINGS.includes(extname(file).slice(1)) ? brotliCompressSync(bytes) : bytes).length / 1024;
  sizes.set(file, size);
  return size;
}

const DATASET_PAGE = /^\/cijfers\/[^/]+\/$/;

/** It has the chart and the table of the page written by hand. */
export const DATASET = '/cijfers/werkzaamheidsgraad/';

/** That page, and the longest of each kind of the site in `folder`. */
export async function measureWeights(folder: string): Promise<Weights> {
  const byHand = sizeOf(BY_HAND);
  const site = await serve(folder, '/', 0);
  const browser = await chromium.launch({ executablePath: findChromium(thisMachine()), args: ['--no-sandbox', '--disable-gpu'] });
  const pages: Weight[] = [];
  let touch = 0;
  for (const path of [DATASET, ...longestPerKind(folder)]) {
    const page = await browser.newPage();
    const loaded = new Set<string>();
    page.on('request', (request) => { if (request.url().startsWith(site.url)) loaded.add(new URL(request.url()).pathname); });
    await page.goto(new URL(`.${path}`, site.url).href, { waitUntil: 'networkidle' });
    const sum = (pattern: RegExp) => [...loaded].filter((address) => pattern.test(address)).reduce((total, address) => total + sizeOf(join(folder, address.endsWith('/') ? `${address}index.html` : address)), 0);
    const total = sum(/./);
    pages.push({ page: path, html: sum(/\/$|\.html$/), view: await viewOf(browser, page.url(), path), scripts: sum(/\.js$/), total, ratio: total / byHand });
    if (path === DATASET && pages.length === 1) {
      await page.locator('[data-chart] .surface').filter({ visible: true }).first().click();
      await pass(QUIET);
      touch = sum(/./) - total;
    }
    await page.close();
  }
  await browser.close();
  await site.close();
  return { byHand, pages, touch };
}

/** As the host sent it: without scripts, nothing is added. */
async function viewOf(browser: Browser, address: string, path: string): Promise<number> {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto(address);
  const source = await page.evaluate((withTable) => {
    const inView = [...document.body.querySelectorAll('*')].filter((element) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      return width > 0 && top < innerHeight && bottom > 0 && element.childElementCount === 0;
    });
    const table = withTable ? document.querySelector('main table') : null;
    const last = [inView.at(-1)!, ...(table ? [table] : [])].toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)).at(-1)!;
    const range = new Range();
    range.setStartBefore(document.documentElement);
    range.setEndAfter(last);
    const holder = document.createElement('template');
    holder.content.append(range.cloneContents());
    return holder.innerHTML;
  }, DATASET_PAGE.test(path));
  await page.close();
  return brotliCompressSync(source).length / 1024;
}
