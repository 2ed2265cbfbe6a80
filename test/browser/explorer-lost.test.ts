/** A link that asks an explorer or a framed chart for what it does not have: it says so, and shows the rest. */
import { expect, inject, test } from 'vitest';
import { open, useBrowser } from './lib/browser.ts';

const site = inject('site');
const browser = useBrowser();

test.each([
  ['verkenner/kans-op-werk/', '?a=MARSMAN&b=M&jaar=1999&kleur=rood', ['“MARSMAN” (eerste groep)', '“1999” (periode)'], ['select[name=b]', 'M']],
  ['verkenner/programmas/', '?programma=RUIMTEVAART&jaar=2009', ['“RUIMTEVAART” (programma)'], ['select[name=jaar]', '2009']],
  ['verkenner/kansengroepen/', `?allochtoon=misschien&kenmerken=9&arbeidshandicap=ja&vijftigplus=${'x'.repeat(200)}`, ['“misschien” (allochtoon)', '“9” (hoeveel van de vier kenmerken samen)', `“${'x'.repeat(60)}…” (vijftigplus)`], ['input[name=arbeidshandicap]:checked', 'ja']],
] as const)('%s%s', async (path, query, lost, [control, value]) => {
  const { page, trouble, close } = await open(browser(), new URL(`${path}${query}`, site.url).href);
  const line = page.locator('[data-lost]');
  await expect.poll(() => line.innerText()).toContain('Niet alles uit deze link');
  for (const words of lost) expect(await line.innerText()).toContain(words);
  expect(await line.innerText()).not.toContain('rood');
  expect(await page.getByRole('status').filter({ hasText: 'Niet alles uit deze link' }).count()).toBe(1);
  expect(await page.locator(control).inputValue()).toBe(value);
  await page.getByRole('button', { name: /^(Begin opnieuw|Wis de keuze)$/ }).click();
  await expect.poll(() => line.textContent()).toBe('');
  expect(new URL(page.url()).search).toBe('');
  expect(trouble).toEqual([]);
  await close();
});

test('a framed chart says it too', async () => {
  const { page, trouble, close } = await open(browser(), new URL('cijfers/kans-op-werk/embed/?schaal=logaritmisch&group=MARSMAN,M', site.url).href);
  await expect.poll(() => page.locator('[data-lost]').innerText()).toContain('“logaritmisch” (schaal), “MARSMAN” (groep)');
  expect(trouble).toEqual([]);
  await close();
});

test('what every link has is not called lost', async () => {
  for (const path of ['verkenner/kans-op-werk/?a=M&b=F&jaar=2010', 'verkenner/programmas/?programma=SW&jaar=2010', 'verkenner/kansengroepen/?allochtoon=nee&kenmerken=1&vijftigplus=']) {
    const { page, close } = await open(browser(), new URL(path, site.url).href);
    await page.locator('[data-lost]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-lost]').textContent(), path).toBe('');
    await close();
  }
});
