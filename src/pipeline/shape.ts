import { z } from 'astro/zod';
import { CHECK_KINDS } from '../model/audit.ts';
import { MISSING_STATUSES } from '../model/observation.ts';
import { COLUMN_KINDS } from '../model/records.ts';
import { date } from './date.ts';
import { columnId, dimensionId, distinct, fileId, fragmentId } from './ids.ts';
import { judge } from './judge.ts';
import { localised } from './localised.ts';

const fragment = z.record(z.string(), z.string());
const strings = z.array(z.string());
const selector = z.strictObject({ dataset: z.string().optional(), at: fragment });

const footnote = { id: fragmentId, origin: z.enum(['printed', 'ours']), text: localised };
const version = z.string().regex(/^(0|[1-9]\d{0,3})(\.(0|[1-9]\d{0,3})){2}$/, 'expected a version such as 1.0.0');
const common = {
  id: z.string(),
  version,
  modified: date,
  revisions: z.array(z.strictObject({ version, date, text: localised, cells: strings.optional() })).min(1),
  title: localised,
  description: localised,
  caveat: localised,
  themes: strings,
  programmes: strings,
  related: strings,
};

const column = { labels: z.record(z.string(), fragment), fillDown: z.boolean().optional() };
const layout = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('crosstab'),
    at: fragment,
    headerRows: z.int().min(1),
    labelHeaders: z.array(strings),
    labelColumns: z.array(z.strictObject(column)),
    valueColumns: z.array(z.strictObject({ header: strings, at: fragment })),
    headings: strings.optional(),
    beside: z.record(z.string(), z.strictObject({ footnote: z.string(), rows: z.int() })).optional(),
    labelMarks: fragment.optional(),
    valueMarks: fragment.optional(),
  }),
  z.strictObject({ kind: z.literal('statements'), at: fragment, statements: z.record(z.string(), fragment) }),
]);

const table = z.strictObject({
  id: fileId,
  source: z.string(),
  number: z.string().min(1),
  section: z.string(),
  page: z.int().nullable(),
  title: z.string().min(1),
  span: z.string().regex(/^\d{4}-\d{4}$/, 'expected two years such as 2004-2005').optional(),
  sourceLine: z.string().nullable(),
  lines: z.tuple([z.int(), z.int()]).refine(([first, last]) => first >= 1 && last >= first, 'expected the first and the last line of the extracted text'),
  layout,
});

const drawn = { title: localised, where: fragment };
/** A chart type may have more fields than these: their meaning is checked where the figures are known. */
const chart = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('line'), ...drawn, series: z.string(), highlight: strings }),
  z.looseObject({ type: z.literal('dots'), ...drawn, rows: z.string(), marks: z.unknown().refine((marks) => marks !== undefined, 'Invalid input: expected string, received undefined') }),
  z.looseObject({ type: z.literal('bars'), ...drawn, rows: z.string(), marks: z.unknown().refine((marks) => marks !== undefined, 'Invalid input: expected string, received undefined') }),
  z.looseObject({ type: z.literal('stockflow'), ...drawn, rows: z.string(), begin: fragment, inflow: fragment, outflow: fragment, end: fragment }),
  z.looseObject({ type: z.literal('combinations'), ...drawn, dimensions: strings, share: fragment }),
  z.looseObject({ type: z.literal('stacked'), ...drawn, rows: z.string(), bars: z.string(), parts: z.string(), total: z.string() }),
  z.looseObject({ type: z.literal('matrix'), ...drawn, rows: z.string(), columns: z.string() }),
  z.looseObject({ type: z.literal('slope'), ...drawn, series: z.string(), periods: z.tuple([z.string(), z.string()]) }),
]);

/** Two may have one id, as parts of one check: their findings are told apart by their cells. */
const checks = z.array(
  z.strictObject({ id: fragmentId, kind: z.enum(CHECK_KINDS), title: localised, over: strings.optional(), result: selector, operands: z.array(selector).min(1), claim: z.looseObject({}).optional() }),
);
const explanations = z.array(
  z.strictObject({ checks: strings.min(1), cause: z.enum(['error', 'definition']), suspects: strings.optional(), certainty: z.enum(['certain', 'likely', 'unsure']), how: z.enum(['certain', 'likely', 'unsure', 'unknown']).optional(), rivals: z.literal(true).optional(), quote: localised.optional(), text: localised }),
);

const cube = z.strictObject({
  ...common,
  reading: z.strictObject({ text: localised, figures: z.record(z.string(), fragment) }),
  chart,
  otherCharts: z.array(chart).optional(),
  dimensions: distinct(z.strictObject({ id: dimensionId, codelist: z.string(), label: localised })),
  measures: distinct(
    z.strictObject({ id: columnId, label: localised, definition: localised, unit: z.string(), kind: z.enum(['exact', 'rounded']), signed: z.boolean().optional() }),
  ),
  tables: distinct(table).min(1),
  footnotes: distinct(z.strictObject({ ...footnote, mark: z.string().optional() })),
  statusMarks: z.record(z.string(), z.strictObject({ obsStatus: z.enum(MISSING_STATUSES), meaning: localised })).optional(),
  cellNotes: z.array(z.strictObject({ at: fragment, footnote: z.string().optional(), obsStatus: z.literal('B').optional() })).optional(),
  checks,
  explanations,
});

const recordColumn = z.strictObject({
  id: columnId,
  label: localised,
  kind: z.enum(COLUMN_KINDS),
  codelist: z.string().optional(),
  locale: z.enum(['nl', 'en']).optional(),
  optional: z.boolean().optional(),
});
const records = z.strictObject({
  kind: z.literal('records'),
  ...common,
  method: z.array(localised),
  sources: strings,
  tables: distinct(z.strictObject({ id: fileId, title: localised, columns: distinct(recordColumn).min(1) })).min(1),
  footnotes: distinct(z.strictObject(footnote)),
});

const cross = z.strictObject({ checks, explanations });

/** Has the literal every field, spelled right and of its type? The compiler knows too, but ingest runs without it. */
export function checkShape(name: string, description: unknown): void {
  const schema = typeof description === 'object' && description !== null && 'kind' in description && description.kind === 'records' ? records : cube;
  judge(schema, description, `data/${name}/dataset.ts`, 'src/model/dataset.ts');
}

/** The same of the identities between datasets. */
export const checkCross = (literal: unknown): void => judge(cross, literal, 'data/audit.ts', 'src/model/audit.ts');
