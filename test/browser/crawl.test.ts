import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from './lib/browser.ts';
import { crawl, problemsOf, type Crawled } from './lib/crawl.ts';
import { onePerKind, pagesIn, templateOf, TEMPLATES } from './lib/pages.ts';

const browser = useBrowser();

describe.each(['site', 'moved'] as const)('the %s', (name) => {
  const site = inject(name);
  const all = pagesIn(site.folder);
  // Under a sub-path one page of a template shows whether its links keep it; the links' targets are asked for all the same.
  const paths = name === 'site' || process.env.TEST_FULL ? all : onePerKind(site.folder);
  let crawled: Crawled;
  beforeAll(async () => { crawled = await crawl(browser(), site, paths === all ? undefined : paths); });

  test('has every kind of page', () => {
    const templates = new Set(all.map(templateOf));
    expect(TEMPLATES.filter((template) => !templates.has(template))).toEqual([]);
  });

  test('has no page that no link leads to', () => {
    expect(crawled.orphans.filter((path) => path !== '/404.html')).toEqual([]);
  });

  test.each(paths)('%s opens without trouble and its links lead somewhere', async (path) => {
    expect(await problemsOf(site, crawled, path)).toEqual([]);
  });

  test('has a title and a description of its own on every page', () => {
    for (const field of ['title', 'description'] as const) {
      const texts = [...crawled.pages.values()].map((facts) => facts[field]);
      expect(texts.filter((text, at) => texts.indexOf(text) !== at), field).toEqual([]);
    }
  });

  test('answers 404 with its own page to an address that is not there', async () => {
    const response = await fetch(new URL('bestaat-niet/', site.url));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1');
  });
});
