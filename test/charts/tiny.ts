/** Datasets small enough to check in your head, one for each chart type. */
import { drawn } from '../../src/charts/index.ts';
import { formatNumber, formatPeriod } from '../../src/i18n/format.ts';
import { messages } from '../../src/i18n/index.ts';
import type { Finding } from '../../src/model/audit.ts';
import type { ChartDeclaration, ChartSpec } from '../../src/model/chart.ts';
import type { Code, Codelist } from '../../src/model/codelist.ts';
import type { Dataset, Fragment } from '../../src/model/dataset.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { ChartContext } from '../../src/charts/context.ts';
import { chartData, type ChartData } from '../../src/charts/data.ts';

const same = (text: string) => ({ nl: text, en: text });
const list = (id: string, codes: readonly (Partial<Code> & { id: string })[]): Codelist => ({
  id,
  title: same(id),
  codes: codes.map((code) => ({ label: same(code.id), ...code })),
});

const codelists = [
  list('unit', [{ id: 'PC', label: same('%') }, { id: 'PER', label: same('personen') }, { id: 'JOB', label: same('jobs') }, { id: 'PP', label: same('procentpunt') }]),
  list('characteristic', [{ id: 'SEX', label: same('Geslacht') }]),
  list('group', [{ id: '_T', label: same('Totaal') }, { id: 'M', label: same('Mannen'), characteristic: 'SEX', definition: same('Wie zich man noemt.') }, { id: 'F', label: same('Vrouwen'), characteristic: 'SEX' }, { id: 'F_OLD', label: same('Oudere vrouwen'), characteristic: 'SEX', parent: 'F' }]),
  list('method', [{ id: 'OLD', label: same('oude meting') }, { id: 'NEW', label: same('nieuwe meting') }]),
  list('role', [{ id: 'TARGET', label: same('Doelgroep') }, { id: 'COACH', label: same('Begeleiders') }]),
  list('speaker', [{ id: 'A', label: same('Iemand met een lange naam (Een organisatie)') }, { id: 'B', label: same('Organisaties') }]),
  list('yesno', [{ id: 'Y' }, { id: 'N' }, { id: '_T' }]),
];

export const context: ChartContext = {
  locale: 'nl',
  codelist: (id) => codelists.find((one) => one.id === id)!,
  formatNumber: (value, options) => formatNumber(value, 'nl', options),
  formatPeriod: (period) => formatPeriod(period, 'nl'),
  messages: messages('nl').chart,
  reading: 'Zo lees je het.',
};

/** The chart that a dataset declares. */
export const chartSpec = (dataset: Dataset, observations: readonly Observation[], given: ChartContext): ChartSpec => drawn(dataset, observations, dataset.chart, given);

/** A discrepancy at line `line`: printed so, while the other figures give `recomputed`. */
export const discrepancy = (line: number, recomputed: string, over: object = {}): Finding =>
  ({ verdict: 'discrepancy', kind: 'share', result: { cell: { table: 't', line, field: 2 } }, recomputed, suspects: [], ...over }) as unknown as Finding;

const dataset = (dimensions: Readonly<Record<string, string>>, chart: ChartDeclaration, findings: readonly Finding[]): Dataset =>
  ({
    kind: 'cube',
    id: 'klein',
    chart,
    footnotes: [],
    findings,
    statusMarks: { 'n.b.': { obsStatus: 'O', meaning: same('niet bekend') } },
    dimensions: Object.entries(dimensions).map(([id, codelist]) => ({ id, codelist, label: same(id) })),
    measures: [
      { id: 'rate', unit: 'PC', label: same('rate'), definition: same('') },
      { id: 'persons', unit: 'PER', label: same('persons'), definition: same('') },
      { id: 'jobs', unit: 'JOB', label: same('jobs'), definition: same('') },
    ],
  }) as unknown as Dataset;

const EXACTNESS: Readonly<Record<string, string>> = { '~': 'about', '>': 'at_least', '<': 'almost' };

