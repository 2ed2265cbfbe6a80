import { afterEach, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { open, useBrowser, type Visit } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();
const address = (path: string) => new URL(path, site.url).href;
let visit: Visit | undefined;
afterEach(async () => { await visit?.close(); });

async function at(path: string): Promise<Page> {
  visit = await open(browser(), address(path));
  return visit.page;
}

/** Holds back what is asked for at these addresses until it is released; of a page that was left, nothing can go on. */
async function holdBack(page: Page, addresses: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(addresses, async (route) => { await promise; await route.continue().catch(() => undefined); });
  return resolve;
}

/** Seconds after which whoever waits is told that it takes long: by the page itself, or by its script. */
const LONG = 10;

/** The results, once the texts are searched too. */
const results = (page: Page) => page.locator('[data-search-results]:not([aria-busy]) > li[data-result]');

/** The results that are shown, once they are; never what only comes close. */
async function search(query: string) {
  const page = await at(`zoeken/?q=${encodeURIComponent(query)}`);
  await results(page).first().waitFor();
  expect(await page.locator('[data-search-status]').innerText()).toMatch(/^\d+ resulta/);
  return results(page).evaluateAll((items) => items.map((item) => ({ kind: (item as HTMLElement).dataset.result!, path: item.querySelector('a')!.pathname })));
}

test('a word finds the dataset it is about', async () => {
  expect((await search('werkzaamheidsgraad')).map(({ path }) => path)).toContain('/cijfers/werkzaamheidsgraad/');
  expect(visit!.trouble).toEqual([]);
});

test('a form of a word finds the word', async () => {
  expect((await search('werkzaamheidsgraden')).map(({ path }) => path)).toContain('/cijfers/werkzaamheidsgraad/');
});

test.each(['maatwerk', 'wat is maatwerk', 'lokale diensteneconomie', 'sociale werkplaatsen', 'Wat is sociale economie?'])('what explains and shows "%s" comes before sources and lists', async (query) => {
  const found = await search(query);
  expect(found.slice(0, 3).map(({ kind }) => kind).filter((kind) => !['explainer', 'term', 'dataset'].includes(kind))).toEqual([]);
  expect(found.slice(0, 3).map(({ kind }) => kind)).toContain('explainer');
});

test.each(['fout', 'rekenfout', 'rekenfouten'])('"%s" finds the arithmetic check first', async (query) => {
  expect((await search(query))[0]!.path).toBe('/rekencontrole/');
});

test('"Toon meer" twice at once shows each result once, and moves to the first new one', async () => {
  const found = await search('sociale economie');
  expect(found).toHaveLength(10);
  const page = visit!.page;
  await page.locator('[data-search-more]').evaluate((more: HTMLElement) => { more.click(); more.click(); });
  await page.waitForFunction(() => document.querySelectorAll('li[data-result]').length > 10);
  await page.waitForTimeout(200);
  const links = await results(page).locator('> a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toHaveLength(20);
  expect(new Set(links).size).toBe(20);
  expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(links[10]);
});

test('an explainer shows the sections that answer, a term its definition, a dataset its years and a drawing, a figure its number', async () => {
  await search('werkzaamheidsgraad arbeidshandicap 2011');
  const page = visit!.page;
  const figure = page.locator('li[data-result=figure]').first();
  expect(await figure.locator('> a').innerText()).toMatch(/^38,6\s%\s+Werkzaamheidsgraad: Met arbeidshandicap, 2011$/);
  expect(await figure.locator('svg.mini circle.here').count()).toBe(1);
  const dataset = page.locator('li[data-result=dataset]').first();
  expect(await dataset.locator('.kind').innerText()).toMatch(/Dataset · \d{4}–\d{4}/);
  expect(await dataset.locator('svg.mini').count()).toBe(1);
  await page.goto(address('zoeken/?q=hoe kom ik in een maatwerkbedrijf'));
  await results(page).first().waitFor();
  // A text that comes late fills its result then.
  const section = page.locator('li[data-result=explainer]').first().locator('.sections a').first();
  expect(await section.innerText()).toBe('Hoe kom je in een maatwerkbedrijf?');
  expect(await section.evaluate((link: HTMLAnchorElement) => link.hash)).toBe('#hoe-kom-je-in-een-maatwerkbedrijf');
  expect((await page.locator('li[data-result=term] .definition').first().innerText()).length).toBeGreaterThan(40);
});

test('filters and order stand in the address, say how many they leave, and the back button undoes them', async () => {
  await search('werkzoekenden');
  const page = visit!.page;
  const all = await page.locator('[data-search-status]').innerText();
  // Above the results as many as on the buttons.
  const counts = await page.locator('[data-search-filters] label:visible [data-count]').allInnerTexts();
  expect([all.split(' ')[0], String(counts.slice(1).reduce((sum, count) => sum + Number(count), 0))]).toEqual([counts[0], counts[0]]);
  expect(await page.title()).toMatch(/^werkzoekenden · Zoeken · /);
  const kind = page.getByRole('radio', { name: /^Dataset/ });
  const count = await kind.locator('..').locator('[data-count]').innerText();
  await kind.check();
  await page.waitForURL(/soort=dataset/);
  await page.waitForFunction((before) => document.querySelector('[data-search-status]')!.textContent !== before, all);
  expect(await page.locator('[data-search-status]').innerText()).toMatch(new RegExp(`^${count} `));
  expect(await results(page).evaluateAll((items) => items.every((item) => (item as HTMLElement).dataset.result === 'dataset'))).toBe(true);
  await page.locator('[data-search-filters] summary').click();
  await page.locator('select[name=sorteer]').selectOption('newest');
  await page.waitForURL(/sorteer=newest/);
  await page.goBack();
  await page.goBack();
  await page.waitForFunction((before) => document.querySelector('[data-search-status]')!.textContent === before, all);
  expect(await page.getByRole('radio', { name: /^Alle/ }).isChecked()).toBe(true);
  await page.goto(address('zoeken/?q=werkzoekenden&soort=term'));
  await results(page).first().waitFor();
  expect(await page.getByRole('radio', { name: /^Begrip/ }).isChecked()).toBe(true);
});

test('what else was searched is said, and so is a slip of the keyboard', async () => {
  await search('werkloos');
  expect(await visit!.page.locator('[data-search-notes]').innerText()).toContain('Ook gezocht op: niet-werkende werkzoekende');
  await visit!.page.goto(address('zoeken/?q=maatwerkberijf'));
  await visit!.page.getByText('“maatwerkberijf” staat nergens; we zochten op “maatwerkbedrijf”').waitFor();
});

test('a number near the printed one says so', async () => {
  const page = await at('zoeken/?q=189.000');
  await results(page).first().waitFor();
  expect(await results(page).first().innerText()).toMatch(/189\.422[^]*op een afronding na/);
  // One text that does not load takes away its page, and not the others.
  const status = page.locator('[data-search-status]');
  await page.route('**/pagefind/fragment/**', (route) => route.abort(), { times: 1 });
  await page.locator('main input[name=q]').fill('2012');
  await page.locator('[data-search-notes]', { hasText: 'Niet alles is doorzocht' }).waitFor();
  const without = await status.innerText();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.locator('[data-search-notes]:not(:has(button))').waitFor({ state: 'attached' });
  const pagesIn = (said: string) => Number(/(\d+) pagina/.exec(said)?.[1]);
  expect(pagesIn(without)).toBeGreaterThan(0);
  await expect.poll(async () => pagesIn(await status.innerText())).toBe(pagesIn(without) + 1);
});

test('the back button undoes a search, not a key', async () => {
  const page = await at('zoeken/');
  // So that no key comes late: time goes on by the word of the test.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const asks = async (keys: string, query: string) => {
    await page.keyboard.type(keys);
    await page.clock.runFor(100);
    expect(new URL(page.url()).searchParams.get('q')).toBe(query);
  };
  const before = await page.evaluate(() => history.length);
  for (const query of ['r', 'ro', 'rot']) await asks(query.at(-1)!, query);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.clock.runFor(2000);
  // A space asks nothing else yet.
  await asks(' ', 'rot');
  await asks('b', 'rot b');
  expect(await page.evaluate(() => history.length)).toBe(before + 2);
  await page.goBack();
  expect(await page.locator('main input[name=q]').inputValue()).toBe('rot');
});

test('the count is read out once, after the typing', async () => {
  const page = await at('zoeken/');
  await page.locator('main input[name=q]').pressSequentially('rotatie');
  await results(page).first().waitFor();
  await page.waitForFunction(() => /^\d+ resulta/.test(document.querySelector('[role=status][data-search-said]')!.textContent!));
});

test.each(['.*+?^${}()|[]\\\\', '💶🔥', '<img src=x onerror=alert(1)>', 'x'.repeat(3000), '"'])('odd input is answered: %s', async (query) => {
  const page = await at(`zoeken/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => /Niets gevonden|\d+ resulta|dichtst|twee letters/.test(document.querySelector('[data-search-status]')!.textContent!));
  expect((await page.locator('.outcome').innerText()).length).toBeLessThan(300);
  expect(visit!.trouble).toEqual([]);
});

test.each([['1e5', 'Niets gevonden'], ['[a-z', 'twee letters'], ['w', 'twee letters']])('%s finds nothing that it does not name', async (query, said) => {
  const page = await at(`zoeken/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-status]', { hasText: said }).waitFor();
  expect(await results(page).count()).toBe(0);
});

test('a choice that does not exist is named and left out', async () => {
  const page = await at('zoeken/?q=werkzoekenden&jaar=abc&soort=zzz&sorteer=mooiste&thema=beleid');
  await page.locator('[data-search-status]', { hasText: /^\d+ resulta/ }).waitFor();
  const notes = await page.locator('[data-search-notes]').innerText();
  expect(notes).toContain('De keuze “abc” bij Jaar bestaat niet.');
  expect(notes).toContain('De keuze “zzz” bij Soort bestaat niet.');
  expect(notes).toContain('De keuze “mooiste” bij Sorteer bestaat niet.');
  expect(await page.locator('[data-search-filters] select').evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).selectedIndex).filter((index) => index < 0))).toEqual([]);
  expect(await page.locator('select[name=thema]').inputValue()).toBe('beleid');
});

