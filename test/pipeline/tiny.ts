import type { Codelist } from '../../src/model/codelist.ts';
import type { CorrectionDeclaration } from '../../src/model/correction.ts';
import type { CrosstabLayout, DatasetDescription } from '../../src/model/dataset.ts';
import { ingest, type Ingested } from '../../src/pipeline/ingest.ts';

const same = (text: string) => ({ nl: text, en: text });

const codes = (id: string, ...ids: string[]): Codelist => ({ id, title: same(id), codes: ids.map((code) => ({ id: code, label: same(code) })) });

export const codelists = new Map(
  [codes('unit', 'PER', 'PC'), codes('theme', 'werk'), codes('programme', 'A', 'B', 'T')].map((list) => [list.id, list]),
);

export const layout: CrosstabLayout = {
  kind: 'crosstab',
  at: { time_period: '2011' },
  headerRows: 1,
  labelHeaders: [['']],
  labelColumns: [{ labels: { Alfa: { programme: 'A' }, Beta: { programme: 'B' }, Totaal: { programme: 'T' } } }],
  valueColumns: [
    { header: ['Aantal'], at: { measure: 'persons' } },
    { header: ['%'], at: { measure: 'share' } },
  ],
};

export const description: DatasetDescription = {
  id: 'x',
  version: '1.0.0',
  modified: '2026-11-21',
  revisions: [{ version: '1.0.0', date: '2026-11-21', text: same('x') }],
  title: same('x'),
  description: same('x'),
  reading: { text: same('x'), figures: {} },
  chart: { type: 'bars', title: same('x'), where: {}, rows: 'programme', marks: 'time_period' },
  caveat: same('x'),
  themes: ['werk'],
  programmes: ['A'],
  related: [],
  dimensions: [{ id: 'programme', codelist: 'programme', label: same('programme') }],
  measures: [
    { id: 'persons', label: same('persons'), definition: same('x'), unit: 'PER', kind: 'exact' },
    { id: 'share', label: same('share'), definition: same('x'), unit: 'PC', kind: 'rounded' },
  ],
  tables: [{ id: 'tabel-1', source: 's', number: 'Tabel 1', section: '§1', page: null, title: 'x', sourceLine: null, lines: [1, 5], layout }],
  footnotes: [],
  checks: [
    { id: 'total', kind: 'sum', title: same('total'), result: { at: { programme: 'T', measure: 'persons' } }, operands: [{ at: { programme: 'A|B', measure: 'persons' } }] },
    { id: 'share', kind: 'share', title: same('share'), over: ['programme'], result: { at: { measure: 'share' } }, operands: [{ at: { measure: 'persons' } }, { at: { measure: 'persons', programme: 'T' } }] },
  ],
  explanations: [],
};

export const CSV = ',Aantal,%\nAlfa,1 000,"33,3"\nBeta,2.000,66.7\nTotaal,3000,100\n';

/** The whole pipeline over one tiny table. */
export const run = (csv: string | Uint8Array = CSV, changed: Partial<DatasetDescription> = {}, lists = codelists, corrections: readonly CorrectionDeclaration[] = []): Ingested =>
  ingest({
    folders: [{ name: 'x', description: { ...description, ...changed }, tables: new Map([['tabel-1', typeof csv === 'string' ? new TextEncoder().encode(csv) : csv]]) }],
    codelists: lists,
    sources: new Set(['s']),
    cross: { checks: [], explanations: [] },
    corrections,
  });

export const withLayout = (changed: Partial<CrosstabLayout>): Partial<DatasetDescription> => ({
  tables: [{ ...description.tables[0]!, layout: { ...layout, ...changed } }],
});
