/** Questions of readers, answered from the pages with a keyboard and nothing else, each within a bound of key presses. */
import Big from 'big.js';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import groups from '../../data/codelists/group.ts';
import programmes from '../../data/codelists/programme.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { cellId } from '../../src/model/cell.ts';
import type { Codelist } from '../../src/model/codelist.ts';
import type { Dataset, Fragment } from '../../src/model/dataset.ts';
import { findObservation } from '../../src/model/find.ts';
import { coordinates, matches, type Observation } from '../../src/model/observation.ts';
import { open, useBrowser } from './lib/browser.ts';
import { Reader } from './lib/reader.ts';

const browser = useBrowser();

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../data/${path}.json`, import.meta.url), 'utf8')) as T;
const observationsOf = (id: string) => read<Observation[]>(`${id}/observations`);
const figure = (id: string, at: Fragment): Observation => findObservation(id, observationsOf(id), at);
const value = (id: string, at: Fragment): Big => new Big(figure(id, at).value!);
const written = (amount: Big): string => formatNumber(amount.toString(), 'nl');
const nameOf = ({ codes }: Codelist, id: string): string => codes.find((code) => code.id === id)!.label.nl;
const least = <T>(items: readonly T[], by: (item: T) => Big): T => items.reduce((one, other) => (by(other).lt(by(one)) ? other : one));
/** A number as a page writes it. */
const amountIn = (text: string): Big => new Big(/[\d.]+(,\d+)?/.exec(text)![0].replaceAll('.', '').replace(',', '.'));

/** What the row of the focus is about. */
const ROW = 'tr:has(a:focus) th';

/** A reader on the home page asks, and has so many keys. */
const ask = (question: string, most: number, answer: (reader: Reader, page: Page) => Promise<void>) =>
  test(question, async () => {
    const { page, trouble, close } = await open(browser(), inject('site').url, { reducedMotion: 'reduce' });
    await answer(new Reader(page, most), page);
    expect(trouble).toEqual([]);
    await close();
  });

ask('Hoeveel vijftigplussers met arbeidshandicap zijn er?', 80, async (reader) => {
  await reader.search('vijftigplussers met arbeidshandicap', '/verkenner/kansengroepen/');
  for (const characteristic of ['Arbeidshandicap', 'Vijftigplus']) {
    await reader.to(`${characteristic}: maakt niet uit`);
    // From the last answer the arrow goes round to the first.
    await reader.to(`${characteristic}: ja`, 'ArrowDown');
  }
  const both = observationsOf('kansengroepcombinaties').filter((one) => matches({ measure: 'persons', work_disability: 'Y', aged_50_plus: 'Y' }, coordinates(one)));
  expect(both).toHaveLength(4);
  const total = both.reduce((sum, one) => sum.plus(one.value!), new Big(0));
  expect(await reader.words('[data-slot=sentence]')).toContain(`waren er ${written(total)} met een arbeidshandicap en vijftigplus`);
});

ask('Waar steeg de uitstroom naar werk in 2011?', 100, async (reader) => {
  await reader.search('uitstroom naar werk', '/cijfers/uitstroom-naar-werk/');
  await reader.toChart();
  const said = await reader.walkChart();
  const heard = (year: string) => new Map(said.flatMap((words) => {
    const [, programme, amount] = new RegExp(`^(.+), ${year}, nieuwe meting: ([^%]+ %)`, 'u').exec(words.replaceAll('\u00a0', ' ')) ?? [];
    return programme && amount ? [[programme, amountIn(amount)] as const] : [];
  }));
  const [before, after] = [heard('2010'), heard('2011')];
  const answer = [...after].filter(([programme, amount]) => before.has(programme) && amount.gt(before.get(programme)!)).map(([programme]) => programme);
  const of = (programme: string, year: string) => value('uitstroom-naar-werk', { measure: 'to_work_of_reach', method: 'NEW', programme, time_period: year });
  const measured = observationsOf('uitstroom-naar-werk').filter((one) => matches({ measure: 'to_work_of_reach', method: 'NEW', time_period: '2011' }, coordinates(one)));
  const rose = measured.map(({ key }) => key['programme']!).filter((programme) => of(programme, '2011').gt(of(programme, '2010')));
  expect(rose.length).toBeGreaterThan(0);
  expect(rose.length).toBeLessThan(measured.length);
  expect(answer.toSorted()).toEqual(rose.map((programme) => nameOf(programmes, programme)).toSorted());
});

ask('Welke groep had in 2011 de kleinste kans op werk?', 70, async (reader) => {
  await reader.search('kans op werk', '/cijfers/kans-op-werk/');
  await reader.to(/^\d+,\d$/);
  await reader.press('ArrowRight');
  // Down the column of 2011, until an arrow leads nowhere.
  const column: { group: string; printed: string }[] = [];
  for (let group = await reader.words(ROW); group !== column.at(-1)?.group; group = await reader.words(ROW)) {
    column.push({ group, printed: await reader.focused() });
    await reader.press('ArrowDown');
  }
  const of2011 = observationsOf('kans-op-werk').filter(({ timePeriod }) => timePeriod === '2011');
  expect(column.map(({ printed }) => printed)).toEqual(of2011.map(({ asPublished }) => asPublished));
  const smallest = least(of2011, (one) => new Big(one.value!));
  const answer = least(column, ({ printed }) => amountIn(printed));
  const row = read<Dataset>('kans-op-werk/dataset').grids[0]!.rows.find(({ line }) => line === smallest.cell.line)!;
  expect(answer.group).toContain(row.cells[0]);
});

ask('Hoe groot was in 2010 de kloof tussen met en zonder arbeidshandicap?', 60, async (reader, page) => {
  await reader.search('kloof arbeidshandicap', '/verkenner/kans-op-werk/');
  await reader.to('Eerste groep');
  await reader.press(...'Met arb');
  await reader.to('Tweede groep');
  await reader.press(...'Zonder');
  await reader.to('Periode');
  await reader.press('ArrowUp');
  await page.waitForURL(/jaar=2010/);
  const chance = (group: string) => value('kans-op-werk', { group, time_period: '2010' });
  const main = await reader.words('main');
  expect(main).toContain(`${written(chance('DIS_NO').minus(chance('DIS')))} procentpunten verschil`);
  expect(await reader.words('[role=status]:not(.visually-hidden)')).toMatch(/^Met arbeidshandicap: .*Zonder arbeidshandicap: .*\(2010\)/);
});

ask('Hoeveel mensen werkten eind 2011 in een sociale werkplaats?', 45, async (reader) => {
  await reader.to(/^Alle programma’s/);
  await reader.follow('/cijfers/bereik-en-rotatie/');
  await reader.toChart();
  const said = await reader.walkTo(`${nameOf(programmes, 'SW')}, eind 2011`);
  expect(said).toContain(`${written(value('bereik-en-rotatie', { measure: 'stock', programme: 'SW', time_period: '2011-12-31' }))} personen`);
});

ask('Vertrok er meer dan er bijkwam in de invoeg, in 2010 en in 2011?', 90, async (reader, page) => {
  await reader.to(/^Programma’s: volg één jaar/);
  await reader.follow('/verkenner/programmas/');
  await reader.to('Programma');
  await reader.press('i');
  await page.waitForURL(/programma=INV&jaar=2011/);
  const flow = (measure: string) => value('bereik-en-rotatie', { measure, programme: 'INV', time_period: '2011' });
  const [came, left] = [amountIn(await reader.words('tr.inflow td')), amountIn(await reader.words('tr.outflow td'))];
  expect([came.toString(), left.toString()]).toEqual([flow('inflow').toString(), flow('outflow').toString()]);
  expect(left.gt(came)).toBe(true);
  await reader.to('Jaar');
  await reader.press('ArrowUp');
  await page.waitForURL(/jaar=2010/);
  expect(observationsOf('bereik-en-rotatie').filter((one) => matches({ measure: 'inflow', time_period: '2010' }, coordinates(one)))).toEqual([]);
  expect(await reader.words('tr.inflow td')).toBe('niet gedrukt');
});

ask('Waar staat dat cijfer gedrukt?', 15, async (reader) => {
  const { cell } = figure('bereik-en-rotatie', { measure: 'stock', programme: 'SW', time_period: '2011-12-31' });
  const { number, section } = read<Dataset>('bereik-en-rotatie/dataset').tables.find(({ id }) => id === cell.table)!;
  await reader.search('4.389', `/cijfers/bereik-en-rotatie/#cel=${cellId(cell)}`);
  const told = await reader.words('#celpaneel:popover-open:focus');
  for (const words of [`Waar gedrukt ${number}, `, section!, `rij ${cell.line}, veld ${cell.field}`]) expect(told).toContain(words);
});

