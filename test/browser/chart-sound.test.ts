/** A chart that is heard: loaded only on request, in Dutch, by keyboard and by buttons, and gone without a trace. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { open, useBrowser, type Visit } from './lib/browser.ts';
import { someChartPages } from './lib/chart-pages.ts';

const site = inject('site');
const browser = useBrowser();
const address = (path: string) => new URL(`.${path}`, site.url).href;

interface Heard extends Visit {
  readonly button: Locator;
  readonly stage: Locator;
  readonly captions: Locator;
  /** The pitches played so far, in hertz. */
  readonly pitches: () => Promise<readonly number[]>;
}

declare global {
  interface Window { pitches: number[]; said: string[] }
}

/** Opens the page of a dataset and presses its sound on. Headless Chromium has no ears: the oscillators tell what they play. */
async function listen(path: string, options: Parameters<typeof open>[2] = {}): Promise<Heard> {
  const visit = await open(browser(), address(path), options);
  const { page } = visit;
  await page.evaluate(() => {
    window.pitches = [];
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...when) {
      window.pitches.push(this.frequency.value);
      start.apply(this, when);
    };
  });
  const button = page.locator('main figure [data-action=sound]').first();
  await button.click();
  const stage = page.locator('main figure .sound [role=application]');
  await stage.waitFor();
  const captions = page.locator('main figure .sound [role=status]');
  await captions.evaluate((element) => {
    // What came before this is still there: nothing takes its place yet.
    window.said = [element.textContent];
    new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(({ textContent }) => window.said.push(textContent!)))).observe(element, { childList: true });
  });
  return { ...visit, button, stage, captions, pitches: () => page.evaluate(() => window.pitches) };
}

/** Waits until words are said, after those that the last call waited for; the next words may have taken their place already. */
const says = async (page: Page, words: string | RegExp): Promise<void> => {
  await page.waitForFunction(({ text, source }) => {
    const at = window.said.findIndex((one) => (source === undefined ? one.includes(text) : new RegExp(source).test(one)));
    if (at !== -1) window.said.splice(0, at + 1);
    return at !== -1;
  }, typeof words === 'string' ? { text: words } : { text: '', source: words.source });
};
const traces = (page: Page) => page.evaluate(() => document.querySelectorAll('.sound, .chart2music-dialog, [data-created]').length);

