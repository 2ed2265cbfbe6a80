import { expect, it } from 'vitest';
import { datasets, findingsAt, getObservations } from '../../src/catalog.ts';
import { figureIndex } from '../../src/search-index/figures.ts';
import { auditColumns } from '../../src/formats/tidy.ts';
import { cellId } from '../../src/model/cell.ts';
import { wrongText } from '../../src/search/wrong-text.ts';

const rows = figureIndex('nl').sets.flatMap(({ id, rows: own }) => own.map((row) => ({ id, row })));
const wrong = rows.filter(({ row }) => row[9] && !row[9].differs);
const textAt = (dataset: string, cell: string) => rows.filter(({ id, row }) => id === dataset && row[0] === cell).map(({ row }) => wrongText(row[1], row[9], 'nl'));

it('a corrected figure carries what is right', () => {
  expect(textAt('vacatures-naar-beroep', 'invoegbedrijven:13:2')).toEqual(['≠ rekenfout: gedrukt 479, juist 639']);
  expect(textAt('vacatures-naar-soort', 'invoegbedrijven:10:2')).toEqual(['≠ rekenfout: gedrukt 479, juist 639']);
  expect(textAt('vacatures-naar-beroep', 'arbeidszorg:10:2')).toEqual([undefined]);
});

it('a figure that probably counts something else says so, and is not called an error', () => {
  const differing = datasets.flatMap((dataset) => getObservations(dataset.id).filter((one) => auditColumns(one, dataset).audit === 'definition').map(({ cell }) => textAt(dataset.id, cellId(cell))));
  expect(differing.length).toBeGreaterThan(0);
  expect(new Set(differing.flat())).toEqual(new Set(['◇ verschil in telling']));
});

it('every figure with a discrepancy says so, and no other row is longer for it', () => {
  const doubted = datasets.flatMap((dataset) => getObservations(dataset.id).filter(({ cell }) => findingsAt(dataset, cell).some(({ verdict }) => verdict === 'discrepancy')));
  expect(doubted.length).toBeGreaterThan(2);
  expect(wrong.length).toBe(doubted.length);
  expect(wrong.filter(({ row }) => row[9]!.corrected === undefined).every(({ row }) => wrongText(row[1], row[9], 'nl') === '≠ past niet bij andere gedrukte cijfers')).toBe(true);
});
