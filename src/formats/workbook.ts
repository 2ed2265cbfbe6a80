/** A dataset as a workbook: what it is, its tables in both languages, and what columns, codes and notes mean. One table a sheet. */
import { datasetIri } from '../identifiers.ts';
import { workbook as words } from '../i18n/messages/workbook.ts';
import type { Dataset } from '../model/dataset.ts';
import type { RecordsDataset } from '../model/records.ts';
import { LOCALES, type Locale, type Localised } from '../model/text.ts';
import { oncePerObject } from '../once.ts';
import { LICENCES, PUBLISHER } from '../site.ts';
import { citedSource } from './cited-source.ts';
import type { Column, Contents, DataTable } from './contents.ts';

/** A number knows how many decimals were printed. */
export type WorkbookCell = string | Date | { readonly number: number; readonly decimals: number; readonly year?: true } | null;

/** A title, two lines about the table, then the table, from `HEADER_ROW` on. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly remarks: readonly [string, string];
  readonly header: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** Counted from 1, on each sheet. */
export const HEADER_ROW = 4;

/** All that a workbook holds, as plain data: another thread binds it. */
export interface Book extends Pick<Dataset | RecordsDataset, 'title' | 'description' | 'version' | 'modified'> {
  readonly keywords: readonly Localised[];
  readonly sheets: readonly Sheet[];
}

const { nl, en } = words;
/** A heading that both languages share. */
const twice = (of: (local: (typeof words)[Locale]) => string): string => (of(nl) === of(en) ? of(nl) : `${of(nl)} / ${of(en)}`);
const each = (of: (local: (typeof words)[Locale]) => string): string[] => LOCALES.map((locale) => words[locale].inLanguage(of(words[locale])));
const two = (text: Localised | undefined): (string | null)[] => LOCALES.map((locale) => text?.[locale] ?? null);

export const bookOf = oncePerObject(makeBook);

function makeBook(contents: Contents): Book {
  const { dataset: { title, description, version, modified }, keywords } = contents;
  return { title, description, version, modified, keywords, sheets: sheetsOf(contents) };
}

function sheetsOf(contents: Contents): readonly Sheet[] {
  const data = contents.tables.flatMap((table) => LOCALES.map((locale) => dataSheet(contents, table, locale)));
  const others = apart([...data, columnSheet(contents), codeSheet(contents), ...noteSheet(contents), originSheet(contents)]);
  return [coverSheet(contents, others), ...others];
}

