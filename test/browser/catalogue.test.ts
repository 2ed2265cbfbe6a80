import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();

test('each filter of the catalogue leaves what fits it, and the address keeps the choice', async () => {
  const { page, trouble, close } = await open(browser(), new URL('cijfers/', site.url).href);
  const shown = () => page.locator('[data-filter-list] > li:visible').count();
  const all = await shown();
  expect(all).toBeGreaterThan(5);
  const clear = page.locator('[data-filter-form] [type=reset]');
  expect(await clear.isVisible()).toBe(false);
  for (const name of await page.locator('[data-filter-form] select').evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).name))) {
    const select = page.locator(`select[name=${name}]`);
    const values = await select.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
    expect(values, name).not.toEqual([]);
    for (const value of values) {
      await select.selectOption(value);
      expect(new URL(page.url()).searchParams.get(name)).toBe(value);
      expect(await shown(), `${name}=${value}`).toBe(await page.locator(`[data-filter-list] > li[data-${name}~="${value}"]`).count());
    }
    await clear.click();
    await expect.poll(shown).toBe(all);
    // There is nothing to clear any more, and whoever pressed it goes on choosing.
    expect(await clear.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('SELECT');
  }
  expect(trouble).toEqual([]);
  await close();
});

test('an address with a choice opens filtered', async () => {
  const { page, close } = await open(browser(), new URL('cijfers/?jaar=2011', site.url).href);
  expect(await page.locator('select[name=jaar]').inputValue()).toBe('2011');
  expect(await page.locator('[data-filter-list] > li:visible').count()).toBe(await page.locator('[data-filter-list] > li[data-jaar~="2011"]').count());
  await close();
});
