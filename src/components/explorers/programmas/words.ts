/** What the components of a programme's year share: names, remarks, and the checks that bear on a figure. */
import { findingsAt, getCode, getDataset } from '../../../catalog.ts';
import { figuresOf, type Figure, type ProgrammeYear, type Sum } from '../../../explorers/programmes.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { worstFirst, type Finding } from '../../../model/audit.ts';
import type { Locale } from '../../../model/text.ts';
import { tableName, tableOf } from '../../dataset/describe.ts';

export const programmeName = (programme: string, locale: Locale): string => getCode('programme', programme).label[locale];

/** "Tabel 5"; for the survey of the sheltered workplaces, which stands in running text, "Tekst §3.5". */
export const tableOfFigure = ({ dataset, observation }: Figure): string => tableName(tableOf(getDataset(dataset), observation.cell.table));

/** The sum of ours, written out. */
export const formulaText = ({ terms }: Sum, locale: Locale): string =>
  terms.map(({ sign, value }, index) => (index === 0 ? formatNumber(value, locale) : `${sign} ${formatNumber(value, locale)}`)).join(' ');

const checksOf = ({ dataset, observation }: Figure): readonly Finding[] => findingsAt(getDataset(dataset), observation.cell);

/** What the audit holds against a figure, worst first. */
export const doubtsAbout = (figure: Figure): readonly Finding[] =>
  checksOf(figure).filter(({ verdict }) => verdict === 'discrepancy' || verdict === 'definition').toSorted(worstFirst);

/** The check that recomputes a figure from others; that two tables print the same says nothing of how it was made. */
export const recomputation = (figure: Figure): Finding | undefined =>
  checksOf(figure).find(({ claim, kind, result }) => claim === undefined && kind !== 'equal' && isResult(figure, result));

const isResult = ({ observation: { cell } }: Figure, { cell: own }: Finding['result']): boolean =>
  own.table === cell.table && own.line === cell.line && own.field === cell.field;

/** Footnotes and doubts of all figures of a year, each once. */
export function remarksOf(year: ProgrammeYear, locale: Locale): { readonly notes: readonly string[]; readonly doubts: readonly Finding[] } {
  const figures = [...(year.begin ? [year.begin] : []), ...figuresOf(year)];
  const notes = figures.flatMap(({ dataset, observation }) => observation.notes.map((id) => getDataset(dataset).footnotes.find((note) => note.id === id)!.text[locale]));
  const doubts = new Map(figures.flatMap(doubtsAbout).map((finding) => [finding.doubt ?? finding.id, finding]));
  return { notes: [...new Set(notes)], doubts: [...doubts.values()].toSorted(worstFirst) };
}
