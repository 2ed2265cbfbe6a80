import type { CubeFile, ObservationRow } from '../model/files.ts';
import type { Material } from './context.ts';
import { tidyRows } from './tidy.ts';

/** Structure and observations in one file; labels in both languages with their codes, values as exact decimal strings. */
export function json(material: Material): string {
  const { dataset, codelist, source } = material;
  const { grids: _grids, findings: _findings, chart: _chart, otherCharts: _otherCharts, reading: _reading, ...description } = dataset;
  const structure = {
    ...description,
    dimensions: dataset.dimensions.map((dimension) => ({ ...dimension, codes: codelist(dimension.codelist).codes })),
    units: codelist('unit').codes.filter(({ id }) => dataset.measures.some(({ unit }) => unit === id)),
    sources: [...new Set(dataset.tables.map((table) => table.source))].map(source),
  };
  const observations = tidyRows(material, 'nl').map((row) => {
    const codes = Object.entries(row).filter(([column]) => !column.endsWith('_label') && column !== 'note');
    return Object.fromEntries(codes.map(([column, value]) => [column, value === '' ? null : value]));
  });
  const notes = material.observations.map(({ notes: ids }) => ids);
  const file: CubeFile = { dataset: structure, observations: observations.map((row, index) => ({ ...row, notes: notes[index] }) as ObservationRow) };
  return `${JSON.stringify(file, null, 1)}\n`;
}