test('when the index does not come, that is said once', async () => {
  visit = await open(browser(), address('zoeken/'));
  const page = visit.page;
  await page.route('**/zoeken/*.json', (route) => route.abort());
  await page.goto(address('zoeken/?q=maatwerk'), { waitUntil: 'domcontentloaded' });
  await page.locator('[data-search-said]', { hasText: 'laadt niet' }).waitFor({ state: 'attached' });
  expect((await page.locator('main').ariaSnapshot()).match(/laadt niet/g)).toHaveLength(1);
});

test('names and figures are there before the texts, and whoever is on one of them stays on it', async () => {
  const page = await at('zoeken/');
  const release = await holdBack(page, '**/pagefind/index/**');
  await page.locator('main input[name=q]').fill('werkzaamheidsgraad');
  const early = page.locator('[data-search-results][aria-busy=true] > li[data-result] > a');
  await early.first().waitFor();
  expect(await page.locator('[data-search-status]').innerText()).toBe('Bezig met zoeken …');
  const on = page.locator('[data-search-results] > li > a[href="/cijfers/werkzaamheidsgraad/"]');
  await on.focus();
  release();
  await results(page).first().waitFor();
  expect(await page.locator('[data-search-status]').innerText()).toMatch(/^\d+ resulta/);
  expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname)).toBe('/cijfers/werkzaamheidsgraad/');
});