const doubted = () => {
  const one = figure('uitstroom-naar-werk', { measure: 'to_work_of_reach', programme: 'INV_NDC', time_period: '2008' });
  const finding = read<Dataset>('uitstroom-naar-werk/dataset').findings.find(({ result, verdict }) => verdict === 'discrepancy' && cellId(result.cell) === cellId(one.cell))!;
  return { ...one, finding };
};

ask('Klopt het?', 15, async (reader) => {
  const { asPublished, cell, finding } = doubted();
  await reader.search(asPublished, `/cijfers/uitstroom-naar-werk/#cel=${cellId(cell)}`);
  const told = await reader.words('#celpaneel:popover-open:focus [data-panel=checks]');
  expect(told).toMatch(/rekenfout|klopt niet/i);
  expect(told).toContain(written(new Big(finding.recomputed)));
});

ask('Waarom klopt het niet?', 90, async (reader, page) => {
  const { asPublished, finding } = doubted();
  await reader.search('uitstroom naar werk', '/cijfers/uitstroom-naar-werk/');
  // The sign beside the figure leads to what there is to say of it.
  const told = async () => ((await page.locator(':target').count()) === 0 ? '' : reader.words(':target'));
  do {
    await reader.to(/^Rekenfout \d+$/);
    if (await page.evaluate((printed) => document.activeElement!.closest('td')!.textContent.includes(printed), asPublished)) await reader.press('Enter');
  } while ((await told()) === '');
  expect(await told()).toContain(`Nagerekend ${written(new Big(finding.recomputed))}`);
  expect(await told()).toContain(finding.explanation!.nl.replace(/\s+/g, ' '));
});

