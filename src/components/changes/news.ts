/** What happened to the data, as the feed tells it: versions, corrections, and errors found in print. */
import { allDatasets, type AnyDataset, corrections, datasets, findings, getAnyDataset } from '../../catalog.ts';
import { parseRows } from '../../difference.ts';
import type { NewsItem } from '../../formats/atom.ts';
import { changes } from '../../i18n/messages/changes.ts';
import type { Finding } from '../../model/audit.ts';
import { cellId } from '../../model/cell.ts';
import { kindOf } from '../../model/revision.ts';
import type { Locale } from '../../model/text.ts';
import { releasesOf } from '../../releases.ts';
import { fullHref } from '../../site-address.ts';
import { publishedText, recomputedPercent, subjectOf } from '../audit/words.ts';
import { correctedPlace, fromTo, statusText } from './correction-words.ts';

/** Newest first; of one day, corrections before errors before versions. */
export const news = (locale: Locale): readonly NewsItem[] =>
  [...correctionNews(locale), ...findingNews(locale), ...allDatasets.flatMap((dataset) => revisionNews(dataset, locale))].toSorted((a, b) => b.date.localeCompare(a.date));

const revisionNews = ({ id, title, revisions }: AnyDataset, locale: Locale): readonly NewsItem[] =>
  revisions.map(({ version, date, text }) => ({
    kind: 'revision',
    id: `${id}/v${version}`,
    date,
    title: changes[locale].feedRevision(title[locale], version, changes[locale].kind[kindOf(revisions, version)]),
    text: text[locale],
    link: fullHref(`/cijfers/${id}/#versies`),
  }));

const correctionNews = (locale: Locale): readonly NewsItem[] =>
  corrections.map((one) => {
    const { from, to } = fromTo(one, locale);
    const words = changes[locale];
    return {
      kind: 'correction',
      id: `correction/${one.id}`,
      date: one.date,
      title: words.feedCorrection(getAnyDataset(one.dataset).title[locale], correctedPlace(one, locale)),
      text: (one.whose === 'publisher' ? words.feedCorrectionText : words.feedOwnText)(from, to, `${one.reason[locale]} (${statusText(one, locale)})`),
      link: fullHref(`/wijzigingen/#${one.id}`),
    };
  });

/** Each error is an item of its own, so that nobody counts fewer than the audit does. */
const findingNews = (locale: Locale): readonly NewsItem[] =>
  datasets.flatMap((dataset) => {
    const kept = markedIn(dataset.id);
    return findings.filter((finding) => finding.dataset === dataset.id && finding.verdict === 'discrepancy').map((finding) => ({
      kind: 'finding' as const,
      id: `finding/${finding.id}`,
      date: firstSeen(dataset, kept, finding),
      title: changes[locale].feedFinding(dataset.title[locale], subjectOf(finding, locale)),
      text: changes[locale].feedFindingText(publishedText(finding, locale), recomputedPercent(finding, locale), finding.explanation?.[locale] ?? ''),
      link: fullHref(`/rekencontrole/#${finding.id}`),
    }));
  });

/** The date of the oldest version whose table marks the cell; of the current one while none is kept. A failed claim of the text marks no cell, and no version keeps when it came: it has the date of the first. */
function firstSeen({ modified, revisions }: AnyDataset, kept: readonly Marked[], { claim, result: { cell } }: Finding): string {
  const told = claim ? kept.at(-1) : kept.findLast(({ cells }) => cells.has(cellId(cell)));
  return revisions.find(({ version }) => version === told?.version)?.date ?? modified;
}

/** A kept version, and the cells that its table marks as wrong. */
interface Marked {
  readonly version: string;
  readonly cells: ReadonlySet<string>;
}

const markedIn = (id: string): readonly Marked[] =>
  releasesOf(id).map(({ version, files }) => {
    const file = files.find(({ name }) => name === `${id}.csv`);
    const rows = file ? parseRows(new TextDecoder().decode(file.bytes)) : [];
    return { version, cells: new Set(rows.filter((row) => row['audit'] === 'discrepancy').map((row) => `${row['published_table']}:${row['published_cell']}`)) };
  });
