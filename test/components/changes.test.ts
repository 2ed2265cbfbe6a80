import { expect, test } from 'vitest';
import { rowsOf, summaryOf } from '../../src/components/changes/difference-words.ts';
import { differenceOf, versionsOf } from '../../src/components/changes/versions.ts';
import { groupedRevisions } from '../../src/components/changes/history.ts';
import { getDataset } from '../../src/catalog.ts';

const HEADER = 'group,group_label,time_period,measure,unit_measure,obs_value,as_published,published_table,published_cell';
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const version = (rows: readonly string[], title: string) => [file('x.csv', [HEADER, ...rows].join('\n')), file('x.en.csv', ''), file('x.json', JSON.stringify({ dataset: { title } }))];
const ROWS = ['A,Alfa,2011,n,PER,1,1,t,2:2', 'B,Beta,2011,n,PER,2,2,t,3:2'];
const difference = (rows: readonly string[], title = 'x') => differenceOf('x', '1.0.0', version(ROWS, 'x'), '1.0.1', version(rows, title));

test('one changed cell is told in one line, and as a row with both values', () => {
  const one = difference([ROWS[0]!, ROWS[1]!.replace('PER,2,2', 'PER,4,2')]);
  expect(summaryOf(one, 'nl')).toEqual(['1 cel gewijzigd sinds versie 1.0.0']);
  expect(rowsOf(one, 'nl')).toEqual([{ what: 'Beta · 2011', cell: 't:3:2', column: 'obs_value', before: '2', after: '4' }]);
});

test('rows, labels and descriptions are told beside the cells', () => {
  const several = difference([ROWS[0]!.replace('Alfa', 'Aleph'), 'C,Gamma,2012,n,PER,5,5,t,4:2'], 'y');
  expect(summaryOf(several, 'nl')).toEqual(['Geen cel gewijzigd sinds versie 1.0.0', '1 rij erbij', '1 rij weg', 'bij 1 cel een ander label, een andere noot of een ander oordeel', 'ook gewijzigd in de beschrijving: title']);
  expect(rowsOf(several, 'nl').map(({ column, before, after }) => [column, before, after])).toEqual([['group_label', 'Alfa', 'Aleph'], ['rij erbij', '', '5'], ['rij weg', '2', '']]);
});

test('years that a table counts together are named together', () => {
  const one = difference([ROWS[0]!, ROWS[1]!.replace('PER,2,2', 'PER,4,2')]);
  expect(rowsOf(one, 'nl', new Map([['t', '2010-2011']]))[0]!.what).toBe('Beta · 2010-2011');
});

test('a cell that was empty says so', () => {
  const filled = difference([ROWS[0]!.replace('PER,1,1', 'PER,,1'), ROWS[1]!]);
  expect(rowsOf(filled, 'nl')).toMatchObject([{ before: '1', after: '(leeg)' }]);
});

test('a version knows the corrections that came after it', async () => {
  const published = getDataset('vacatures-naar-soort');
  const dataset = { ...published, version: '1.0.1', revisions: published.revisions.filter(({ version }) => ['1.0.0', '1.0.1'].includes(version)) };
  const [correction] = dataset.corrections;
  const versions = await versionsOf({ ...dataset, corrections: [{ ...correction!, version: '1.0.1' }] });
  expect(versions.map((one) => [one.version, one.kind, one.current, one.correctedLater.length])).toEqual([['1.0.1', 'patch', true, 0], ['1.0.0', 'first', false, 1]]);
});

test('the difference between two kept versions is worked out from their bytes', async () => {
  const versions = await versionsOf(getDataset('kans-op-werk'));
  const [now, first] = ['1.0.1', '1.0.0'].map((version) => versions.find((one) => one.version === version));
  expect(first!.difference).toBeUndefined();
  const [cells, words] = summaryOf(now!.difference!, 'nl');
  expect(cells).toBe('Geen cel gewijzigd sinds versie 1.0.0');
  expect(words).toMatch(/^bij 24 cellen een ander label, een andere noot of een ander oordeel$/);
  expect(rowsOf(now!.difference!, 'nl').every(({ column, before, after }) => column === 'audit' && before === 'niet nagerekend' && after === 'Klopt')).toBe(true);
});

test('versions of one day with one note are told together', () => {
  const [a, b] = [getDataset('kans-op-werk'), getDataset('werkzaamheidsgraad')];
  const groups = groupedRevisions([{ ...a, revisions: [{ version: '1.0.1', date: '2027-01-01', text: { nl: 'Cel', en: 'Cell' } }, a.revisions.at(-1)!] }, { ...b, revisions: [b.revisions.at(-1)!] }]);
  expect(groups.map(({ version: of, kind, sets }) => [of, kind, sets.map(({ id }) => id)])).toEqual([['1.0.1', 'patch', ['kans-op-werk']], ['1.0.0', 'first', ['kans-op-werk', 'werkzaamheidsgraad']]]);
});

test('of one day the newest version comes first, whatever the order of the datasets', () => {
  const [a, b] = [getDataset('kans-op-werk'), getDataset('werkzaamheidsgraad')];
  const first = { version: '1.0.0', date: '2027-01-01', text: { nl: 'Eerste', en: 'First' } };
  const next = (word: string) => ({ version: '1.0.1', date: '2027-01-01', text: { nl: word, en: word } });
  const groups = groupedRevisions([{ ...a, revisions: [next('a'), first] }, { ...b, revisions: [next('b'), first] }]);
  expect(groups.map(({ version: of }) => of)).toEqual(['1.0.1', '1.0.1', '1.0.0']);
});