test('back at the question that is shown, the status says so, though another was on its way', async () => {
  const page = await at('zoeken/?q=rotatie');
  const status = page.locator('[data-search-status]');
  await status.filter({ hasText: /^\d+ resulta/ }).waitFor();
  const said = await status.innerText();
  await results(page).first().waitFor();
  await page.clock.install();
  const release = await holdBack(page, '**/pagefind/index/**');
  const box = page.locator('main input[name=q]');
  await box.fill('competenties');
  await box.fill('rotatie');
  await results(page).first().waitFor();
  await expect.poll(() => status.innerText()).toBe(said);
  // As long as the first may be waited for.
  await page.clock.runFor(2000);
  expect(await status.innerText()).toBe(said);
  release();
});

test('whoever waits long is told so once, with the lists to browse, until the answer comes', async () => {
  const page = await at('over/');
  // Before the page of results sets its first timer.
  await page.clock.install();
  await page.goto(address('zoeken/'));
  const release = await holdBack(page, '**/pagefind/index/**');
  await page.locator('main input[name=q]').fill('wachtlijst');
  await page.locator('[data-search-status]', { hasText: 'Bezig met zoeken' }).waitFor();
  await page.clock.runFor(1000 * LONG);
  const again = page.locator('[data-search-notes]', { hasText: 'Dit duurt lang' }).getByRole('button', { name: 'Probeer opnieuw' });
  await again.waitFor();
  expect(await page.locator('[data-search-said]').innerText()).toContain('Dit duurt lang');
  expect(await page.locator('[data-search-browse]').isVisible()).toBe(true);
  release();
  await results(page).first().waitFor();
  await expect.poll(() => page.locator('[data-search-notes]').innerText()).toBe('');
  expect(await page.locator('[data-search-browse]').isVisible()).toBe(false);
  // Names and figures that come after that take it away from nobody.
  const releaseWords = await holdBack(page, '**/zoeken/woorden.json');
  const releaseTexts = await holdBack(page, '**/pagefind/index/**');
  await page.locator('main input[name=q]').fill('rotatie zeppelinfabriek');
  await page.locator('[data-search-status]', { hasText: 'Bezig met zoeken' }).waitFor();
  await page.clock.runFor(1000 * LONG);
  await again.focus();
  releaseWords();
  const early = page.locator('[data-search-results][aria-busy=true] > li[data-result]');
  await expect.poll(async () => { await page.clock.runFor(100); return early.count(); }).toBeGreaterThan(0);
  expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
  releaseTexts();
  await page.locator('[data-search-notes]', { hasText: 'Niet gevonden: “zeppelinfabriek”' }).waitFor();
});

