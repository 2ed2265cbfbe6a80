/** A made-up dataset of any size: places × groups × sex down the side, years across, with a total of the sexes that is checked. */
import type { Codelist } from '../../src/model/codelist.ts';
import type { DatasetDescription } from '../../src/model/dataset.ts';
import type { Inputs } from '../../src/pipeline/ingest.ts';

const GROUPS = 20;
const SEXES = ['F', 'M', 'T'];
const YEARS = ['2008', '2009', '2010', '2011', '2012'];
/** A place's share of the observations. */
export const A_PLACE = GROUPS * SEXES.length * YEARS.length;

const same = (text: string) => ({ nl: text, en: text });
const list = (id: string, ids: readonly string[]): Codelist => ({ id, title: same(id), codes: ids.map((code) => ({ id: code, label: same(code) })) });
const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
const labels = (dimension: string, ids: readonly string[]) => ({ labels: Object.fromEntries(ids.map((id) => [id, { [dimension]: id }])) });

/** The inputs of an ingest of at least so many observations, all in one printed table. */
export function bigInputs(observations: number): Inputs {
  const places = names('P', Math.ceil(observations / A_PLACE));
  const groups = names('G', GROUPS);
  const lists = [list('unit', ['PER']), list('theme', ['werk']), list('programme', ['X']), list('place', places), list('group', groups), list('sex', SEXES)];
  return {
    folders: [{ name: 'groot', description: describe(places, groups), tables: new Map([['tabel-1', new TextEncoder().encode(csvOf(places, groups))]]) }],
    codelists: new Map(lists.map((one) => [one.id, one])),
    sources: new Set(['s']),
    cross: { checks: [], explanations: [] },
    corrections: [],
  };
}

function csvOf(places: readonly string[], groups: readonly string[]): string {
  const lines = places.flatMap((place, at) =>
    groups.flatMap((group, row) => {
      const [women, men] = [3, 5].map((step) => YEARS.map((_, year) => at * 7 + row * step + year));
      const total = women!.map((count, year) => count + men![year]!);
      return [women!, men!, total].map((counts, sex) => [place, group, SEXES[sex], ...counts].join());
    }),
  );
  return `${[',,', ...YEARS].join()}\n${lines.join('\n')}\n`;
}

/** One total in a hundred is checked: every place's, of the first group and year. */
const describe = (places: readonly string[], groups: readonly string[]): DatasetDescription => ({
  id: 'groot',
  version: '1.0.0',
  modified: '2026-11-21',
  revisions: [{ version: '1.0.0', date: '2026-11-21', text: same('x') }],
  title: same('x'),
  description: same('x'),
  reading: { text: same('x'), figures: {} },
  chart: { type: 'bars', title: same('x'), where: { group: 'G1', place: 'P1' }, rows: 'sex', marks: 'time_period' },
  caveat: same('x'),
  themes: ['werk'],
  programmes: ['X'],
  related: [],
  dimensions: ['place', 'group', 'sex'].map((id) => ({ id, codelist: id, label: same(id) })),
  measures: [{ id: 'count', label: same('x'), definition: same('x'), unit: 'PER', kind: 'exact' }],
  tables: [{
    id: 'tabel-1', source: 's', number: 'Tabel 1', section: '§1', page: null, title: 'x', sourceLine: null, lines: [1, 5],
    layout: {
      kind: 'crosstab',
      at: { measure: 'count' },
      headerRows: 1,
      labelHeaders: [[''], [''], ['']],
      labelColumns: [labels('place', places), labels('group', groups), labels('sex', SEXES)],
      valueColumns: YEARS.map((year) => ({ header: [year], at: { time_period: year } })),
    },
  }],
  footnotes: [],
  checks: [{ id: 'total', kind: 'sum', title: same('x'), over: ['place', 'time_period', 'group'], result: { at: { sex: 'T', time_period: YEARS[0]!, group: 'G1' } }, operands: [{ at: { sex: 'F|M' } }] }],
  explanations: [],
});
