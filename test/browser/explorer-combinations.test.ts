/** The explorer of combinations as readers use it: by hand, by keyboard, by a link, and without JavaScript. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { open, useBrowser, type Visit } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();
const address = (query = '') => new URL(`verkenner/kansengroepen/${query}`, site.url).href;

const group = (page: Page, name: string) => page.getByRole('group', { name });
const choose = (page: Page, name: string, wish: string) => group(page, name).getByRole('radio', { name: wish, exact: true }).check();
const sentence = (page: Page) => page.getByRole('status').filter({ hasText: 'werkzoekenden' }).innerText();
const chosenRows = (page: Page) => page.locator('[data-combination]:has([data-tick]:visible)').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-combination')));
const query = (page: Page) => new URL(page.url()).search;

async function visit(at: string, judge: (page: Page) => Promise<void>, options: Parameters<typeof open>[2] = {}): Promise<void> {
  const { page, trouble, close }: Visit = await open(browser(), at, options);
  await judge(page);
  expect(trouble).toEqual([]);
  await close();
}

test('a choice by hand is answered in a sentence, marked in the table and kept in the address', () =>
  visit(address(), async (page) => {
    expect(await chosenRows(page)).toEqual([]);
    await choose(page, 'Arbeidshandicap', 'ja');
    await choose(page, 'Vijftigplus', 'nee');
    expect(await sentence(page)).toBe('Van de 189.422 niet-werkende werkzoekenden in juni 2012 waren er 16.937 met een arbeidshandicap en niet vijftigplus.');
    expect(query(page)).toBe('?arbeidshandicap=ja&vijftigplus=nee');
    const rows = await chosenRows(page);
    expect(rows.toSorted()).toEqual(['foreign_origin+work_disability', 'foreign_origin+work_disability+low_educated', 'work_disability', 'work_disability+low_educated']);
    expect(await page.locator('[data-part=aged_50_plus]').isVisible()).toBe(false);
    expect(await page.locator('[data-part=low_educated]').innerText()).toContain('11.845 / 16.937 × 100');
    await page.getByRole('button', { name: 'Wis de keuze' }).click();
    await page.waitForURL(address());
    expect(await sentence(page)).toContain('189.422');
    expect(await chosenRows(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => sentence(page)).toContain('16.937');
    expect(await group(page, 'Vijftigplus').getByRole('radio', { name: 'nee', exact: true }).isChecked()).toBe(true);
  }));

test('the parts of the sum lead to their printed cells, which read the same', () =>
  visit(address('?allochtoon=ja&kortgeschoold=ja&vijftigplus=ja'), async (page) => {
    const link = page.locator('[data-slot=terms] a').first();
    const text = await link.innerText();
    await link.click();
    await page.waitForURL(/#cel=/);
    const cell = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect((await page.locator(`[id="${cell}"]`).innerText()).replace(/\D/g, '')).toBe(text.replace(/\D/g, ''));
  }));

test('a link shows what the sender saw, and the link to copy is that link', () =>
  visit(address('?allochtoon=ja&kenmerken=2'), async (page) => {
    expect(await sentence(page)).toContain('allochtoon en met minstens twee van de vier kenmerken');
    expect(await group(page, 'Allochtoon').getByRole('radio', { name: 'ja', exact: true }).isChecked()).toBe(true);
    expect(await page.locator('[data-slot=address]').innerText()).toBe(page.url());
  }));

test('what an address says wrongly does not matter', () => visit(address('?allochtoon=soms&x=1'), async (page) => expect(await chosenRows(page)).toEqual([])));

test('a choice that contradicts itself says so, and shows no number or share', () =>
  visit(address('?allochtoon=nee&arbeidshandicap=nee&vijftigplus=nee&kortgeschoold=nee&kenmerken=1'), async (page) => {
    expect(await page.locator('[data-slot=sentence]').innerText()).toContain('spreekt zichzelf tegen');
    expect(await page.locator('[data-slot=figures]:visible').count()).toBe(0);
    const bar = page.locator('.at-hand a');
    expect(await bar.innerText()).toBe('Spreekt zichzelf tegen');
    await choose(page, 'Allochtoon', 'ja');
    expect(await bar.innerText()).toMatch(/^[\d.]+ · [\d,]+\s%$/);
  }, { viewport: { width: 390, height: 844 } }));

test('a statement of the policy document sets the choice and stands beside its answer; the way back works', () =>
  visit(address(), async (page) => {
    await page.getByRole('link', { name: /^84 % van de arbeidsgehandicapten/ }).click();
    await page.waitForURL(/arbeidshandicap=ja$/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('antwoord');
    const beside = page.locator('[data-slot=statement-list] > li');
    expect(await beside.count()).toBe(1);
    expect((await beside.innerText()).replaceAll('\u00a0', ' ')).toContain('83,7 %, afgerond 84 %');
    expect((await page.locator('[data-part=more] [data-part-share]').innerText()).replaceAll('\u00a0', ' ')).toBe('83,7 %');
    await page.goBack();
    await page.waitForURL(address());
    await page.waitForFunction(() => document.querySelector('[data-slot=sentence]')?.textContent?.includes('zestien combinaties'));
    expect(await chosenRows(page)).toEqual([]);
  }));

test('by keyboard alone: how many over-fifties with a work disability?', () =>
  visit(address(), async (page) => {
    const to = async (name: string) => {
      for (let tabs = 0; tabs < 60; tabs += 1) {
        await page.keyboard.press('Tab');
        if (await group(page, name).getByRole('radio', { name: 'maakt niet uit' }).evaluate((radio) => radio === document.activeElement)) return;
      }
      throw new Error(`The keyboard does not reach ${name}.`);
    };
    await to('Arbeidshandicap');
    // From the last answer the arrow goes round to the first.
    await page.keyboard.press('ArrowDown');
    await to('Vijftigplus');
    await page.keyboard.press('ArrowDown');
    expect(query(page)).toBe('?arbeidshandicap=ja&vijftigplus=ja');
    expect(await sentence(page)).toContain('9.125 met een arbeidshandicap en vijftigplus');
  }));

test.each([[320, 568], [360, 640]])('on a phone (%i × %i) the number and the way back stay in sight while one chooses, and hide no focus', (width, height) =>
  visit(address(), async (page) => {
    const way = page.locator('[data-to-choice]');
    await way.getByRole('link').click();
    await expect.poll(() => way.isVisible()).toBe(false);
    await group(page, 'Allochtoon').getByRole('radio', { name: 'ja', exact: true }).check();
    const bar = page.locator('.at-hand');
    expect(await bar.innerText()).toContain('50.128');
    const [top, bottom] = await bar.evaluate((one) => [one.getBoundingClientRect().top, one.getBoundingClientRect().bottom]);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(bottom! - top!).toBeLessThan(64);
    const covered = () => page.evaluate(() => {
      const here = document.activeElement!;
      const box = here.getBoundingClientRect();
      const corners = [[box.left + 3, box.top + 3], [box.right - 3, box.top + 3], [box.left + 3, box.bottom - 3], [box.right - 3, box.bottom - 3]] as const;
      return corners.every(([x, y]) => here.contains(document.elementFromPoint(x, y)) || here.closest('label')?.contains(document.elementFromPoint(x, y))) ? '' : here.outerHTML;
    });
    await group(page, 'Allochtoon').getByRole('radio', { name: 'ja', exact: true }).focus();
    const walk = async (key: string) => {
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press(key);
        expect(await covered()).toBe('');
      }
    };
    await walk('Tab');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Wis de keuze');
    await walk('Shift+Tab');
    await page.getByRole('button', { name: 'Wis de keuze' }).click();
    await expect.poll(() => query(page)).toBe('');
  }, { viewport: { width, height } }));

describe('without JavaScript', () => {
  test('all combinations and all statements stand there, and nothing that does nothing', () =>
    visit(address('?arbeidshandicap=ja'), async (page) => {
      expect(await page.locator('[data-combination]:visible').count()).toBe(16);
      const statements = page.locator('[data-statement]:visible');
      expect(await statements.count()).toBe(9);
      for (const statement of await statements.all()) {
        expect(await statement.locator('a[href*="#cel="]').count()).toBeGreaterThan(1);
        expect(await statement.locator('a[href*="/rekencontrole/#"]').count()).toBe(1);
      }
      expect(await page.locator('main :is(form, [data-copy], a[data-choice], [data-tick]):visible').count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain('alleen met JavaScript');
    }, { javaScriptEnabled: false }));

  test('the one printed figure that does not add up is marked, and leads to the check', () =>
    visit(address(), async (page) => {
      const marked = page.locator('[data-statement]:has(.flag)');
      expect(await marked.count()).toBe(1);
      await marked.locator('a[href*="/rekencontrole/#"]').click();
      await page.waitForURL(/rekencontrole/);
      expect(await page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`).count()).toBe(1);
    }, { javaScriptEnabled: false }));
});