ask('Hoe ver lag de werkzaamheidsgraad met een arbeidshandicap in 2011 onder het gemiddelde?', 70, async (reader, page) => {
  await reader.to('Werkzaamheidsgraad');
  await reader.follow('/cijfers/werkzaamheidsgraad/');
  await reader.to('Kloof met het gemiddelde');
  await reader.press('Space');
  await page.waitForURL(/\?/);
  await reader.toChart();
  const said = await reader.walkTo(`${nameOf(groups, 'DIS')}, 2011`);
  const rate = (group: string) => value('werkzaamheidsgraad', { measure: 'employment_rate', group, time_period: '2011' });
  expect(said).toContain(written(rate('DIS').minus(rate('_T'))));
  expect(said).toContain('Berekend');
});

ask('Welk programma kreeg voor 2013 het kleinste krediet?', 60, async (reader, page) => {
  await reader.search('krediet per programma', '/cijfers/budgetten/');
  await reader.to('Toon als tabel');
  await reader.press('Enter');
  const rows = page.locator('details[data-figures] tbody tr');
  await rows.first().waitFor();
  const shown = await rows.evaluateAll((all) => all.map((row) => ({ name: row.querySelector('th')!.textContent.trim(), amount: row.querySelector('td')!.textContent })));
  const credits = observationsOf('budgetten').filter((one) => matches({ measure: 'programme_credit', time_period: '2013' }, coordinates(one)));
  const smallest = least(credits, (one) => new Big(one.value!));
  const answer = least(shown, ({ amount }) => amountIn(amount));
  expect(answer.name).toContain(nameOf(programmes, smallest.key['purpose']!));
  expect(amountIn(answer.amount).eq(smallest.value!)).toBe(true);
});

ask('Welk programma zag zijn uitstroom naar werk in 2011 dalen?', 110, async (reader, page) => {
  await reader.search('uitstroom naar werk', '/cijfers/uitstroom-naar-werk/');
  await reader.to('Stijging en daling');
  await reader.press('Space');
  await page.waitForURL(/vorm=helling/);
  await reader.toChart();
  // What the chart says of itself stands with it.
  const told = (await page.locator('live-chart svg:visible desc').textContent())!.replaceAll('\u00a0', ' ');
  const fell = [...told.matchAll(/(?<=^|\. )([^.:]+): 2010 [^.]*?gedaald/g)].map((match) => match[1]!);
  const of = (programme: string, year: string) => value('uitstroom-naar-werk', { measure: 'to_work_of_reach', method: 'NEW', programme, time_period: year });
  const measured = observationsOf('uitstroom-naar-werk').filter((one) => matches({ measure: 'to_work_of_reach', method: 'NEW', time_period: '2011' }, coordinates(one)));
  const right = measured.map(({ key }) => key['programme']!).filter((programme) => of(programme, '2011').lt(of(programme, '2010')));
  expect(right.length).toBeGreaterThan(0);
  expect(fell.toSorted()).toEqual(right.map((programme) => nameOf(programmes, programme)).toSorted());
  const said = await reader.walkTo(`${fell[0]!}, 2011`);
  expect(said.replaceAll('\u00a0', ' ')).toContain(`${written(of(right.find((programme) => nameOf(programmes, programme) === fell[0])!, '2011'))} %`);
});

ask('Hoeveel mensen kwamen erbij in de beschutte werkplaatsen in 2011?', 60, async (reader) => {
  await reader.to(/^Alle programma’s/);
  await reader.follow('/cijfers/bereik-en-rotatie/');
  await reader.toChart();
  const said = await reader.walkTo(`${nameOf(programmes, 'BW')}, instroom`);
  const printed = observationsOf('bereik-en-rotatie').find((one) => matches({ measure: 'inflow', programme: 'BW' }, coordinates(one)))!;
  expect(printed.value).toBeNull();
  expect(said).toContain(`niet gemeten. Gedrukt als ${printed.asPublished}.`);
});

ask('Welk deel van de werkzoekenden had alle vier de kenmerken?', 110, async (reader) => {
  await reader.search('zestien combinaties', '/cijfers/kansengroepcombinaties/');
  await reader.toChart();
  const all = observationsOf('kansengroepcombinaties').find((one) => one.measure === 'share' && Object.entries(one.key).every(([field, code]) => field === 'ref_area' || code === 'Y'))!;
  const said = (await reader.walkChart()).at(-1)!;
  expect(said.replaceAll('\u00a0', ' ')).toContain(`aandeel: ${written(new Big(all.value!))} %`);
});