test('whoever is on a result stays on it when its text comes late', async () => {
  const page = await at('zoeken/');
  const release = await holdBack(page, '**/pagefind/fragment/**');
  await page.locator('main input[name=q]').fill('hoe kom ik in een maatwerkbedrijf');
  const first = page.locator('[data-search-results]:not([aria-busy]) > li[data-result=explainer]').first();
  await first.waitFor();
  await first.locator('> a').focus();
  expect(await first.locator('.sections, mark').count()).toBe(0);
  release();
  await first.locator('.sections').waitFor();
  expect(await first.locator('> a').evaluate((link) => link === document.activeElement)).toBe(true);
});

test('a result whose text does not load is shown with the page’s own description', async () => {
  await search('sociale economie');
  const page = visit!.page;
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  await page.locator('[data-search-more]').click();
  await page.waitForFunction(() => document.querySelectorAll('li[data-result]').length === 20);
  expect(await results(page).evaluateAll((items) => items.filter((item) => item.children.length < 2 || item.textContent.length < 20).length)).toBe(0);
});

test('the first thing in a result is its link, and it opens a page of the portal', async () => {
  const page = await at('zoeken/?q=sociale economie');
  await results(page).first().waitFor();
  expect(await results(page).evaluateAll((items) => items.every((item) => item.querySelector('a') === item.firstElementChild || item.firstElementChild?.querySelector('a') !== null))).toBe(true);
  await results(page).first().getByRole('link').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/zoeken/'));
  expect(await page.locator('h1').count()).toBe(1);
});