describe('on kans-op-werk', () => {
  const path = '/cijfers/kans-op-werk/';

  test('nothing of it is loaded before it is asked for', async () => {
    const { page, requests, close } = await open(browser(), address(path), { until: 'networkidle' });
    expect(requests.filter((url) => url.includes('chart-sound'))).toEqual([]);
    await page.locator('main figure [data-action=sound]').first().click();
    await page.locator('main figure .sound').waitFor();
    expect(requests.filter((url) => url.includes('chart-sound')).map((url) => url.split('.').at(-1)).toSorted()).toEqual(['css', 'js']);
    expect(await page.locator('main figure .sound').evaluate((panel) => getComputedStyle(panel).display)).toBe('grid');
    await close();
  });

  test('it has the focus, a name, and says in Dutch what it is', async () => {
    const { page, button, stage, captions, trouble, close } = await listen(path);
    await says(page, 'Grafiek om te beluisteren, met 17 reeksen');
    expect(await captions.innerText()).toMatch(/X is “Periode”.*Y is “Kans op werk, in %”.*Druk op H voor alle toetsen/s);
    expect(await captions.getAttribute('lang')).toBe('nl');
    expect(await captions.getAttribute('aria-live')).toBe('polite');
    expect(await stage.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('group', { name: /^Beluister de grafiek: / }).count()).toBe(1);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(trouble).toEqual([]);
    await close();
  });

  test('the keys play and say each figure as the chart writes it; higher is higher', async () => {
    const { page, pitches, trouble, close } = await listen(path);
    await page.keyboard.press('ArrowRight');
    await says(page, /^2010, [\d,]+ %/);
    await page.keyboard.press('ArrowRight');
    await says(page, /^2011, [\d,]+ %/);
    expect((await pitches()).length).toBeGreaterThan(0);
    await page.keyboard.press(']');
    await says(page, /^\d/);
    await page.keyboard.press('ArrowDown');
    await says(page, 'Reeks “Mannen”');
    const played = async (...keys: readonly string[]): Promise<number> => {
      const before = (await pitches()).length;
      for (const key of keys) await page.keyboard.press(key);
      return Math.max(...(await pitches()).slice(before));
    };
    expect(await played('Control+]')).toBeGreaterThan(await played('Control+['));
    expect(trouble).toEqual([]);
    await close();
  });

  test('its help and its settings are in Dutch', async () => {
    const { page, trouble, close } = await listen(path);
    await page.keyboard.press('h');
    const help = page.locator('dialog.chart2music-help-dialog');
    await help.waitFor();
    expect(await help.getAttribute('lang')).toBe('nl');
    const text = await help.innerText();
    for (const words of ['Toetsen', 'Wat het doet', 'Volgende reeks', 'Pijl rechts', 'Het geluid komt van']) expect(text).toContain(words);
    expect(text).toMatch(/Laatste cijfer\s+End\s+Functie \+ pijl rechts/);
    // What would do nothing here is not offered.
    expect(text).not.toMatch(/Kies dit cijfer|nieuwe cijfers/);
    expect(text).not.toMatch(/\b(undefined|arrow|Move|Play|Keyboard|please)\b/);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page.locator('main figure .sound [role=application]').press('o');
    const settings = page.locator('dialog.chart2music-option-dialog');
    await settings.waitFor();
    expect(await settings.innerText()).toMatch(/Laagste toon[\s\S]*Snelheid/);
    await page.keyboard.press('Escape');
    await settings.waitFor({ state: 'detached' });
    expect(trouble).toEqual([]);
    await close();
  });

  test('Tab passes through; Escape stops, and the focus is where it was', async () => {
    const { page, button, close } = await listen(path);
    const isInside = () => page.evaluate(() => document.activeElement!.closest('.sound') !== null);
    for (let step = 0; step < 10 && (await isInside()); step += 1) await page.keyboard.press('Tab');
    expect(await isInside()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await isInside()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('main figure .sound').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await close();
  });

  test('stopped, it leaves nothing and falls silent', async () => {
    const { page, button, pitches, trouble, close } = await listen(path);
    await page.keyboard.press('h');
    await page.keyboard.press('Escape');
    await page.locator('main figure .sound [role=application]').press('Shift+End');
    await button.click();
    await page.locator('main figure .sound').waitFor({ state: 'detached' });
    const after = (await pitches()).length;
    // Longer than the time between two figures.
    await page.waitForTimeout(600);
    expect((await pitches()).length).toBe(after);
    expect(await traces(page)).toBe(0);
    expect(await page.evaluate(() => Object.hasOwn(navigator, 'userAgent'))).toBe(false);
    expect(trouble).toEqual([]);
    await close();
  });

  test('with a finger on a phone the buttons play it', async () => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, userAgent: 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36' };
    const { page, pitches, trouble, close } = await listen(path, phone);
    await page.getByRole('button', { name: 'Volgend cijfer' }).tap();
    await says(page, /^2010, [\d,]+ %/);
    const before = (await pitches()).length;
    await page.getByRole('button', { name: 'Speel af' }).tap();
    await page.waitForFunction((count) => window.pitches.length > count, before);
    await page.getByRole('button', { name: 'Volgende reeks' }).tap();
    await says(page, 'Reeks “Mannen”');
    expect(trouble).toEqual([]);
    await close();
  });
});

test('a break is heard at the figure after it, a missing figure as missing', async () => {
  const { page, captions, close } = await listen('/cijfers/uitstroom-naar-werk/');
  const said: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    const before = await captions.innerText();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(([element, text]) => (element as HTMLElement).innerText !== text, [await captions.elementHandle(), before] as const);
    said.push(await captions.innerText());
  }
  expect(said.some((words) => words.startsWith('2010, nieuwe meting') && words.includes('Breuk in de reeks')), said.join('\n')).toBe(true);
  await page.keyboard.press('Alt+PageDown');
  await page.keyboard.press('Home');
  await says(page, /^2006, oude meting/);
  await close();
});

test.each(someChartPages(site.folder))('%s can be heard to its end', async (path) => {
  const { page, captions, pitches, trouble, close } = await listen(path);
  await page.keyboard.press('End');
  await page.waitForFunction((element) => !(element as HTMLElement).innerText.startsWith('Grafiek'), await captions.elementHandle());
  expect(await captions.innerText()).toMatch(/\d|geen cijfer/);
  expect(await captions.innerText()).not.toMatch(/undefined|NaN/);
  await page.keyboard.press('Home');
  // Of a whole series the figures may be missing: those have no tone.
  await page.keyboard.press('PageDown');
  await page.keyboard.press('End');
  await page.waitForFunction(() => window.pitches.length > 0);
  expect((await pitches()).every((pitch) => pitch > 0)).toBe(true);
  expect(trouble).toEqual([]);
  await close();
});
