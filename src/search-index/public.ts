/** The search index for others: titles, terms and figures, with full addresses. */
import { getDataset, getObservations } from '../catalog.ts';
import { auditColumns } from '../formats/tidy.ts';
import { cellId } from '../model/cell.ts';
import type { Dataset } from '../model/dataset.ts';
import { fullHref } from '../site-address.ts';
import type { Locale } from '../model/text.ts';
import { pageIndex } from './details.ts';
import { entriesOf } from './entries.ts';
import { figureIndex } from './figures.ts';

export async function searchJson(locale: Locale): Promise<string> {
  const [entries, { details, findings }] = await Promise.all([entriesOf(locale), pageIndex(locale)]);
  const pages = [...entries.filter(({ kind }) => kind !== 'figure'), ...findings].map(({ kind, path, title, names = [], english, note, sections = [] }) => ({
    kind,
    title,
    url: fullHref(path as `/${string}`),
    description: details[path]?.text ?? null,
    names,
    english: english ?? null,
    note: note ?? null,
    sections: sections.map(([heading, anchor]) => ({ title: heading, url: fullHref(`${path}#${anchor}` as `/${string}`) })),
    ...details[path]?.facets,
  }));
  const figures = figureIndex(locale).sets.flatMap(({ id, title, measures, rows }) => rows.map(([cell, asPublished, label, value, measure, , period, , , wrong]) => ({
    kind: 'figure',
    title: label,
    url: fullHref(`/cijfers/${id}/#cel=${cell}`),
    as_published: asPublished,
    value,
    unit: measures[measure]!.unit,
    time_period: period,
    dataset: id,
    dataset_title: title,
    ...(wrong && errorAt(getDataset(id), cell)),
  })));
  return `${JSON.stringify({ pages, figures }, null, 1)}\n`;
}

/** The columns of the CSV on an error in print, as far as they are filled. */
function errorAt(dataset: Dataset, cell: string): Readonly<Record<string, string>> {
  const observation = getObservations(dataset.id).find((one) => cellId(one.cell) === cell)!;
  return Object.fromEntries(Object.entries(auditColumns(observation, dataset)).filter(([, value]) => value !== ''));
}
