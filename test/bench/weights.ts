/** What a page weighs: the page and all that it loads by itself, compressed as a host sends it, beside a page written by hand. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium, thisMachine } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/server.ts';
import { TEXT_ENDINGS } from '../../src/model/media-types.ts';
import { onePerKind } from '../browser/lib/pages.ts';

export interface Weight {
  readonly page: string;
  /** Kilobytes of the page itself. */
  readonly html: number;
  /** Kilobytes of scripts that load by themselves. */
  readonly scripts: number;
  /** Kilobytes of all that loads by itself. */
  readonly total: number;
  /** The total over that of the page written by hand. */
  readonly ratio: number;
}

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

/** It has the chart and the table of the page written by hand. */
export const DATASET = '/cijfers/werkzaamheidsgraad/';

/** That page, and one of each kind of the site in `folder`. */
export async function measureWeights(folder: string): Promise<{ readonly byHand: number; readonly pages: readonly Weight[] }> {
  const byHand = sizeOf(BY_HAND);
  const site = await serve(folder, '/', 0);
  const browser = await chromium.launch({ executablePath: findChromium(thisMachine()), args: ['--no-sandbox', '--disable-gpu'] });
  const pages: Weight[] = [];
  for (const path of [DATASET, ...onePerKind(folder)]) {
    const page = await browser.newPage();
    const loaded = new Set<string>();
    page.on('request', (request) => { if (request.url().startsWith(site.url)) loaded.add(new URL(request.url()).pathname); });
    await page.goto(new URL(`.${path}`, site.url).href, { waitUntil: 'networkidle' });
    await page.close();
    const parts = [...loaded].map((address) => ({ address, size: sizeOf(join(folder, address.endsWith('/') ? `${address}index.html` : address)) }));
    const sum = (pattern: RegExp) => parts.filter(({ address }) => pattern.test(address)).reduce((total, { size }) => total + size, 0);
    pages.push({ page: path, html: sum(/\/$|\.html$/), scripts: sum(/\.js$/), total: sum(/./), ratio: sum(/./) / byHand });
  }
  await browser.close();
  await site.close();
  return { byHand, pages };
}
