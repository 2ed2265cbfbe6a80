/** The sentence above a chart says what the chart shows, and what it claims follows from the data. */
import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import { datasets, getDataset, getObservation, getObservations } from '../src/catalog.ts';
import { defaultChart } from '../src/default-chart.ts';
import { cellId } from '../src/model/cell.ts';
import type { Dataset, Fragment } from '../src/model/dataset.ts';
import { coordinates, matches, type Observation } from '../src/model/observation.ts';

/** Figures a sentence names that are no mark but a sum of marks: which marks. */
const SUMS: Readonly<Record<string, (one: Observation) => boolean>> = {
  'kansengroepcombinaties.total': (one) => isCount(one),
  'kansengroepcombinaties.any': (one) => isCount(one) && characteristics(one) >= 1,
  'kansengroepcombinaties.multi': (one) => isCount(one) && characteristics(one) >= 2,
};
/** The shares stand beside the counts, as marks too. */
const isCount = ({ measure }: Observation): boolean => measure === 'persons';
const characteristics = ({ key }: Observation): number => Object.values(key).filter((code) => code === 'Y').length;

const shown = (dataset: Dataset): readonly Observation[] => {
  const cells = new Set(defaultChart(dataset, 'nl').marks.map(({ cell }) => cell));
  return getObservations(dataset.id).filter(({ cell }) => cells.has(cellId(cell)));
};
const sum = (all: readonly Observation[]): string => all.reduce((total, { value }) => total.plus(value!), new Big(0)).toString();

describe.each(datasets)('$id', (dataset) => {
  const names = Object.keys(dataset.reading.figures);

  test.each(names)('{%s} is a figure of the chart, or follows from its figures', (name) => {
    const one = getObservation(dataset.id, dataset.reading.figures[name]!);
    const part = SUMS[`${dataset.id}.${name}`];
    const marks = shown(dataset);
    if (part) expect(sum(marks.filter(part))).toBe(one.value);
    else expect(marks.map(({ cell }) => cellId(cell))).toContain(cellId(one.cell));
  });

  test('names figures, each of them in both languages', () => {
    expect(names.length).toBeGreaterThan(0);
    for (const text of Object.values(dataset.reading.text)) expect([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).toSorted()).toEqual(names.toSorted());
  });
});

const figure = (id: string, name: string): Observation => getObservation(id, getDataset(id).reading.figures[name]!);
const value = (id: string, name: string): Big => new Big(figure(id, name).value!);
const among = (id: string, at: Fragment): readonly Observation[] => getObservations(id).filter((one) => matches(at, coordinates(one)));
const amount = (id: string, at: Fragment): Big => new Big(getObservation(id, at).value!);

/** What a sentence says beyond its figures: the words that say it, and whether the data do. */
const CLAIMS: readonly (readonly [dataset: string, words: string, holds: () => boolean])[] = [
  ['budgetten', 'het grootste geplande krediet: {bw}', () => {
    const programmes = ['BW', 'SW', 'LDE', 'INV', 'AZ'].map((purpose) => amount('budgetten', { measure: 'programme_credit', time_period: '2013', purpose }));
    return programmes.every((credit) => credit.lte(value('budgetten', 'bw')));
  }],
  ['gesubsidieerde-vte', 'groeide de lokale diensteneconomie van {ldeBefore} naar {lde}', () => value('gesubsidieerde-vte', 'lde').gt(value('gesubsidieerde-vte', 'ldeBefore'))],
  ['gesubsidieerde-vte', 'kromp de commerciële invoeg van {invBefore} naar {inv}', () => value('gesubsidieerde-vte', 'inv').lt(value('gesubsidieerde-vte', 'invBefore'))],
  ['groeipad', '{lde}, precies zoveel als voorzien', () => value('groeipad', 'lde').eq(amount('groeipad', { ...getDataset('groeipad').reading.figures['lde'], measure: 'fte_planned' }))],
  ['werkzoekenden-kansengroepen', 'Het sterkst steeg het aantal werkzoekenden van allochtone herkomst: van {originBefore} naar {origin}', () => {
    const id = 'werkzoekenden-kansengroepen';
    const rise = (group: string) => amount(id, { measure: 'jobseekers', group, time_period: '2012-06' }).div(amount(id, { measure: 'jobseekers', group, time_period: '2008-06' }));
    const groups = among(id, { measure: 'jobseekers', time_period: '2012-06' }).map(({ key }) => key['group']!).filter((group) => group !== '_T');
    return groups.length > 1 && groups.every((group) => group === 'ORIG_FOREIGN' || rise(group).lt(rise('ORIG_FOREIGN')));
  }],
  ['managementtools', 'een coëfficiënt voor zes van de zeven tools', () => {
    const convinced = among('managementtools', { measure: 'coefficient', reason: 'NORM' });
    return convinced.length === 7 && convinced.filter((one) => one.value !== null).length === 6;
  }],
  ['managementtools', 'Bij de verwachting van de overheid staat er geen enkele', () => {
    const expected = among('managementtools', { measure: 'coefficient', reason: 'GOVERNMENT' });
    return expected.length === 7 && expected.every((one) => one.value === null);
  }],
  ['omvang-sociale-economie', 'Dat zijn drie definities: er volgt geen groei of daling uit', () => {
    const id = 'omvang-sociale-economie';
    return new Set(['places', 'measures', 'collective'].map((name) => figure(id, name).key['definition'])).size === 3;
  }],
];

describe('what a sentence claims', () => {
  test.each(CLAIMS)('%s: %s', (id, words, holds) => {
    expect(getDataset(id).reading.text.nl).toContain(words);
    expect(holds()).toBe(true);
  });

  test('no sentence compares, ranks or counts without a check here', () => {
    const telling = /\b(groot|klein|hoog|laag|sterk|meer|minder|veel|weinig)ste?\b|\b(groei|kromp|steeg|daal|daling)\w*|precies zoveel|geen enkele|van de zeven/giu;
    for (const { id, reading } of datasets) {
      const left = CLAIMS.filter(([dataset]) => dataset === id).reduce((text, [, words]) => text.replace(words, ''), reading.text.nl);
      expect(`${id}: ${left.match(telling) ?? ''}`).toBe(`${id}: `);
    }
  });
});
