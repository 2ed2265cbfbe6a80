/** How a printed cell is spoken of on a page. */
import { getCode, getObservations } from '../../catalog.ts';
import { measureOf, observationLabel } from '../../figure.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { dataset as messages } from '../../i18n/messages/dataset.ts';
import { cellId, type CellRef } from '../../model/cell.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import type { Locale } from '../../model/text.ts';

export type Table = Dataset['tables'][number];

/** The observation printed in a cell; an error when there is none. */
export function observationAt(dataset: string, cell: CellRef): Observation {
  const id = cellId(cell);
  const found = getObservations(dataset).find((one) => cellId(one.cell) === id);
  if (!found) throw new Error(`No observation of '${dataset}' is printed at ${id}.`);
  return found;
}

/** What the figure is about: "Lokale diensteneconomie, 2008", for a change with the period it is counted from. */
export function aboutOf(dataset: Dataset, observation: Observation, locale: Locale): string {
  const label = observationLabel(dataset, observation, locale);
  return observation.basePeriod === undefined ? label : messages[locale].versus(label, formatPeriod(observation.basePeriod, locale));
}

export const measureLabel = (dataset: Dataset, observation: Observation, locale: Locale): string => measureOf(dataset, observation).label[locale];

/** The codes of an observation, as in the files: `SW · OLD`. */
export const codesOf = (dataset: Dataset, observation: Observation): string =>
  [observation.measure, ...dataset.dimensions.map(({ id }) => observation.key[id])].filter(Boolean).join(' · ');

export function tableOf(dataset: Dataset, id: string): Table {
  const found = dataset.tables.find((table) => table.id === id);
  if (!found) throw new Error(`The dataset '${dataset.id}' has no table '${id}'.`);
  return found;
}

/** Whether it holds figures from running text, and was no table in print. */
export const isProse = ({ layout }: Table): boolean => layout === 'statements';

/** "Tabel 7"; for what has no number of its own, its section: "Tekst §3.2", "Tabel “Arbeidszorg, Tewerkstelling”". */
export function tableName({ number, section }: Table): string {
  if (/\d/.test(number)) return number;
  return section.includes('§') ? `${number} ${section}` : `${number} “${section}”`;
}

export const unitLabel = (unit: string, locale: Locale): string => getCode('unit', unit).label[locale];

/** Whether the name of a measure already says its unit: "Groei (%)", "Personen". */
export function namesUnit(label: string, unit: string, locale: Locale): boolean {
  const named = unitLabel(unit, locale);
  return label.toLowerCase() === named.toLowerCase() || label.endsWith(`(${named})`);
}