/** What a value says: `3.5`, `~3.5` (about), `>3.5` (at least), `<3.5` (almost), `3…4` (a range), or null where nobody measured. */
function factOf(value: string | null, status: string | undefined): object {
  if (value === null) return { value: null, obsStatus: 'O', decimals: 0, asPublished: 'n.b.' };
  const [lower, upper] = value.split('…');
  if (upper !== undefined) return { value: null, obsStatus: 'A', qualifier: 'range', lower, upper, decimals: 0, asPublished: value };
  const qualifier = EXACTNESS[value[0]!];
  const number = value.replace(/^[~<>]/, '');
  return { value: number, obsStatus: status ?? 'A', ...(qualifier && { qualifier }), decimals: number.split('.')[1]?.length ?? 0, asPublished: value.replace('.', ',') };
}

/** `'M 2010 B': '3.5'`: codes of the dimensions, period, and a break where there is one. */
export const observed = (measure: string, dimensions: readonly string[], values: Readonly<Record<string, string | null>>, from = 1): Observation[] =>
  Object.entries(values).map(([at, value], index) => {
    const words = at.split(' ');
    return {
      ...factOf(value, words[dimensions.length + 1]),
      measure,
      key: Object.fromEntries(dimensions.map((id, place) => [id, words[place]!])),
      timePeriod: words[dimensions.length]!,
      cell: { table: 't', line: index + from, field: 2 },
      notes: [],
    } as unknown as Observation;
  });

export type TinyArguments = readonly [dimensions: Readonly<Record<string, string>>, chart: Omit<ChartDeclaration, 'title' | 'where'> & { where?: Fragment; without?: Fragment }, observations: readonly Observation[], findings?: readonly Finding[]];

/** What the browser gets of such a dataset. */
export const dataOf = (...[dimensions, chart, observations, findings = []]: TinyArguments): ChartData =>
  chartData(dataset(dimensions, { title: same('Een kleine grafiek'), where: {}, ...chart } as ChartDeclaration, findings), observations, { ...context, places: [] });

export interface Tiny {
  readonly spec: ChartSpec;
  readonly observations: readonly Observation[];
}
export const tiny = (...[dimensions, chart, observations, findings = []]: TinyArguments): Tiny => {
  const declaration = { title: same('Een <kleine> grafiek'), where: {}, ...chart } as ChartDeclaration;
  return { spec: chartSpec(dataset(dimensions, declaration, findings), observations, context), observations };
};
export const type = <Type extends ChartDeclaration['type']>(declaration: Omit<Extract<ChartDeclaration, { type: Type }>, 'title' | 'where'> & { where?: Fragment; type: Type }) => declaration;

export const line = tiny(
  { group: 'group' },
  type<'line'>({ type: 'line', series: 'group', highlight: ['_T', 'F'] }),
  observed('rate', ['group'], { '_T 2002': '70.0', '_T 2007': '72.5', '_T 2008': '71.0', 'M 2002': null, 'M 2007': '80.0', 'M 2008 B': '60.0', 'F 2002': '60.0', 'F 2007': null, 'F 2008': '66.0' }),
);

export const methods = tiny(
  { group: 'group', method: 'method' },
  type<'line'>({ type: 'line', series: 'group', highlight: ['M'], method: { dimension: 'method', newer: 'NEW' } }),
  observed('rate', ['group', 'method'], { 'M OLD 2008': '5.5', 'M OLD 2009': '6.0', 'M OLD 2010': '7.0', 'M NEW 2010': '4.0', 'M NEW 2011': '4.5', 'F OLD 2008': '2.0', 'F OLD 2009': '2.5' }),
);

export const dots = tiny(
  { group: 'group' },
  type<'dots'>({ type: 'dots', rows: 'group', marks: 'time_period', reference: { row: '_T', mark: '2011' } }),
  observed('rate', ['group'], { '_T 2010': '10.0', '_T 2011': '11.0', 'M 2010': '12.0', 'M 2011': '13.0', 'F 2010': null, 'F 2011': '9.5' }),
);

export const bars = tiny(
  { group: 'group' },
  type<'bars'>({ type: 'bars', rows: 'group', marks: 'time_period' }),
  observed('persons', ['group'], { 'M 2010-12-31': '1000', 'M 2011-12-31': '1500', 'F 2010-12-31': null, 'F 2011-12-31': '250' }),
);

/** Every degree of exactness, two units, a missing figure. */
export const words = tiny(
  { group: 'group' },
  type<'bars'>({ type: 'bars', rows: 'group', order: 'codelist', marks: 'time_period', defined: true }),
  [
    ...observed('persons', ['group'], { 'M 2010': '~90', 'F 2010': '80…100', 'M 2011': '>24.5', 'F 2011': null }),
    ...observed('jobs', ['group'], { '_T 2010': '<50' }, 11),
  ],
);

