/** Follows "Add a dataset" of the README, from an empty folder to what the page is built of; then makes every slip it can. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Observation } from '../../src/model/observation.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-'));
  for (const name of ['src', 'scripts', 'package.json', 'data/codelists', 'data/sources']) cpSync(join(project, name), join(copy, name), { recursive: true });
  writeFileSync(join(copy, 'data/audit.ts'), "import { defineAudit } from '../src/define.ts';\n\nexport default defineAudit({ checks: [], explanations: [] });\n");
  writeFileSync(join(copy, 'data/corrections.ts'), "import { defineCorrections } from '../src/define.ts';\n\nexport default defineCorrections([]);\n");
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const file = (name: string): string => join(copy, 'data/proef', name);
const readText = (name: string): string => readFileSync(file(name), 'utf8');
const script = (name: string, ...args: string[]) => spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], { cwd: copy, encoding: 'utf8' });
const ingestError = (): string => {
  const { status, stderr } = script('ingest');
  expect(status, stderr).toBe(1);
  return stderr;
};

/** What ingest says of each text of dataset.ts, if anything. */
const messagesOf = (descriptions: readonly string[]): readonly string[] => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'new/slips.ts'), copy], { encoding: 'utf8', input: JSON.stringify(descriptions) });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as string[];
};

/** What a maintainer writes, by the words of the skeleton. */
const ANSWERS: Readonly<Record<string, string>> = {
  'title in Dutch': 'Mensen in de sociale economie',
  'title in English': 'People in the social economy',
  'in Dutch, what is counted, of whom, where and when': 'Hoeveel mannen en vrouwen er op het einde van 2011 werkten.',
  'in English, what is counted, of whom, where and when': 'How many men and women worked there at the end of 2011.',
  'sentence in Dutch with {value}': 'Eind 2011 werkten er {value} vrouwen.',
  'sentence in English with {value}': 'At the end of 2011, {value} women worked there.',
  'code of the group that the sentence names': 'F',
  'period that the sentence names': '2011',
  'title of the chart in Dutch': 'Mannen en vrouwen',
  'title of the chart in English': 'Men and women',
  'in Dutch, what the figures do not say': 'Hoeveel uren zij werken.',
  'in English, what the figures do not say': 'How many hours they work.',
  'a code of data/codelists/theme.ts': 'werk',
  'name of the measure in Dutch': 'Personen',
  'name of the measure in English': 'Persons',
  'in Dutch, what one unit of it is': 'Eén mens, hoeveel uur die ook werkt.',
  'in English, what one unit of it is': 'One person, whatever their hours.',
  'a code of data/codelists/unit.ts': 'PER',
  'a file of data/sources, without .ts': 'beleidsbrief-2012',
  'number as printed, such as Tabel 1': 'Tabel 9',
  'section, such as §3.1': '§9',
  'title as printed, to the letter': 'Tabel 9: Personen',
  'source line as printed, to the letter': 'Bron: VSAWSE',
  'label of a row as printed': 'Mannen',
  'its code in data/codelists/group.ts': 'M',
  'heading of a column as printed': '2011',
  'its period': '2011',
};
const WOMEN_AND_ALL = ", Vrouwen: { group: 'F' }, Totaal: { group: '_T' }";
const CHECK = `checks: [
    {
      id: 'total',
      kind: 'sum',
      title: { nl: 'Mannen en vrouwen samen', en: 'Men and women together' },
      over: ['time_period'],
      result: { at: { measure: 'count', group: '_T' } },
      operands: [{ at: { measure: 'count', group: 'M|F' } }],
    },
  ],`;
const TABLE = ',2011\nMannen,1 200\nVrouwen,800\nTotaal,2 000\n';
let written: string;

