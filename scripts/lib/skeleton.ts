/** The commented folder that `npm run new` writes: every text that begins with TODO is for a person. */

/** Text of `tabel-1.csv`. */
export const TABLE = 'TODO: the printed table\n';

/** Text of `dataset.ts`; `today` is an ISO date. */
export const description = (id: string, today: string): string => `import { defineDataset } from '../../src/define.ts';

// Replace every text that begins with TODO and run \`npm run ingest\`: it lists what is left, then says what to do next.
// src/model/dataset.ts explains each field; data/werkzaamheidsgraad/dataset.ts is a finished example.
export default defineDataset({
  id: '${id}',
  version: '1.0.0',
  modified: '${today}',
  revisions: [{ version: '1.0.0', date: '${today}', text: { nl: 'Eerste uitgave.', en: 'First edition.' } }],
  title: { nl: 'TODO: title in Dutch', en: 'TODO: title in English' },
  description: { nl: 'TODO: in Dutch, what is counted, of whom, where and when', en: 'TODO: in English, what is counted, of whom, where and when' },
  // A sentence on what the chart shows. Each {name} is pulled from the one cell that \`figures\` names: no figure is typed.
  reading: {
    text: { nl: 'TODO: sentence in Dutch with {value}', en: 'TODO: sentence in English with {value}' },
    figures: { value: { measure: 'count', group: 'TODO: code of the group that the sentence names', time_period: 'TODO: period that the sentence names' } },
  },
  // Types: bars, stacked, line, slope, dots, matrix, stockflow, combinations; see src/model/chart.ts.
  chart: {
    type: 'bars',
    title: { nl: 'TODO: title of the chart in Dutch', en: 'TODO: title of the chart in English' },
    where: { measure: 'count' },
    rows: 'group',
    marks: 'time_period',
  },
  caveat: { nl: 'TODO: in Dutch, what the figures do not say', en: 'TODO: in English, what the figures do not say' },
  // Codes of data/codelists/theme.ts and data/codelists/programme.ts.
  themes: ['TODO: a code of data/codelists/theme.ts'],
  programmes: [],
  // Ids of datasets that a reader of this one may want too.
  related: [],
  // What rows and columns tell apart, beside measure and period. The codes stand in data/codelists/<codelist>.ts.
  dimensions: [{ id: 'group', codelist: 'group', label: { nl: 'Groep', en: 'Group' } }],
  // kind: exact for counts, which sums must hit; rounded for rates and whatever is printed with decimals.
  measures: [
    {
      id: 'count',
      label: { nl: 'TODO: name of the measure in Dutch', en: 'TODO: name of the measure in English' },
      definition: { nl: 'TODO: in Dutch, what one unit of it is', en: 'TODO: in English, what one unit of it is' },
      unit: 'TODO: a code of data/codelists/unit.ts',
      kind: 'exact',
    },
  ],
  tables: [
    {
      // The printed table stands in tabel-1.csv.
      id: 'tabel-1',
      source: 'TODO: a file of data/sources, without .ts',
      number: 'TODO: number as printed, such as Tabel 1',
      section: 'TODO: section, such as §3.1',
      // The printed page; null where our copy does not show it.
      page: null,
      title: 'TODO: title as printed, to the letter',
      // null where none is printed.
      sourceLine: 'TODO: source line as printed, to the letter',
      // First and last line of the table in the extracted text.
      lines: [0, 0],
      layout: {
        kind: 'crosstab',
        // What all cells share, for example a period.
        at: {},
        headerRows: 1,
        labelHeaders: [['']],
        // What each printed label stands for.
        labelColumns: [{ labels: { 'TODO: label of a row as printed': { group: 'TODO: its code in data/codelists/group.ts' } } }],
        // What each printed heading stands for. Periods: 2011, 2012-S1, 2008-06, 2009-12-31.
        valueColumns: [{ header: ['TODO: heading of a column as printed'], at: { measure: 'count', time_period: 'TODO: its period' } }],
      },
    },
  ],
  footnotes: [],
  // Sums, shares and changes that the printed figures should obey; see src/model/audit.ts.
  checks: [],
  // Why a figure does not follow from the others, for each one that does not.
  explanations: [],
});
`;
