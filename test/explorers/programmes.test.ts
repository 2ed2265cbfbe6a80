/** A programme's year across tables 5, 6 and 7: each sum here was made by hand from the printed tables. */
import { expect, it, test } from 'vitest';
import flow from '../../data/bereik-en-rotatie/observations.json' with { type: 'json' };
import fte from '../../data/gesubsidieerde-vte/observations.json' with { type: 'json' };
import work from '../../data/uitstroom-naar-werk/observations.json' with { type: 'json' };
import { DATASETS, datasetsOf, figuresOf, others, programmeYears, valueOf, walk, yearId, type Printed, type ProgrammeYear } from '../../src/explorers/programmes.ts';
import { cellId } from '../../src/model/cell.ts';

const PROGRAMMES = ['MW_LDE', 'SW', 'BW', 'INV', 'INV_DC', 'INV_NDC', 'INV_COL', 'LDE', 'AZ'];
const printed = { flow, fte, work } as unknown as Printed;
const years = programmeYears(printed, PROGRAMMES);
const year = (id: string): ProgrammeYear => years.find((one) => yearId(one) === id)!;
const step = (id: string, name: string) => walk(year(id)).find((one) => one.id === name)!;

test('the walk of the social workplaces in 2011 ends where it should: 4213 + 853 = 5066, − 677 = 4389', () => {
  expect(walk(year('SW-2011')).map(({ id, printed: cells, computed }) => [id, cells.map(valueOf), computed?.value])).toEqual([
    ['begin', ['4213'], undefined],
    ['inflow', ['853'], undefined],
    ['reach', ['5066'], '5066'],
    ['outflow', ['677', '677'], undefined],
    ['left', [], '4389'],
    ['end', ['4389'], undefined],
    ['residual', [], '0'],
  ]);
});

/** End of 2010 in table 5, minus reach minus outflow of 2010 in table 7. */
it.each([['SW', '4'], ['INV', '-132'], ['INV_DC', '-92'], ['INV_NDC', '-40'], ['LDE', '-4'], ['AZ', '20']])('2010 does not close for %s: %s', (programme, residual) => {
  expect(step(`${programme}-2010`, 'residual').computed?.value).toBe(residual);
});

test('2011 closes for every programme that was measured', () => {
  const closed = years.filter((one) => one.year === '2011' && one.programme !== 'BW');
  expect(closed.map((one) => walk(one).at(-1)!.computed?.value)).toEqual(closed.map(() => '0'));
});

test('a residual bar runs between what was computed and what is printed', () => {
  expect(step('INV-2010', 'residual').bar).toEqual([1594, 1726]);
  expect(step('INV-2010', 'outflow').bar).toEqual([1726, 2675]);
});

test('nothing follows from what was not measured, or not printed', () => {
  expect(walk(year('BW-2011')).map(({ computed, bar }) => [computed, bar])).toEqual([
    [undefined, [0, 15955]], [undefined, undefined], [undefined, undefined], [undefined, undefined], [undefined, undefined], [undefined, [0, 16215]], [undefined, undefined],
  ]);
  expect(step('BW-2011', 'inflow').printed.map(({ observation }) => observation.asPublished)).toEqual(['-']);
  expect(step('SW-2008', 'begin')).toEqual({ id: 'begin', printed: [], bar: undefined });
  expect(step('SW-2008', 'residual').computed).toBeUndefined();
  expect(year('BW-2011').measured.map(others)).toEqual([undefined]);
});

test('2010 has the old and the new method beside each other, with different numbers at work', () => {
  expect(year('SW-2010').measured.map((one) => [one.method, valueOf(one.toWork), others(one)?.value])).toEqual([['OLD', '168', '506'], ['NEW', '195', '479']]);
  expect(year('SW-2011').measured.map(({ method }) => method)).toEqual(['NEW']);
});

test('full-time equivalents stand at both ends of the year, as printed', () => {
  expect([year('INV_DC-2010').fteBegin, year('INV_DC-2010').fteEnd].map(valueOf)).toEqual(['813', '668.2']);
  expect([year('SW-2009').fteBegin, year('SW-2009').fteEnd].map(valueOf)).toEqual([undefined, '3504']);
});

test('which tables speak of a year', () => {
  expect(datasetsOf(year('SW-2011'))).toEqual([DATASETS.flow, DATASETS.fte, DATASETS.work]);
  expect(datasetsOf(year('AZ-2011'))).toEqual([DATASETS.flow, DATASETS.work]);
  expect(datasetsOf(year('BW-2009'))).toEqual([DATASETS.fte]);
  expect(years.map(yearId)).not.toContain('LDE-2007');
});

test('every printed cell of the three tables is in exactly one year, but for the change over two years', () => {
  const name = (dataset: string, cell: Parameters<typeof cellId>[0]) => `${dataset} ${cellId(cell)}`;
  const shown = years.flatMap(figuresOf).map(({ dataset, observation }) => name(dataset, observation.cell));
  const all = Object.entries(printed).flatMap(([key, own]) => own.filter(({ measure }) => measure !== 'change').map(({ cell }) => name(DATASETS[key as keyof typeof DATASETS], cell)));
  expect(shown.toSorted()).toEqual(all.toSorted());
});
