/** The pages on policy: explainers, glossary, comparison, timeline, positions. */
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();
const address = (path: string) => new URL(path, site.url).href;

const NO_SCRIPT = { javaScriptEnabled: false };
const TOUCH = { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true };

test.each([
  ['by keyboard', {}, 'key'],
  ['without JavaScript', NO_SCRIPT, 'click'],
  ['by touch', TOUCH, 'tap'],
] as const)('a term opens its definition in place %s', async (_name, options, how) => {
  const { page, close } = await open(browser(), address('uitleg/maatwerkdecreet/'), { until: 'load', ...options });
  const term = page.locator('main button[popovertarget="begrip-vdab"]').first();
  const note = page.locator('#begrip-vdab');
  await expect.poll(() => note.isVisible()).toBe(false);
  if (how === 'key') {
    await term.focus();
    await page.keyboard.press('Enter');
  } else if (how === 'tap') await term.tap();
  else await term.click();
  await expect.poll(() => note.isVisible()).toBe(true);
  expect(await note.locator('a').getAttribute('href')).toMatch(/\/begrippen\/vdab\/$/);
  if (how === 'key') {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[popover]')?.id)).toBe('begrip-vdab');
    await page.keyboard.press('Escape');
    await expect.poll(() => note.isVisible()).toBe(false);
  }
  await close();
});

test('a term opens on a dataset page too', async () => {
  const { page, close } = await open(browser(), address('cijfers/kans-op-werk/'), { until: 'load' });
  const term = page.locator('main button[popovertarget^="begrip-"]').first();
  await term.click();
  expect(await page.locator(`[id="${await term.getAttribute('popovertarget')}"]`).isVisible()).toBe(true);
  await close();
});

test('a reference leads to its place in the list, from there back and to the line of the source', async () => {
  const { page, close } = await open(browser(), address('uitleg/maatwerkdecreet/'), { until: 'load' });
  const first = page.locator('sup.bron').first();
  const id = await first.getAttribute('id');
  await first.locator('a').click();
  expect(new URL(page.url()).hash).toBe('#bron-1');
  const entry = page.locator('#bron-1');
  expect(await entry.locator('a.back').first().getAttribute('href')).toBe(`#${id}`);
  const link = await entry.locator('a').first().getAttribute('href');
  await entry.locator('a').first().click();
  const target = page.locator(`[id="${new URL(address(link!)).hash.slice(1)}"]`);
  expect(await target.count()).toBe(1);
  expect(await target.textContent()).toContain('Wat is het maatwerkdecreet?');
  await close();
});

test('a computed figure shows its sum, and leads to the printed cells', async () => {
  const { page, close } = await open(browser(), address('uitleg/cijfers-lezen/'), { until: 'load', ...NO_SCRIPT });
  const button = page.locator('main button[popovertarget^="berekend-"]').first();
  await button.click();
  const note = page.locator(`[id="${await button.getAttribute('popovertarget')}"]`);
  expect(await note.isVisible()).toBe(true);
  expect(await note.locator('a').first().getAttribute('href')).toMatch(/#cel=/);
  await close();
});

test('the sources of an explainer come as BibTeX', async () => {
  const answer = await fetch(address('data/uitleg/maatwerkdecreet.bib'));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/^@online\{/);
});

test('the glossary is filtered by word, abbreviation and kind, and keeps the choice', async () => {
  const { page, trouble, close } = await open(browser(), address('begrippen/'));
  const shown = () => page.locator('[data-filter-item]:visible').count();
  const all = await shown();
  expect(all).toBeGreaterThanOrEqual(90);
  await page.locator('[data-filter-text]').fill('nwwz');
  await expect.poll(shown).toBeLessThan(all);
  expect(await page.locator('[data-filter-item]:visible').first().textContent()).toMatch(/niet-werkende werkzoekende/i);
  expect(new URL(page.url()).searchParams.get('q')).toBe('nwwz');
  await page.reload();
  await expect.poll(shown).toBeLessThan(all);
  await page.locator('[data-filter-form] [type=reset]').click();
  await expect.poll(shown).toBe(all);
  await page.locator('select[name=soort]').selectOption('organisatie');
  expect(await shown()).toBe(await page.locator('[data-filter-item][data-soort=organisatie]').count());
  expect(trouble).toEqual([]);
  await close();
});

test('the comparison has a sourced cell for each form and line, and shows the chosen forms', async () => {
  const { page, trouble, close } = await open(browser(), address('vergelijk/'));
  expect(await page.locator('tbody tr').count()).toBe(7);
  const cells = await page.locator('tbody td').evaluateAll((all) => all.map((cell) => ({ words: cell.textContent.trim().length, sourced: cell.querySelector('.bron, .cijfer, .own') !== null })));
  expect(cells).toHaveLength(42);
  expect(cells.filter(({ words, sourced }) => words < 20 || !sourced)).toEqual([]);
  for (const form of ['arbeidszorg', 'invoeg', 'sine', 'maatwerk', 'individueel-maatwerk']) await page.locator(`input[value=${form}]`).uncheck();
  expect(await page.locator('tbody tr').first().locator('td:visible').count()).toBe(1);
  expect(await page.locator('input[value=lde]').isDisabled()).toBe(true);
  expect(new URL(page.url()).searchParams.getAll('vorm')).toEqual(['lde']);
  await page.reload();
  expect(await page.locator('tbody tr').first().locator('td:visible').count()).toBe(1);
  await page.locator('[data-columns] [type=reset]').click();
  await expect.poll(() => page.locator('tbody tr').first().locator('td:visible').count()).toBe(6);
  await page.goBack();
  await expect.poll(() => page.locator('tbody tr').first().locator('td:visible').count()).toBe(1);
  expect(trouble).toEqual([]);
  await close();
});

test('the timeline keeps plans apart and shows both versions of what is disputed', async () => {
  const { page, close } = await open(browser(), address('tijdlijn/'));
  const shown = () => page.locator('[data-filter-item]:visible').count();
  const all = await shown();
  await page.locator('select[name=status]').selectOption('planned');
  expect(await shown()).toBe(await page.locator('[data-filter-item].planned').count());
  await page.locator('select[name=status]').selectOption('');
  await page.locator('select[name=betwist]').selectOption('ja');
  const disputed = await page.locator('[data-filter-item]:visible').evaluateAll((items) => items.map((item) => item.querySelectorAll('.disputed li').length));
  expect(disputed.length).toBeGreaterThan(10);
  expect(disputed.length).toBeLessThan(all);
  expect(disputed.every((rivals) => rivals > 0)).toBe(true);
  await close();
});

test('a cell of the matrix leads to what was said; each question stands beside its answer or the lack of one', async () => {
  const { page, close } = await open(browser(), address('standpunten/'));
  const cell = page.locator('#matrix td a').first();
  const id = (await cell.getAttribute('href'))!.slice(1);
  await cell.click();
  expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  const questions = await page.locator('#vragen article').evaluateAll((all) => all.map((one) => one.querySelectorAll('li').length));
  expect(questions.length).toBeGreaterThan(5);
  expect(questions.every((answers) => answers > 0)).toBe(true);
  await close();
});

test('a silent statement opens when the matrix leads to it', async () => {
  const { page, close } = await open(browser(), address('standpunten/'));
  const silent = page.locator('#matrix td.none a').last();
  const id = (await silent.getAttribute('href'))!.slice(1);
  await silent.click();
  await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  await close();
});