describe('the path of the README, step by step', () => {
  it('is the path that this test takes', () => {
    const steps = readFileSync(join(project, 'README.md'), 'utf8').split('### a dataset\n')[1]!.split('\n###')[0]!.split('\n').filter((line) => /^\d\./.test(line));
    expect(steps.map((step) => /`npm (?:run )?([\w:]+)|Transcribe|`test\/sources\/`/.exec(step)?.slice(0).find(Boolean))).toEqual(['`npm run new', '`npm run ingest', 'Transcribe', '`npm run ingest', '`test/sources/`', '`npm start']);
  });

  it('1: npm run new writes a commented skeleton, and says what comes next', () => {
    const { status, stdout } = script('new', 'proef');
    expect(status).toBe(0);
    expect(stdout).toBe('data/proef/dataset.ts and data/proef/tabel-1.csv are there. Next: npm run ingest lists what to write.\n');
    expect(readText('dataset.ts').match(/^\s*\/\/ /gm)!.length).toBeGreaterThan(10);
  });

  it('2: npm run ingest lists each text to be written, and all of them can be answered', () => {
    const error = ingestError();
    expect(error).toMatch(/^data\/proef\/dataset\.ts {2}\d+ places are still to be written:\n {2}title\.nl: title in Dutch\n/);
    expect(error).toContain('  Replace each text that begins with TODO, and each pair of zeros, then run npm run ingest again.\n');
    expect(error).toContain('tables[0].lines: first and last line of the table in the extracted text');
    const asked = error.split('\n').flatMap((line) => /^ {2}[\w.…[\]]+: (.*)$/.exec(line)?.[1] ?? []).filter((text) => !text.startsWith('first and last line'));
    expect(asked.toSorted()).toEqual(Object.keys(ANSWERS).toSorted());
    const filled = Object.entries(ANSWERS).reduce((text, [todo, answer]) => text.replace(`TODO: ${todo}'`, () => `${answer}'`), readText('dataset.ts'));
    expect(filled.match(/'TODO/g)).toBeNull();
    written = filled.replace('lines: [0, 0]', 'lines: [1, 5]').replace("'Mannen': { group: 'M' }", `Mannen: { group: 'M' }${WOMEN_AND_ALL}`).replace('checks: [],', () => CHECK);
    expect(written).toContain(WOMEN_AND_ALL);
    writeFileSync(file('dataset.ts'), written);
  });

  it('3: then asks for the table', () => {
    expect(ingestError()).toMatch(/^data\/proef\/tabel-1\.csv:1 {2}The table is not transcribed yet\.\n {2}Replace the file by the printed table/);
    writeFileSync(file('tabel-1.csv'), TABLE);
  });

  it('4: and ends with the table of datasets, and what the page is built of', () => {
    const { status, stdout, stderr } = script('ingest');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^proef +3 +1 +0$/m);
    const observations = JSON.parse(readText('observations.json')) as Observation[];
    expect(observations.map(({ key, timePeriod, value, asPublished }) => [key['group'], timePeriod, value, asPublished])).toEqual([['M', '2011', '1200', '1 200'], ['F', '2011', '800', '800'], ['_T', '2011', '2000', '2 000']]);
    const dataset = JSON.parse(readText('dataset.json')) as Dataset;
    expect(dataset).toMatchObject({ kind: 'cube', title: { nl: 'Mensen in de sociale economie' }, findings: [{ verdict: 'ok', published: '2000' }] });
    expect(dataset.grids[0]!.rows).toHaveLength(4);
  });

  it('a sum that does not hold asks for an explanation', () => {
    writeFileSync(file('tabel-1.csv'), TABLE.replace('2 000', '2 100'));
    expect(ingestError()).toMatch(/^data\/proef\/dataset\.ts {2}The print does not add up:\n {2}proef\.total\.tabel-1:4:2: printed 2100, recomputed 2000 [\s\S]*explain each difference in explanations\.\n$/);
    writeFileSync(file('tabel-1.csv'), TABLE);
  });
});

describe('npm run new refuses', () => {
  it.each([
    [[], 'Give one id'],
    [['twee', 'namen'], 'Give one id'],
    [['proef'], 'data/proef exists. Choose another id, or go on there'],
    [['Proef'], 'is no id. It becomes the address'],
    [['../weg'], 'is no id'],
    [['twee--streepjes'], 'is no id'],
    [['2012-cijfers'], 'is no id'],
    [['codelists'], 'is taken by the portal itself'],
    [['norms'], 'is taken by the portal itself'],
    [['v1-cijfers'], 'begins as a version does'],
    [['nul'], 'is the name of a device on Windows'],
  ])('%j: %s', (args, message) => {
    const { status, stderr } = script('new', ...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(' at ');
  });
});

const MESSAGE = /^data\/proef\/[\w.-]+(:\d+)*  \S.*\n( {2}.*\n)* {2}\S.*\n$/;

describe('after a slip in dataset.ts the message says where, what, and what to do', () => {
  const SLIPS = [
    ["id: 'proef'", "id: 'proev'", /The id is "proev" and the folder is "proef"\./],
    ['  title: {', '  titel: {', /There is no field "titel"\.\n {2}Mend its spelling: missing here is title\./],
    ["en: 'Men and women' }", "eng: 'Men and women' }", /There is no field "eng" in chart\.title\.\n {2}Mend its spelling: missing here is en\./],
    [",\n  caveat", '\n  caveat', /^data\/proef\/dataset\.ts:\d+ {2}The file cannot be read: .*\n {2}Look there and just above/],
    ["unit: 'PER'", "unit: 'PER", /^data\/proef\/dataset\.ts:\d+ {2}The file cannot be read/],
    ['defineDataset({', 'defineDatset({', /The file cannot be read: defineDatset is not defined/],
    ['export default ', '', /The field "export default" is missing/],
    ['defineDataset({', "String({", /The export default is not right: expected object, received string\./],
    ["nl: 'Eerste uitgave.'", "nl: 'Eerste\\u202euitgave.'", /The text revisions\[0\]\.text\.nl holds U\+202E, which is never printed\./],
    ["id: 'group'", "id: 'obs_value'", /The field dimensions\[0\]\.id is not right: expected another name than a column of the CSV has\./],
    ["version: '1.0.0',\n", "version: '1.0',\n", /The field version is not right: expected a version such as 1\.0\.0\./],
    ["type: 'bars'", "type: 'bar'", /The field chart\.type names no kind that exists\.\n {2}Use a kind of src\/model\/chart\.ts\./],
    ["rows: 'group'", "row: 'group'", /The field "rows" is missing in chart/],
    ["rows: 'group'", "rows: 'grop'", /chart/],
    ["where: { measure: 'count' }", "where: { measure: 'cont' }", /chart/],
    ["themes: ['werk']", "themes: ['werkk']", /The code "werkk" is not in the code list "theme"\.\n {2}Add it to data\/codelists\/theme\.ts/],
    ['related: []', "related: ['prof']", /prof/],
    ["codelist: 'group'", "codelist: 'grop'", /There is no code list "grop"/],
    ["unit: 'PER'", "unit: 'PERS'", /The code "PERS" is not in the code list "unit"/],
    ["kind: 'exact'", "kind: 'exakt'", /measures\[0\]\.kind is not right: expected one of "exact"\|"rounded"/],
    ["source: 'beleidsbrief-2012'", "source: 'beleidsbrief'", /There is no source "beleidsbrief"/],
    ["id: 'tabel-1'", "id: 'tabel-2'", /tabel-2\.csv {2}The file is not there/],
    ['lines: [1, 5]', 'lines: [5, 1]', /tables\[0\]\.lines is not right: expected the first and the last line/],
    ['headerRows: 1', 'headerRows: 2', /tabel-1\.csv:2:/],
    ["Vrouwen: { group: 'F' }", "Vrouwne: { group: 'F' }", /The label "Vrouwen" is not described/],
    ["Vrouwen: { group: 'F' }", "Vrouwen: { group: 'X' }", /The code "X" is not in the code list "group"/],
    ["Vrouwen: { group: 'F' }", "Vrouwen: { grop: 'F' }", /The cell has no "group"/],
    ["header: ['2011']", "header: ['2012']", /The heading reads "2011" and dataset\.ts says "2012"/],
    ["at: { measure: 'count', time_period: '2011' }", "at: { measure: 'count', time_period: '20111' }", /The period "20111" is not one we write/],
    ["at: { measure: 'count', time_period: '2011' }", "at: { measure: 'cont', time_period: '2011' }", /The measure "cont" is not described/],
    ["group: 'F', time_period: '2011' } }", "group: 'X', time_period: '2011' } }", /The figure \{value\} of the reading is 0 cells/],
    ['{value} vrouwen', '{vlaue} vrouwen', /The reading uses \{vlaue\}, which is no figure/],
    ["kind: 'sum'", "kind: 'som'", /checks\[0\]\.kind is not right: expected one of "sum"/],
    ["group: 'M|F'", "group: 'M|G'", /The print does not add up/],
    ["over: ['time_period']", "ovr: ['time_period']", /There is no field "ovr" in checks\[0\]/],
    ['explanations: []', "explanations: [{ checks: ['total.tabel-1:4:2'], cause: 'error', certainty: 'certain', text: { nl: 'x', en: 'x' } }]", /explains no discrepancy/],
  ] as const;
  let messages: readonly string[];
  beforeAll(() => { messages = messagesOf(SLIPS.map(([right, wrong]) => written.replace(right, () => wrong))); });

  it.each(SLIPS)('%s → %s', (right, wrong, message) => {
    expect(written).toContain(right);
    const said = messages[SLIPS.findIndex((slip) => slip[0] === right && slip[1] === wrong)];
    expect(said).toMatch(MESSAGE);
    expect(said).toMatch(message);
  });

  it('a lost character anywhere gives a message or a dataset, never a stack', () => {
    const places = [...written.matchAll(/[{}[\],:'()]/g)].map(({ index }) => index).filter((_, index) => index % 4 === 0);
    const said = messagesOf(places.map((at) => written.slice(0, at) + written.slice(at + 1)));
    expect(said.filter((message) => message !== '' && !MESSAGE.test(message))).toEqual([]);
    expect(said.filter((message) => message !== '').length).toBeGreaterThan(places.length / 2);
  });
});