test('what is not there is said not to be there, with what may have been meant', async () => {
  const page = await at('zoeken/?q=zeppelinfabriek');
  const nothing = page.locator('[data-search-status]', { hasText: 'Niets gevonden' });
  await nothing.waitFor();
  expect(await results(page).count()).toBe(0);
  await page.locator('main input[name=q]').fill('maatwrkbedrf');
  await nothing.filter({ hasText: 'maatwrkbedrf' }).waitFor();
  await page.locator('.ways').getByRole('link', { name: 'maatwerkbedrijf', exact: true }).click();
  await results(page).first().waitFor();
  expect(await page.locator('main input[name=q]').inputValue()).toBe('maatwerkbedrijf');
  expect(await page.evaluate(() => document.activeElement?.closest('li[data-result]') !== null)).toBe(true);
});

test('whoever comes back from a result finds the list as it was, where it was', async () => {
  await search('sociale economie');
  const page = visit!.page;
  await page.locator('[data-search-more]').click();
  const link = results(page).nth(14).locator('> a');
  await link.scrollIntoViewIfNeeded();
  const { href, under } = await link.evaluate((one: HTMLAnchorElement) => {
    const { top } = one.getBoundingClientRect();
    one.click();
    return { href: one.href, under: Math.round(top) };
  });
  await page.waitForURL((url) => !url.pathname.startsWith('/zoeken/'));
  await page.goBack();
  await results(page).nth(19).waitFor();
  await expect.poll(() => page.evaluate(() => ({ href: (document.activeElement as HTMLAnchorElement).href, under: Math.round(document.activeElement!.getBoundingClientRect().top) }))).toEqual({ href, under });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test('filters that leave nothing say which to take away and what is left then, and on a phone lead to the results', async () => {
  const page = await at('zoeken/?q=werkzoekenden&soort=source&jaar=2005');
  await page.locator('[data-search-status]', { hasText: /^Geen van de \d+ resultaten/ }).waitFor();
  const way = page.locator('.ways').getByRole('button', { name: 'Zonder soort “Bron”' });
  const count = (await way.locator('small').innerText()).trim();
  await way.click();
  await page.locator('[data-search-status]', { hasText: count }).waitFor();
  await page.waitForURL((url) => !url.searchParams.has('soort') && url.searchParams.get('jaar') === '2005');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('select[name=jaar]').selectOption('');
  const done = page.getByRole('button', { name: /^Toon \d+ resultaten$/ });
  await expect.poll(async () => (await done.innerText()).includes(count)).toBe(false);
  await done.click();
  expect(await page.locator('[data-search-filters] details').getAttribute('open')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.closest('li[data-result]') === document.querySelector('li[data-result]'))).toBe(true);
  // With a keyboard on the screen.
  await page.setViewportSize({ width: 390, height: 480 });
  await page.locator('main input[name=q]').fill('rotatie');
  await page.waitForURL(/q=rotatie/);
  await expect.poll(() => results(page).first().locator('> a').evaluate((link) => link.getBoundingClientRect().bottom)).toBeLessThan(480);
});

test('a kind without a question lists all of it', async () => {
  const page = await at('zoeken/?soort=source');
  await page.locator('[data-search-status]', { hasText: /^5 resultaten/ }).waitFor();
  expect(await results(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.result))).toEqual(Array(5).fill('source'));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect.poll(() => page.locator('[data-search-filters] label:has(input:checked)').evaluate((chip) => chip.getBoundingClientRect().right)).toBeLessThan(390);
  await page.getByRole('radio', { name: /^Alle/ }).check();
  await page.locator('[data-search-browse]').waitFor();
  expect(await results(page).count()).toBe(0);
});

