/**
 * JSON-stat 2.0, https://json-stat.org/format/, Dutch labels with the English ones in `extension`. Sparse: most cells of the cube
 * were never printed. A figure that is missing or has two bounds has a status and no value; what else the tidy table says of an
 * observation stands in `extension.attributes`, by the same index.
 */
import { datasetIri } from '../identifiers.ts';
import { formatPeriod } from '../i18n/format.ts';
import { columns as words } from '../i18n/messages/columns.ts';
import type { Code } from '../model/codelist.ts';
import type { Localised } from '../model/text.ts';
import { LICENCES, PUBLISHER } from '../site.ts';
import { citedSource } from './cited-source.ts';
import { both, type Row } from './contents.ts';
import type { Material } from './context.ts';
import { cubeContents } from './cube-contents.ts';

/** SDMX: the coordinate does not apply, here of a figure that is no change. */
const NOT_APPLICABLE = '_Z';

interface Axis {
  readonly id: string;
  readonly label: Localised;
  readonly codes: readonly Code[];
  readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>;
}

export function jsonstat(material: Material): string {
  const { dataset } = material;
  const contents = cubeContents(material);
  const rows = contents.tables[0]!.rows('nl');
  const axes = axesOf(material, rows);
  const indexed = rows.map((row) => ({ row, index: String(indexOf(row, axes)) }));
  const onAxes = new Set([...axes.flatMap(({ id }) => [id, `${id}_label`]), 'unit_measure', 'obs_value', 'obs_status']);
  const attributes = Object.keys(rows[0] ?? {}).filter((column) => !onAxes.has(column));
  const pick = (column: string) => Object.fromEntries(indexed.flatMap(({ row, index }) => (row[column] ? [[index, row[column]]] : [])));
  const cube = {
    version: '2.0',
    class: 'dataset',
    label: dataset.title.nl,
    source: contents.sources.map(citedSource).join('; '),
    updated: dataset.modified,
    note: [dataset.description.nl, dataset.caveat.nl],
    id: axes.map(({ id }) => id),
    size: axes.map(({ codes }) => codes.length),
    role: { time: ['time_period'], ...(axes.some(({ id }) => id === 'ref_area') && { geo: ['ref_area'] }), metric: ['measure'] },
    dimension: Object.fromEntries(axes.map((axis) => [axis.id, dimensionOf(axis)])),
    value: Object.fromEntries(indexed.flatMap(({ row, index }) => (row.obs_value ? [[index, Number(row.obs_value)]] : []))),
    status: pick('obs_status'),
    extension: {
      identifier: datasetIri(dataset.id),
      version: dataset.version,
      license: LICENCES.data.url,
      publisher: PUBLISHER.nl,
      en: { label: dataset.title.en, note: [dataset.description.en, dataset.caveat.en] },
      attributes: Object.fromEntries(attributes.map((column) => [column, pick(column)])),
    },
  };
  return `${JSON.stringify(cube, null, 1)}\n`;
}

/** The dimensions of the dataset, then period, base period where there is one, and measure. */
function axesOf({ dataset, codelist }: Material, rows: readonly Row[]): readonly Axis[] {
  const used = (column: string) => new Set(rows.map((row) => row[column] ?? ''));
  const listed = (column: string, codes: readonly Code[]) => {
    const met = used(column);
    return codes.filter(({ id }) => met.has(id));
  };
  const period = (id: string): Code => ({ id, label: id === NOT_APPLICABLE ? both((locale) => words[locale].notApplicable) : both((locale) => formatPeriod(id, locale)) });
  const periods = (column: string) => [...used(column)].map((code) => code || NOT_APPLICABLE).toSorted().map(period);
  const title = (column: string) => both((locale) => words[locale].titles[column]!);
  const unit = (id: string) => ({
    label: codelist('unit').codes.find((code) => code.id === dataset.measures.find((measure) => measure.id === id)!.unit)!.label.nl,
    decimals: Math.max(0, ...rows.filter((row) => row.measure === id).map(({ decimals }) => Number(decimals))),
  });
  const measures = listed('measure', dataset.measures);
  return [
    ...dataset.dimensions.map(({ id, label, codelist: list }) => ({ id, label, codes: listed(id, codelist(list).codes) })),
    { id: 'time_period', label: title('time_period'), codes: periods('time_period') },
    ...('base_period' in (rows[0] ?? {}) ? [{ id: 'base_period', label: title('base_period'), codes: periods('base_period') }] : []),
    { id: 'measure', label: title('measure_label'), codes: measures, unit: Object.fromEntries(measures.map(({ id }) => [id, unit(id)])) },
  ];
}

/** The place of a row in the cube, row-major. */
const indexOf = (row: Row, axes: readonly Axis[]): number =>
  axes.reduce((index, { id, codes }) => index * codes.length + codes.findIndex((code) => code.id === (row[id] || NOT_APPLICABLE)), 0);

function dimensionOf({ label, codes, unit }: Axis) {
  const defined = codes.filter(({ definition }) => definition);
  const children = Object.groupBy(codes.filter(({ parent }) => codes.some(({ id }) => id === parent)), ({ parent }) => parent!);
  return {
    label: label.nl,
    category: {
      index: codes.map(({ id }) => id),
      label: Object.fromEntries(codes.map((code) => [code.id, code.label.nl])),
      ...(unit && { unit }),
      ...(defined.length > 0 && { note: Object.fromEntries(defined.map(({ id, definition }) => [id, [definition!.nl]])) }),
      ...(Object.keys(children).length > 0 && { child: Object.fromEntries(Object.entries(children).map(([id, own]) => [id, own!.map((code) => code.id)])) }),
    },
    extension: {
      en: {
        label: label.en,
        category: {
          label: Object.fromEntries(codes.map((code) => [code.id, code.label.en])),
          ...(defined.length > 0 && { note: Object.fromEntries(defined.map(({ id, definition }) => [id, [definition!.en]])) }),
        },
      },
    },
  };
}