/** No two sheets of a workbook may have one name, in whatever case; two tables or languages may have one title. */
function apart(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Set([nl.cover.toLowerCase()]);
  return sheets.map((sheet) => {
    let { name } = sheet;
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${sheet.name.slice(0, LONGEST_NAME - 5)} (${next})`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

function coverSheet({ dataset, address }: Contents, sheets: readonly Sheet[]): Sheet {
  const facts: readonly (readonly [string, ...WorkbookCell[]])[] = [
    [twice(({ what }) => what), ...two(dataset.description)],
    [twice(({ caveat }) => caveat), ...two(dataset.caveat)],
    ...(dataset.kind === 'records' ? dataset.method.map((step) => [twice(({ method }) => method), ...two(step)] as const) : []),
    [twice(({ version }) => version), dataset.version, dataset.version],
    [twice(({ modified }) => modified), dateOf(dataset.modified), dateOf(dataset.modified)],
    [twice(({ publisher }) => publisher), ...two(PUBLISHER)],
    [twice(({ licence }) => licence), ...LOCALES.map((locale) => `${LICENCES.data.label[locale]}, ${LICENCES.data.url}`)],
    [twice(({ identifier }) => identifier), datasetIri(dataset.id), datasetIri(dataset.id)],
    [twice(({ page }) => page), address, address],
    ...sheets.map(({ name, title }) => [`${twice(({ sheet }) => sheet)} “${name}”`, ...(title.includes(' / ') ? title.split(' / ') : [title, title])] as const),
  ];
  return { name: nl.cover, title: `${dataset.title.nl} / ${dataset.title.en}`, remarks: [twice(({ coverTitle }) => coverTitle), twice(({ oneTable }) => oneTable)], header: [twice(({ field }) => field), ...each(({ content }) => content)], rows: facts };
}

function dataSheet({ dataset }: Contents, { id, title, columns, rows }: DataTable, locale: Locale): Sheet {
  const local = rows(locale);
  const shapes = columns.map(({ name, type }) => shapeOf(type, local.map((row) => row[name]!)));
  const legend = columns.filter(({ name, codes }, at) => codes && columns[at + 1]?.labels !== true && name !== 'published_table' && name !== 'source');
  return {
    name: sheetName(dataset.kind === 'cube' ? words[locale].figures : title[locale], id),
    title: title[locale],
    remarks: [`${words[locale].oneTable} ${words[locale].see}`, legend.map((column) => legendOf(column, locale)).join(' ')],
    header: columns.map((column) => column.title[locale]),
    rows: local.map((row) => columns.map(({ name }, at) => shapes[at]!(row[name]!))),
  };
}

/** Excel takes no more characters in the name of a sheet, and some of them not at all. */
const LONGEST_NAME = 31;
const sheetName = (wanted: string, id: string): string => (wanted.length > LONGEST_NAME || /[:\\/?*[\]]|^'|'$/.test(wanted) ? id : wanted).slice(0, LONGEST_NAME);

const legendOf = ({ title, codes }: Column, locale: Locale): string => words[locale].legend(title[locale], codes!.map(({ id, label }) => `${id} = ${label[locale]}`).join('; '));

/** What all cells of a column become: a number or a date where every filled one is. */
function shapeOf(type: Column['type'], values: readonly string[]): (value: string) => WorkbookCell {
  const filled = values.filter((value) => value !== '');
  const all = (form: RegExp) => filled.length > 0 && filled.every((value) => form.test(value));
  if (type !== 'string') return (value) => (value === '' ? null : { number: Number(value), decimals: value.split('.')[1]?.length ?? 0 });
  if (all(/^(19|20)\d\d$/)) return (value) => (value === '' ? null : { number: Number(value), decimals: 0, year: true });
  if (all(/^\d{4}-\d\d-\d\d$/)) return (value) => (value === '' ? null : dateOf(value));
  return (value) => value || null;
}

const dateOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

function columnSheet({ tables }: Contents): Sheet {
  return {
    name: nl.columns,
    title: twice(({ columnsTitle }) => columnsTitle),
    remarks: [twice(({ oneTable }) => oneTable), ''],
    header: [twice(({ sheet }) => sheet), twice(({ column }) => column), ...each(({ heading }) => heading), ...each(({ meaning }) => meaning), twice(({ type }) => type)],
    rows: tables.flatMap(({ title, columns }) => columns.map((column) => [title.nl, column.name, ...two(column.title), ...two(column.description), twice(({ types }) => types[column.type])])),
  };
}

function codeSheet({ tables }: Contents): Sheet {
  return {
    name: nl.codes,
    title: twice(({ codesTitle }) => codesTitle),
    remarks: [twice(({ oneTable }) => oneTable), ''],
    header: [twice(({ column }) => column), twice(({ code }) => code), ...each(({ name }) => name), ...each(({ meaning }) => meaning)],
    rows: tables.flatMap(({ columns }) => columns.flatMap(({ name, codes = [] }) => codes.map((code) => [name, code.id, ...two(code.label), ...two(code.definition)]))),
  };
}

function noteSheet({ dataset: { footnotes } }: Contents): readonly Sheet[] {
  if (footnotes.length === 0) return [];
  const rows = footnotes.map(({ id, origin, text }) => [id, twice(({ origins }) => origins[origin]), ...two(text)]);
  return [{ name: nl.notes, title: twice(({ notesTitle }) => notesTitle), remarks: [twice(({ oneTable }) => oneTable), ''], header: [twice(({ note }) => note), twice(({ from }) => from), ...each(({ note }) => note)], rows }];
}

/** Of figures: each printed table. Of rows that we coded: the documents. */
function originSheet({ dataset, sources }: Contents): Sheet {
  const about = { name: nl.origin, title: twice(({ originTitle }) => originTitle), remarks: [twice(({ oneTable }) => oneTable), ''] as const };
  const document = (id: string) => sources.find((source) => source.id === id)!;
  if (dataset.kind === 'records') return { ...about, header: [twice((local) => local.document), ...each(({ rights }) => rights)], rows: sources.map((source) => [citedSource(source), ...two(source.rights)]) };
  return {
    ...about,
    header: [twice(({ table }) => table), twice(({ number }) => number), twice(({ section }) => section), twice(({ printedTitle }) => printedTitle), twice(({ sourceLine }) => sourceLine), twice(({ lines }) => lines), twice((local) => local.document), ...each(({ rights }) => rights)],
    rows: dataset.tables.map((table) => [table.id, table.number, table.section, table.title || null, table.sourceLine, table.lines.join('–'), citedSource(document(table.source)), ...two(document(table.source).rights)]),
  };
}
