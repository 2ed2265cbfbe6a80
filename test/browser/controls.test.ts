/** No control of any page runs into the content security policy, asks a third party, leaves something behind or fails. */
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';
import { pagesToTest } from './lib/pages.ts';
import { storedIn, useControls } from './lib/use-controls.ts';

const site = inject('site');
const browser = useBrowser();

test.concurrent.each(pagesToTest(site.folder))('every control of %s does its work within the policy', async (path) => {
  const visit = await open(browser(), new URL(`.${path}`, site.url).href, { permissions: ['clipboard-read', 'clipboard-write'] });
  expect(await useControls(visit)).toBeGreaterThan(0);
  expect(visit.trouble).toEqual([]);
  // The one preference of the portal, on the page where a reader sets it.
  expect(await storedIn(visit.page)).toEqual(path === '/zoeken/' ? ['sneltoets'] : []);
  await visit.close();
});

test('the policy is in force: a script from elsewhere, an inline one, and a style attribute are refused', async () => {
  const { page, trouble, close } = await open(browser(), site.url);
  await page.evaluate(() => {
    const script = Object.assign(document.createElement('script'), { textContent: 'document.title="evil"' });
    const far = Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/a.js' });
    document.body.append(script, far);
    document.body.setAttribute('style', 'color:red');
  });
  expect(await page.title()).not.toBe('evil');
  await expect.poll(() => trouble.filter((line) => line.includes('CSP: ')).map((line) => /CSP: (\S+)/.exec(line)![1]).toSorted()).toEqual(expect.arrayContaining(['script-src-elem', 'style-src-attr']));
  await close();
});
