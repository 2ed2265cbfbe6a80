import { findingsAt } from '../findings.ts';
import { recomputes, worstFirst, type Finding } from '../model/audit.ts';
import { cellPlace } from '../model/cell.ts';
import { correctionOf, type Correction } from '../model/correction.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import { oncePer, oncePerObject } from '../once.ts';
import type { Material } from './context.ts';

/** One tidy row an observation, columns in the order of the published contract; an empty string where nothing is known. */
export type TidyRow = Readonly<Record<string, string>>;

/** The tidy table of a dataset; a column that no row fills is left out. */
export const tidyRows = (material: Material, locale: Locale): readonly TidyRow[] => rowsOf(material)(locale);

const rowsOf = oncePerObject((material: Material) => oncePer((locale: Locale) => makeRows(material, locale)));

function makeRows(material: Material, locale: Locale): readonly TidyRow[] {
  const rows = material.observations.map((observation) => tidyRow(observation, material, locale));
  const filled = Object.keys(rows[0] ?? {}).filter((column) => rows.some((row) => row[column] !== ''));
  return rows.map((row) => Object.fromEntries(filled.map((column) => [column, row[column]!])));
}

function tidyRow(observation: Observation, material: Material, locale: Locale): TidyRow {
  const { dataset, codelist } = material;
  const measure = dataset.measures.find(({ id }) => id === observation.measure)!;
  const table = dataset.tables.find(({ id }) => id === observation.cell.table)!;
  return {
    ...Object.fromEntries(
      dataset.dimensions.flatMap((dimension) => {
        const code = observation.key[dimension.id]!;
        const label = codelist(dimension.codelist).codes.find(({ id }) => id === code)!.label[locale];
        return [[dimension.id, code], [`${dimension.id}_label`, label]];
      }),
    ),
    time_period: observation.timePeriod,
    base_period: observation.basePeriod ?? '',
    measure: measure.id,
    measure_label: measure.label[locale],
    unit_measure: measure.unit,
    obs_value: observation.value ?? '',
    obs_status: observation.obsStatus,
    obs_lower: 'lower' in observation ? observation.lower : '',
    obs_upper: 'upper' in observation ? observation.upper : '',
    qualifier: observation.qualifier ?? '',
    decimals: observation.value === null ? '' : String(observation.decimals),
    note: [...observation.notes.map((note) => dataset.footnotes.find(({ id }) => id === note)!.text[locale]), ...gapNote(observation, material, locale)].join(' '),
    source: table.source,
    as_published: observation.asPublished,
    published_table: table.id,
    published_cell: cellPlace(observation.cell),
    ...auditColumns(observation, dataset),
  };
}

/** What we say of the figure beside print: the worst of its checks, what the other figures make of it, what it should have been. */
export function auditColumns(observation: Observation, dataset: Dataset) {
  const checks = findingsAt(dataset, observation.cell).toSorted(worstFirst);
  return {
    audit: checks[0]?.verdict ?? '',
    recomputed_value: recomputed(observation, checks),
    corrected_value: corrected(observation, dataset.corrections),
  };
}

/** What the printed mark of a missing figure stands for. */
function gapNote({ value, asPublished }: Observation, { dataset }: Material, locale: Locale): string[] {
  const meaning = value === null && dataset.statusMarks?.[asPublished]?.meaning[locale];
  return meaning ? [`“${asPublished}”: ${meaning}.`] : [];
}

/** What this figure should have been, where the publisher's slip leaves no doubt. */
function corrected({ cell }: Observation, corrections: readonly Correction[]): string {
  const own = correctionOf(corrections, cell);
  return own?.whose === 'publisher' ? own.corrected : '';
}

/** What the other figures make of this one, where that differs. Not for `definition`: there the two count different things. */
function recomputed({ cell }: Observation, checks: readonly Finding[]): string {
  const own = checks.find((finding) => recomputes(finding, cell) && (finding.verdict === 'discrepancy' || finding.verdict === 'rounding'));
  return own?.recomputed ?? '';
}
