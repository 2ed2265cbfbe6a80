/** Every printed figure with what it counts, so that a search ends at its cell. */
import { datasets, getObservations } from '../catalog.ts';
import { auditColumns } from '../formats/tidy.ts';
import { formatNumber } from '../i18n/format.ts';
import { cellId } from '../model/cell.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import type { FigureIndex, FigureRow, FigureSet, Wrong } from '../search/entry.ts';
import { aboutOf, measureLabel, unitLabel } from '../components/dataset/describe.ts';
import { groupsIn, programmesIn } from './facets.ts';

export const figureIndex = (locale: Locale): FigureIndex => ({ sets: datasets.map((dataset) => figureSet(dataset, locale)) });

function figureSet(dataset: Dataset, locale: Locale): FigureSet {
  const observations = getObservations(dataset.id);
  const measures = dataset.measures.map(({ id }) => id);
  const seriesKeys = [...new Set(observations.map(({ measure, key }) => JSON.stringify([measure, key])))];
  const rows = observations.map((observation): FigureRow => [
    cellId(observation.cell),
    observation.asPublished,
    `${measureLabel(dataset, observation, locale)}: ${aboutOf(dataset, observation, locale)}`,
    observation.value,
    measures.indexOf(observation.measure),
    seriesKeys.indexOf(JSON.stringify([observation.measure, observation.key])),
    observation.timePeriod,
    groupsIn(dataset, observation.key),
    programmesIn(dataset, observation.key),
    ...wrongAt(dataset, observation, locale),
  ]);
  return {
    id: dataset.id,
    title: dataset.title[locale],
    themes: dataset.themes,
    sources: Object.fromEntries(dataset.tables.map(({ id, source }) => [id, source])),
    measures: dataset.measures.map(({ label, unit }) => ({ label: label[locale], unit: unitLabel(unit, locale), code: unit })),
    rows,
  };
}

/** Nothing for a figure that the audit has no doubt at: most of them. */
export function wrongAt(dataset: Dataset, observation: Observation, locale: Locale): readonly [] | readonly [Wrong] {
  const { audit, corrected_value: value } = auditColumns(observation, dataset);
  if (value !== '') return [{ corrected: { value, text: formatNumber(value, locale) } }];
  if (audit === 'definition') return [{ differs: true }];
  return audit === 'discrepancy' ? [{}] : [];
}
