/** A chart inside somebody else's page, and what that page's author is told of it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { embedCode } from '../../src/charts/embed-code.ts';
import { open, useBrowser } from './lib/browser.ts';
import { chartPages } from './lib/chart-pages.ts';

const site = inject('site');
const browser = useBrowser();
const pages = chartPages(site.folder);
const address = (path: string) => new URL(`.${path}`, site.url).href;
const html = (path: string) => readFileSync(join(site.folder, path, 'index.html'), 'utf8');
/** The page's own address in a link, at the place where the test serves it. */
const here = (link: string) => link.replaceAll(site.address, site.url);
const oEmbedOf = async (path: string) => {
  const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html(path))![1]!;
  return (await (await fetch(here(link))).json()) as Record<string, string | number>;
};

describe.each(pages)('%sembed/', (path) => {
  test('stands alone without JavaScript: chart, source, date, and the way to the whole', async () => {
    const { page, trouble, close } = await open(browser(), address(`${path}embed/`), { javaScriptEnabled: false });
    expect(await page.locator('figure svg[role=img]:visible').count()).toBe(1);
    expect(await page.locator('header, footer, nav').count()).toBe(0);
    expect(await page.locator('figcaption').innerText()).toContain('Bron: ');
    expect(await page.locator('main').innerText()).toMatch(/versie \d+\.\d+\.\d+, \d+ \w+ \d{4}/);
    expect(await page.locator('base').getAttribute('target')).toBe('_top');
    expect(await page.locator('main .edition a').evaluate((link: HTMLAnchorElement) => link.href)).toBe(address(path));
    expect(trouble).toEqual([]);
    await close();
  });

  test('is found by no search of its own, and names the page it comes from', () => {
    const markup = html(`${path}embed/`);
    expect(markup).toContain('<meta name="robots" content="noindex">');
    expect(markup).toContain(`<link rel="canonical" href="${new URL(`.${path}`, site.address).href}">`);
    expect(markup).not.toContain('data-pagefind-body');
  });

  test('a publishing system finds it through oEmbed, with a frame that leads somewhere', async () => {
    const { html: frame, thumbnail_url: card } = await oEmbedOf(path);
    const framed = /src="([^"]+)"/.exec(String(frame))![1]!;
    expect(framed).toBe(new URL(`.${path}embed/`, site.address).href);
    const picture = await fetch(here(String(card)));
    expect(picture.headers.get('content-type')).toBe('image/png');
  });
});

/** Opens somebody else's page, on another origin, with the code as it is given. A real server: what is only pretended may not frame this machine. */
async function openAround(page: Page, code: string): Promise<() => void> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Elders</title><body>${here(code)}`));
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  return () => server.close();
}

const PATIENT = { timeout: 20_000 };
const heightOf = (page: Page) => page.evaluate(() => document.querySelector('iframe')!.clientHeight);

test('the frame is as high as the chart, at each width of the page around it', async () => {
  const context = await browser().newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  const leave = await openAround(page, embedCode({ address: new URL('./cijfers/kans-op-werk/embed/', site.address).href, title: 'Kans', height: 100 }));
  const inside = () => page.frames()[1]!.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  const settled = () => expect.poll(async () => (await heightOf(page)) - (await inside()), PATIENT).toBe(0);
  await settled();
  const wide = await heightOf(page);
  expect(wide).toBeGreaterThan(700);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect.poll(() => heightOf(page), PATIENT).toBeGreaterThan(wide);
  await settled();
  await page.setViewportSize({ width: 900, height: 700 });
  await expect.poll(() => heightOf(page), PATIENT).toBe(wide);
  await context.close();
  leave();
});

test('it follows the reader\'s light or dark', async () => {
  const grounds = await Promise.all((['light', 'dark'] as const).map(async (colorScheme) => {
    const { page, close } = await open(browser(), address('/cijfers/kans-op-werk/embed/'), { colorScheme, until: 'load' });
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await close();
    return ground;
  }));
  expect(new Set(grounds).size).toBe(2);
});

test('a table that is wider than a narrow frame scrolls in itself', async () => {
  const { page, close } = await open(browser(), address('/cijfers/uitstroom-naar-werk/embed/?toon=tabel'), { viewport: { width: 320, height: 600 } });
  const table = page.locator('[data-figures] .scroll');
  await table.waitFor();
  expect(await table.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await close();
});

const EXPLORERS = ['/verkenner/kansengroepen/', '/verkenner/kans-op-werk/', '/verkenner/programmas/'];

test('every page says which picture stands for it, and in words what is on it', async () => {
  const pictures = new Set<string>();
  const paths = ['/', '/over/', '/cijfers/', '/uitleg/', '/rekencontrole/', '/data/', '/begrippen/', '/bronnen/', '/tijdlijn/', '/standpunten/', '/vergelijk/', ...EXPLORERS, ...pages];
  for (const path of paths) {
    const markup = html(path);
    const meta = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(markup)?.[1];
    expect(meta('twitter:card'), path).toBe('summary_large_image');
    expect(meta('og:image:alt')?.length, path).toBeGreaterThan(20);
    pictures.add(meta('og:image')!);
    const picture = new DataView(await (await fetch(here(meta('og:image')!))).arrayBuffer());
    expect([picture.getUint32(16), picture.getUint32(20)].map(String), path).toEqual([meta('og:image:width'), meta('og:image:height')]);
  }
  // Each section has its own; a page about the portal has that of the home page.
  expect(pictures.size).toBe(paths.length - 1);
});