test('texts that did not load are said not to be searched, and are when the reader is online again, with the filters of the address', async () => {
  const page = await at('zoeken/');
  const note = page.locator('[data-search-notes]', { hasText: 'Niet alles is doorzocht' });
  // Neither is a word that may stand in them.
  await page.route('**/zoeken/woorden.json', (route) => route.abort());
  await page.locator('main input[name=q]').fill('zeppelinfabriek');
  await note.waitFor();
  await page.route('**/pagefind/index/**', (route) => route.abort());
  await page.locator('main input[name=q]').fill('doorstroom');
  await results(page).first().waitFor();
  await note.waitFor();
  // What comes closest to the word before may still stand there.
  await expect.poll(() => page.locator('[data-search-results] mark').count()).toBe(0);
  await page.unroute('**/pagefind/index/**');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.locator('[data-search-results] mark').first().waitFor();
  expect(await note.count()).toBe(0);
  // Without one of the portal's own files too, what did load is shown.
  await page.route('**/zoeken/paginas.json', (route) => route.abort());
  await page.goto(address('zoeken/?q=doorstroom&thema=doorstroom'), { waitUntil: 'domcontentloaded' });
  await note.filter({ hasText: 'Niet gefilterd op Thema' }).waitFor();
  expect(await results(page).count()).toBeGreaterThan(0);
  await page.unroute('**/zoeken/paginas.json');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.locator('[data-search-results] mark').first().waitFor();
  expect(await page.locator('select[name=thema]').inputValue()).toBe('doorstroom');
  // Where nothing loaded, no filter could show what the address chose.
  await page.route('**/zoeken/*.json', (route) => route.abort());
  await page.goto(address('zoeken/?q=doorstroom&soort=term'), { waitUntil: 'domcontentloaded' });
  const failed = page.locator('[data-search-status]', { hasText: 'laadt niet' });
  await failed.waitFor();
  await page.unroute('**/zoeken/*.json');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await results(page).first().waitFor();
  expect(new Set(await results(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.result)))).toEqual(new Set(['term']));
  expect(await page.getByRole('radio', { name: /^Begrip/ }).isChecked()).toBe(true);
});

test('"/" goes to the search box and Enter to the results', async () => {
  const page = await at('');
  await page.locator('body').press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await page.keyboard.type('rotatie');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/zoeken\/\?q=rotatie$/);
  await results(page).first().waitFor();
});

test('"/" stays a character where you type, and there only', async () => {
  const page = await at('zoeken/');
  await page.locator('[data-search-setting]').focus();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await page.keyboard.type('en/of');
  expect(await page.locator('main input[name=q]').inputValue()).toBe('en/of');
});

test('the box suggests while you type; arrows choose, Enter goes there, Escape closes', async () => {
  const page = await at('over/');
  const box = page.getByRole('combobox');
  await page.locator('header [data-search-box]').focus();
  await page.keyboard.type('lde');
  await page.getByRole('option').first().waitFor();
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  // Over the page, from the first moment.
  expect(await page.getByRole('listbox').evaluate((list) => getComputedStyle(list).position)).toBe('absolute');
  expect(await page.getByRole('option').first().innerText()).toMatch(/^lokale diensteneconomie \(LDE\)\s+Begrip/);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').isHidden()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await box.getAttribute('aria-activedescendant')).toBe(await page.getByRole('option').first().getAttribute('id'));
  await page.keyboard.press('ArrowUp');
  expect(await box.getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/begrippen\/lokale-diensteneconomie\/$/);
  expect(visit!.trouble).toEqual([]);
});

test('where no name loads, the box still leads to the search of the texts', async () => {
  const page = await at('over/');
  await page.route('**/zoeken/*.json', (route) => route.abort());
  await page.locator('header [data-search-box]').focus();
  await page.keyboard.type('lde');
  await page.getByRole('option').first().waitFor();
  expect(await page.getByRole('option').allInnerTexts()).toEqual(['Geen naam zoals “lde”: zoek in alle teksten']);
});

