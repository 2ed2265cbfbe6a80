/** Programs that people use open the workbooks: every sheet of figures says the same there as in the CSV. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProgram, needs } from '../../scripts/lib/programs.ts';
import { getAnyDataset } from '../../src/catalog.ts';
import { HEADER_ROW } from '../../src/formats/workbook.ts';
import { contentsOf } from '../../src/material.ts';
import { filesOf, ids } from './lib/files.ts';

const run = promisify(execFile);
/** They start slowly, and read some fifty files. */
const SLOW = 180_000;
const libreOffice = findProgram('LibreOffice');
const python = findProgram('openpyxl');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbooks-'));
  for (const id of ids) for (const kind of ['xlsx', 'ods']) await writeFile(join(folder, `${id}-${kind}.${kind}`), (await filesOf(id)).get(`${id}.${kind}`)!);
}, SLOW);
afterAll(() => rm(folder, { recursive: true }));

interface Expected {
  readonly id: string;
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}

/** Each sheet of figures: numbers as a number type has them, the rest to the letter. */
const sheets: readonly Expected[] = ids.flatMap((id) => {
  const dataset = getAnyDataset(id);
  return contentsOf(dataset).tables.flatMap(({ title, columns, rows }) =>
    (['nl', 'en'] as const).map((locale) => ({
      id,
      sheet: dataset.kind === 'cube' ? { nl: 'Cijfers', en: 'Figures' }[locale] : title[locale],
      rows: [columns.map((column) => column.title[locale]), ...rows(locale).map((row) => columns.map(({ name, type }) => (type === 'string' || row[name] === '' ? row[name]! : String(Number(row[name])))))],
    })),
  );
});

test.skipIf(libreOffice === undefined)(`LibreOffice reads every sheet of figures, from XLSX and from ODS ${needs('LibreOffice')}`, async () => {
  const workbooks = ids.flatMap((id) => ['xlsx', 'ods'].map((kind) => join(folder, `${id}-${kind}.${kind}`)));
  // Comma, quotes, UTF-8; values and not what their format shows; all sheets.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  await run(libreOffice!, [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', filter, '--outdir', folder, ...workbooks], { maxBuffer: 1e7 });
  for (const { id, sheet, rows } of sheets) {
    for (const kind of ['xlsx', 'ods']) {
      const { data } = Papa.parse<string[]>((await readFile(join(folder, `${id}-${kind}-${sheet}.csv`), 'utf8')).trimEnd(), { delimiter: ',' });
      expect(data.slice(HEADER_ROW - 1), `${id}.${kind}, ${sheet}`).toEqual(rows);
    }
  }
}, SLOW);

/** Of every workbook: its sheets with their one table, the row that stays in sight, and the cells from the header on. */
const PYTHON = `
import datetime, json, openpyxl, sys
def written(value):
    if value is None: return ''
    if isinstance(value, datetime.datetime): return value.date().isoformat()
    return repr(value) if isinstance(value, float) and not value.is_integer() else str(int(value)) if isinstance(value, float) else str(value)
books = {}
for path in sys.argv[2:]:
    book = openpyxl.load_workbook(path)
    books[path] = {sheet.title: {'tables': [table.ref for table in sheet.tables.values()], 'frozen': sheet.freeze_panes, 'rows': [[written(value) for value in row] for row in sheet.iter_rows(min_row=int(sys.argv[1]), values_only=True)]} for sheet in book.worksheets}
print(json.dumps(books))
`;

test.skipIf(python === undefined)(`openpyxl reads every sheet of figures as one table ${needs('openpyxl')}`, async () => {
  const path = (id: string) => join(folder, `${id}-xlsx.xlsx`);
  const { stdout } = await run(python!, ['-c', PYTHON, String(HEADER_ROW), ...ids.map(path)], { maxBuffer: 1e8 });
  const books = JSON.parse(stdout) as Record<string, Record<string, { tables: string[]; frozen: string; rows: string[][] }>>;
  for (const book of Object.values(books)) {
    for (const [name, { tables, frozen, rows }] of Object.entries(book)) {
      expect([tables.length, frozen], name).toEqual([1, `A${HEADER_ROW + 1}`]);
      expect(tables[0], name).toMatch(new RegExp(`^A${HEADER_ROW}:[A-Z]+${HEADER_ROW + rows.length - 1}$`));
    }
  }
  for (const { id, sheet, rows } of sheets) expect(books[path(id)]![sheet]!.rows, `${id}, ${sheet}`).toEqual(rows);
}, SLOW);