/** Figures of one row that only their second field tells apart, alternatives, and a total left out. */
export const apart = tiny(
  { role: 'role', speaker: 'speaker', group: 'group' },
  type<'bars'>({ type: 'bars', where: { group: 'M|F|_T', role: 'TARGET' }, without: { group: '_T' }, rows: 'group', marks: ['role', 'speaker'] }),
  observed('rate', ['role', 'speaker', 'group'], { 'TARGET A M 2021': '45', 'TARGET B M 2021': '~46', 'TARGET B F 2021': '40', 'TARGET A _T 2021': '1000', 'COACH A M 2021': '2000' }),
);

/** Groups compared with each other: no reference, and not every group has every figure. */
export const compared = tiny(
  { group: 'group', speaker: 'speaker' },
  type<'dots'>({ type: 'dots', rows: 'group', marks: 'speaker' }),
  observed('rate', ['group', 'speaker'], { 'M A 2005': '47.5', 'M B 2005': '2.5', 'F A 2005': '4.8', 'F B 2005': null, '_T B 2005': '53.7' }),
);

export const stockflow = tiny(
  { group: 'group', flow: 'flow' },
  type<'stockflow'>({
    type: 'stockflow',
    rows: 'group',
    begin: { flow: 'STOCK', time_period: '2010-12-31' },
    inflow: { flow: 'IN' },
    outflow: { flow: 'OUT' },
    end: { flow: 'STOCK', time_period: '2011-12-31' },
  }),
  observed('persons', ['group', 'flow'], {
    'M STOCK 2010-12-31': '100', 'M IN 2011': '50', 'M OUT 2011': '30', 'M STOCK 2011-12-31': '120',
    'F STOCK 2010-12-31': '4000', 'F IN 2011': null, 'F OUT 2011': null, 'F STOCK 2011-12-31': '4100',
  }),
);

const shares = observed('rate', ['old', 'low'], { 'N N 2012': '50', 'Y N 2012': '25', 'N Y 2012': '15', 'Y Y 2012': '10' }, 101);
const counts = observed('persons', ['old', 'low'], { 'N N 2012': '500', 'Y N 2012': '250', 'N Y 2012': '150', 'Y Y 2012': '100', '_T _T 2012': '1000' });
const combined = tiny(
  { old: 'yesno', low: 'yesno' },
  type<'combinations'>({ type: 'combinations', where: { measure: 'persons' }, dimensions: ['old', 'low'], share: { measure: 'rate' } }),
  [...counts, ...shares],
);
/** The total is neither a word nor a mark here. */
export const combinations: Tiny = { spec: combined.spec, observations: [...counts.slice(0, 4), ...shares] };

/** Parts of a printed whole, one of them missing, and a whole that is not printed. */
export const stacked = tiny(
  { group: 'group', role: 'role', speaker: 'speaker' },
  type<'stacked'>({ type: 'stacked', rows: 'group', bars: 'role', parts: 'speaker', total: '_T' }),
  observed('persons', ['group', 'role', 'speaker'], { 'M TARGET A 2005': '80', 'M TARGET B 2005': '20', 'M TARGET _T 2005': '100', 'M COACH A 2005': '10', 'M COACH B 2005': null, 'F TARGET B 2005': '30' }),
);

/** A crossing with a figure, one without, and one that is not printed. */
export const matrix = tiny(
  { group: 'group', role: 'role' },
  type<'matrix'>({ type: 'matrix', rows: 'group', columns: 'role' }),
  observed('persons', ['group', 'role'], { 'M TARGET 2018': '3', 'M COACH 2018': null, 'F TARGET 2018': '5' }),
);

/** Up, down, the same, over a break, and a beginning that is missing. */
export const slope = tiny(
  { group: 'group' },
  type<'slope'>({ type: 'slope', series: 'group', periods: ['2010', '2012'] }),
  observed('rate', ['group'], { 'M 2010': '10.0', 'M 2012': '12.55', 'F 2010': '8.0', 'F 2012': '6.0', '_T 2010': '9.0', '_T 2012': '9.0', 'F_OLD 2010': '4.0', 'F_OLD 2011 B': '5.0', 'F_OLD 2012': '7.0', 'X 2010': null, 'X 2012': '3.0' }),
);