test('a number in the box leads to its cell', async () => {
  const page = await at('');
  await page.locator('[data-search-box]').first().fill('38,6');
  await page.locator('[data-search-box]').first().focus();
  await page.locator('[data-suggestion=figure]').first().waitFor();
  // Of what is pasted only as much is read as the page of results would.
  await page.locator('[data-search-box]').first().fill(`${'zeppelin '.repeat(40)}38,6`);
  await page.getByRole('option', { name: 'zeppelin zeppelin' }).waitFor();
  expect(await page.locator('[data-suggestion]').count()).toBe(0);
  await page.locator('[data-search-box]').first().fill('38,6');
  await page.locator('[data-suggestion=figure]').first().click();
  await page.waitForURL(/\/cijfers\/werkzaamheidsgraad\/#cel=tabel-1:6:5$/);
});

test('a number in words leads to its cell, and of a title only what tells is marked', async () => {
  const page = await at('');
  const box = page.locator('[data-search-box]').first();
  await box.focus();
  await box.fill('honderdnegenentachtigduizend');
  await page.locator('[data-suggestion=figure]', { hasText: '189.422' }).first().waitFor();
  await box.fill('wat is de sociale economie');
  await page.getByRole('option').filter({ has: page.locator('b') }).first().waitFor();
  expect((await page.getByRole('option').locator('b').allInnerTexts()).map((word) => word.toLowerCase()).filter((word) => !['sociale', 'economie'].includes(word))).toEqual([]);
});

test('arrows walk from the box through the results and back', async () => {
  const page = await at('zoeken/?q=rotatie');
  await results(page).first().waitFor();
  await page.locator('main input[name=q]').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.parentElement?.dataset.result)).toBeTruthy();
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
});

test('browsers can add the portal as a search engine', async () => {
  const page = await at('');
  const link = page.locator('link[rel=search]');
  expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml');
  const xml = await (await fetch(new URL((await link.getAttribute('href'))!, site.url))).text();
  const template = /template="([^"]*\?q=\{searchTerms\})"/.exec(xml)![1]!;
  expect(template).toBe(`${site.address}zoeken/?q={searchTerms}`);
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)![1]!.length).toBeLessThanOrEqual(16);
});

test('without JavaScript the page shows a way to everything', async () => {
  visit = await open(browser(), address('zoeken/'), { javaScriptEnabled: false });
  for (const list of ['/cijfers/', '/uitleg/', '/bronnen/', '/rekencontrole/']) expect(await visit.page.locator(`main a[href="${list}"]:visible`).count(), list).toBeGreaterThan(0);
  for (const path of ['/uitleg/maatwerkdecreet/', '/begrippen/vte/', '/cijfers/kans-op-werk/', '/bronnen/beleidsbrief-2012/']) expect(await visit.page.locator(`main .letter a[href="${path}"]:visible`).count(), path).toBe(1);
});

test('a filter with nothing to choose is not offered, and on a phone the kinds scroll in their row, not the page', async () => {
  await search('vte');
  await visit!.page.locator('[data-search-filters] summary').click();
  const offered = await visit!.page.locator('[data-search-filters] select:visible').evaluateAll((selects) => selects.map((select) => ({ id: (select as HTMLSelectElement).dataset['filter'], choices: (select as HTMLSelectElement).options.length })));
  expect(offered.map(({ id }) => id)).toContain('source');
  expect(offered.map(({ id }) => id)).not.toContain('group');
  expect(offered.filter(({ choices }) => choices < 2)).toEqual([]);
  await visit!.page.setViewportSize({ width: 390, height: 844 });
  expect(await visit!.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('who asks about mistakes gets the findings of the audit', async () => {
  expect((await search('rekenfout')).slice(0, 4).map(({ kind }) => kind)).toContain('finding');
});

test('before anything of the search is loaded, a query is said to be looked for, and what is typed is kept', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  const release = await holdBack(page, '**/*.js');
  const status = page.locator('[data-search-status]');
  await page.goto(address('zoeken/?q=maatwerk'), { waitUntil: 'commit' });
  await status.filter({ visible: true, hasText: 'Bezig met zoeken …' }).waitFor();
  expect(await page.locator('.slow').evaluate((slow) => getComputedStyle(slow).animationDelay)).toBe(`${LONG}s`);
  const box = page.locator('main input[name=q]');
  await page.goto(address('zoeken/'), { waitUntil: 'commit' });
  await box.waitFor();
  expect(await status.isVisible()).toBe(false);
  await page.goto(address('zoeken/?soort=dataset'), { waitUntil: 'commit' });
  await box.pressSequentially('rotatie');
  release();
  await status.filter({ visible: true, hasText: /^\d+ resulta/ }).waitFor();
  expect(await box.inputValue()).toBe('rotatie');
  await page.waitForURL((url) => url.searchParams.get('q') === 'rotatie' && url.searchParams.get('soort') === 'dataset');
  await context.close();
});
