/** The one place that knows hucre: a workbook as XLSX or ODS, the same bytes each time. What hucre cannot say is added to its XML. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeOds, writeXlsx, type Cell, type CellStyle, type CellValue, type WriteOptions } from 'hucre';
import { LICENCES, PUBLISHER, SITE_NAME } from '../site.ts';
import { HEADER_ROW, type Book, type Sheet, type WorkbookCell } from './workbook.ts';
import { zip } from './zip.ts';

const FONT = { name: 'Arial', size: 12 } as const;
const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 16 } };
const HEAD: CellStyle = { font: { ...FONT, bold: true }, alignment: { wrapText: true, vertical: 'top' } };
const BODY: CellStyle = { font: FONT, alignment: { wrapText: true, vertical: 'top' } };
const REMARK: CellStyle = { font: FONT };
const NARROW = 10;
const WIDE = 60;

export async function xlsx(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(await writeXlsx(optionsOf(book)));
  return rezip(files, (name, xml) => {
    if (name === 'docProps/core.xml') return xml.replace('</cp:coreProperties>', '<dc:language>nl</dc:language></cp:coreProperties>');
    if (name === 'xl/workbook.xml') return xml.replace(' fullCalcOnLoad="1"', '');
    // Printed characters such as 68,6 are text on purpose: no green corner.
    if (name.startsWith('xl/worksheets/sheet')) return xml.replace(/(?=<tableParts)/, `<ignoredErrors><ignoredError sqref="${/<dimension ref="([^"]+)"/.exec(xml)![1]!}" numberStoredAsText="1"/></ignoredErrors>`);
    return xml;
  });
}

export async function ods(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(await writeOds(optionsOf(book)));
  return rezip(files, (name, xml) => {
    if (name === 'meta.xml') return xml.replace('</office:meta>', '<dc:language>nl</dc:language></office:meta>');
    return name === 'content.xml' ? markUp(xml, book.sheets) : xml;
  });
}

/** The words of text files pass through `change`. An ODS starts with its type, not packed. */
const rezip = (files: Readonly<Record<string, Uint8Array>>, change: (name: string, xml: string) => string): Uint8Array<ArrayBuffer> =>
  zip(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strToU8(change(name, strFromU8(bytes)))])), ['mimetype']);

function optionsOf({ title, description, version, modified: date, keywords, sheets }: Book): WriteOptions {
  const modified = new Date(`${date}T00:00:00Z`);
  return {
    defaultFont: FONT,
    properties: {
      title: `${title.nl} / ${title.en}`,
      description: `${description.nl} / ${description.en}`,
      keywords: keywords.map(({ nl }) => nl).join(', '),
      creator: PUBLISHER.nl,
      company: SITE_NAME,
      created: modified,
      modified,
      custom: { version, licence: LICENCES.data.url },
    },
    sheets: sheets.map((sheet, at) => ({
      name: sheet.name,
      rows: [[sheet.title], [sheet.remarks[0]], [sheet.remarks[1] || null], [...sheet.header], ...sheet.rows.map((row) => row.map(valueOf))],
      cells: cellsOf(sheet),
      columns: widthsOf(sheet).map((width) => ({ width })),
      freezePane: { rows: HEADER_ROW },
      tables: [{ name: tableName(sheet, at), range: rangeOf(sheet), columns: sheet.header.map((name) => ({ name })), style: 'TableStyleLight1' }],
      a11y: { summary: sheet.title, headerRow: HEADER_ROW - 1 },
    })),
  };
}

const valueOf = (cell: WorkbookCell): CellValue => (cell !== null && typeof cell === 'object' && 'number' in cell ? cell.number : cell);

function cellsOf({ title, remarks, header, rows }: Sheet): Map<string, Partial<Cell>> {
  const head: [string, Partial<Cell>][] = header.map((value, column) => [`${HEADER_ROW - 1},${column}`, { value, style: HEAD }]);
  const body = rows.flatMap((row, line) => row.flatMap((cell, column): [string, Partial<Cell>][] => (cell === null ? [] : [[`${HEADER_ROW + line},${column}`, { value: valueOf(cell), style: styleOf(cell) }]])));
  const told = remarks.flatMap((value, at): [string, Partial<Cell>][] => (value === '' ? [] : [[`${at + 1},0`, { value, style: REMARK }]]));
  return new Map([['0,0', { value: title, style: TITLE }], ...told, ...head, ...body]);
}

function styleOf(cell: WorkbookCell): CellStyle {
  if (cell instanceof Date) return { ...BODY, numFmt: 'yyyy-mm-dd' };
  if (cell === null || typeof cell === 'string') return BODY;
  return { ...BODY, numFmt: cell.year ? '0' : `#,##0${cell.decimals === 0 ? '' : `.${'0'.repeat(cell.decimals)}`}` };
}

/** In characters: as wide as the longest text, within bounds; the rest wraps. */
const widthsOf = ({ header, rows }: Sheet): number[] =>
  header.map((name, column) => {
    const longest = Math.max(...[name, ...rows.map((row) => row[column])].map((cell) => (typeof cell === 'string' ? cell.length : NARROW)));
    return Math.min(WIDE, Math.max(NARROW, longest + 3));
  });

const tableName = ({ name }: Sheet, at: number): string => `T${at + 1}_${name.normalize('NFD').replaceAll(/[^A-Za-z0-9]/g, '')}`;
const rangeOf = ({ header, rows }: Sheet): string => `A${HEADER_ROW}:${letters(header.length)}${HEADER_ROW + rows.length}`;
const letters = (column: number): string => (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/** Of an ODS: the width of each column, which row heads the table, and each table as a named range with filter buttons. */
function markUp(xml: string, sheets: readonly Sheet[]): string {
  const widths = [...new Set(sheets.flatMap(widthsOf))];
  const styles = widths.map((width) => `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.24).toFixed(2)}cm"/></style:style>`).join('');
  const [before, ...tables] = xml.split('<table:table ');
  const marked = tables.map((table, at) => {
    const columns = widthsOf(sheets[at]!).map((width) => `<table:table-column table:style-name="w${width}"/>`).join('');
    const rows = table.replace(/(<table:table-column [^>]*\/>)+/, columns).split(/(?=<table:table-row)/);
    rows[HEADER_ROW] = `<table:table-header-rows>${rows[HEADER_ROW]!}</table:table-header-rows>`;
    return rows.join('');
  });
  const ranges = sheets.map((sheet, at) => {
    const [from, to] = rangeOf(sheet).split(':').map((cell) => `'${sheet.name}'.${cell}`);
    return `<table:database-range table:name="${tableName(sheet, at)}" table:target-range-address="${from}:${to}" table:display-filter-buttons="true" table:contains-header="true"/>`;
  });
  return [before!.replace('</office:automatic-styles>', `${styles}</office:automatic-styles>`), ...marked].join('<table:table ').replace('</office:spreadsheet>', `<table:database-ranges>${ranges.join('')}</table:database-ranges></office:spreadsheet>`);
}
