/** Who may import whom, what may stand where. A failure names the file, the import and the reason. */
import { expect, test } from 'vitest';
import { SHARED } from '../src/pipeline/ids.ts';
import { filesUnder, importsOf, isCode, read, topLevel, type Import } from './lib/modules.ts';

interface Layer {
  /** The files it is about: a folder, or one file. */
  readonly files: string;
  /** What of the project they may import, besides themselves. */
  readonly may: readonly (string | RegExp)[];
  readonly because: string;
}

const FACTS = ['src/model/', 'src/errors.ts'];
/** What stands directly in src, but for what belongs to ingest and to Astro. */
const BESIDE = /^src\/(?!define|errors|content\.config|env|sitemap)[\w-]+\.ts$/;
const SHOWN = ['src/model/', 'src/i18n/', 'src/search/', 'src/formats/', 'src/charts/', 'src/prose/', BESIDE];
const PARTS = [...SHOWN, 'src/api/', 'src/search-index/', 'src/explorers/', 'src/components/', 'src/client/', 'src/styles/'];

/** The first layer that holds a file decides. */
const LAYERS: readonly Layer[] = [
  { files: 'src/model/', may: [], because: 'the model is what everything else is built on' },
  { files: 'src/errors.ts', may: ['src/model/unprinted.ts'], because: 'an error knows nothing but its place, and what no terminal may show' },
  { files: 'src/define.ts', may: ['src/model/'], because: 'a description sees types only' },
  { files: 'src/site.ts', may: ['src/model/'], because: 'the identity of the portal depends on nothing' },
  { files: 'src/paths.ts', may: ['src/model/', 'src/site.ts'], because: 'an address depends on the base path only' },
  { files: 'src/once.ts', may: ['src/model/'], because: 'what is remembered is another\'s business' },
  { files: 'src/kept.ts', may: [], because: 'what is kept is another\'s business' },
  { files: 'src/asked.ts', may: ['src/static/'], because: 'it is one script, in the page itself' },
  { files: 'src/findings.ts', may: ['src/model/', 'src/once.ts'], because: 'it sorts what it is handed' },
  { files: 'src/audit/', may: [...FACTS, 'src/i18n/format.ts'], because: 'the audit is pure arithmetic on the model, and writes numbers in its explanations as readers do' },
  { files: 'src/pipeline/', may: [...FACTS, 'src/audit/'], because: 'the pipeline is pure and ends with the audit' },
  { files: 'src/explorers/', may: ['src/model/', 'src/i18n/'], because: 'an explorer computes from what is handed in' },
  { files: 'src/prose/', may: FACTS, because: 'a text is checked against what is handed in' },
  { files: 'src/i18n/', may: ['src/model/'], because: 'strings and formats stand below everything that is shown' },
  { files: 'src/search/', may: ['src/model/', 'src/i18n/', 'src/once.ts'], because: 'a search works on the index it is handed, in build, browser and test alike' },
  { files: 'src/search-index/', may: [...SHOWN, 'src/components/'], because: 'the index says of a page what the page says itself' },
  { files: 'src/charts/', may: ['src/model/', 'src/i18n/'], because: 'a chart is made of a dataset and its observations, handed in' },
  { files: 'src/formats/', may: ['src/model/', 'src/i18n/', 'src/site.ts', 'src/paths.ts', 'src/identifiers.ts', 'src/findings.ts', 'src/once.ts', 'src/kept.ts', 'src/charts/'], because: 'a file is made of a dataset and its observations, handed in' },
  { files: 'src/catalog.ts', may: ['src/model/', 'src/findings.ts', 'data/'], because: 'the catalogue is the site\'s one way to data' },
  { files: 'src/api/', may: SHOWN, because: 'what programs read is made of the catalogue and the published files' },
  { files: 'src/client/', may: ['src/model/', 'src/i18n/', 'src/search/', 'src/charts/', 'src/explorers/', 'src/styles/', 'src/paths.ts'], because: 'what the browser loads must stay small and runs without Node' },
  { files: 'src/author-components/', may: PARTS, because: 'an explainer shows what the catalogue gives' },
  { files: 'src/components/', may: PARTS, because: 'a component shows what the catalogue gives' },
  { files: 'src/layouts/', may: [...PARTS, 'src/author-components/'], because: 'a layout arranges components' },
  { files: 'src/pages/', may: [...PARTS, 'src/author-components/', 'src/layouts/'], because: 'a page shows what ingest wrote, and never computes it anew' },
  { files: 'src/', may: SHOWN, because: 'it serves pages and components' },
  { files: 'data/', may: ['src/define.ts'], because: 'data are literals, and define.ts gives them a type' },
  { files: 'content/', may: [], because: 'an author writes text; the components are there without import' },
  { files: 'scripts/', may: [...FACTS, 'src/pipeline/', 'src/audit/', 'src/prose/', 'src/formats/', 'src/charts/', 'src/search/', 'src/policy.ts', 'src/site.ts', 'src/published.ts', 'src/releases.ts', 'src/difference.ts', 'data/'], because: 'a script is an entry to the pipeline' },
  { files: 'astro.config.mjs', may: ['src/content-links.ts', 'src/content-terms.ts', 'src/data-from-disk.ts', 'src/policy.ts', 'src/prose/', 'src/script-parts.ts', 'src/site.ts', 'src/sitemap.ts'], because: 'the configuration is no place for logic' },
  { files: 'test/', may: ['src/', 'scripts/', 'data/', 'content/', 'astro.config.mjs'], because: 'tests see everything' },
];

const code = filesUnder('src', 'data', 'content', 'scripts', 'test', 'astro.config.mjs').filter(isCode);
const imports = code.flatMap(importsOf);
const inProject = imports.filter(({ specifier }) => specifier.startsWith('.'));
const importers = new Map(code.map((file) => [file, imports.filter((one) => one.file === file)]));

const layerOf = (file: string): Layer => LAYERS.find(({ files }) => file.startsWith(files))!;
const allowed = ({ file, target }: Import): boolean =>
  [layerOf(file).files, ...layerOf(file).may].some((place) => (typeof place === 'string' ? target.startsWith(place) : place.test(target)));
const said = ({ file, specifier }: Import, reason: string): string => `${file} imports '${specifier}': ${reason}`;

test('a module imports only what its layer may', () => {
  const refused = inProject.filter((one) => !allowed(one)).map((one) => said(one, layerOf(one.file).because));
  expect(refused).toEqual([]);
});

test('nothing imports a test', () => {
  const refused = inProject.filter(({ file, target }) => target.startsWith('test/') && !file.startsWith('test/'));
  expect(refused.map((one) => said(one, 'tests stay out of the product'))).toEqual([]);
});

test('a page or component never reads a description or a table itself', () => {
  const refused = inProject.filter(({ file, target }) => file.startsWith('src/') && target.startsWith('data/') && file !== 'src/catalog.ts');
  expect(refused.map((one) => said(one, 'src/catalog.ts is the one way to data'))).toEqual([]);
  expect(importsOf('src/catalog.ts').filter(({ target }) => /^data\/.*dataset\.ts$/.test(target)).map((one) => said(one, 'only ingest reads descriptions'))).toEqual([]);
});

test('nothing the browser loads needs Node', () => {
  const loaded = new Set<string>();
  const refused: string[] = [];
  const follow = (file: string, way: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const one of importers.get(file) ?? []) {
      if (one.target.startsWith('node:')) refused.push(said(one, `the browser has no Node (${way})`));
      follow(one.target, `${way} → ${one.target}`);
    }
  };
  for (const file of code.filter((name) => name.startsWith('src/client/'))) follow(file, file);
  expect(refused).toEqual([]);
});

test('every import inside the project leads to a file', () => {
  const files = new Set(filesUnder('.'));
  const broken = inProject.filter(({ specifier, target }) => !specifier.includes('*') && !files.has(target));
  expect(broken.map((one) => said(one, 'there is no such file'))).toEqual([]);
});

test('every module is used: a file that its list does not name is one nobody sees', () => {
  const used = new Set(inProject.filter(({ file }) => !file.startsWith('test/')).map(({ target }) => target));
  const entry = /^src\/(pages\/.*|static\/.*|content\.config\.ts|env\.d\.ts)$/;
  const unused = code.filter((file) => file.startsWith('src/') && !entry.test(file) && !used.has(file) && !loadedByName(file));
  expect(unused).toEqual([]);
});

/** Author components reach MDX as a set, through a pattern. */
const loadedByName = (file: string): boolean =>
  imports.some(({ file: importer, specifier, target }) =>
    specifier.includes('*') && importer.startsWith('src/') && new RegExp(`^${target.replaceAll('.', '\\.').replaceAll('**', '.+').replaceAll('*', '[^/]*')}$`).test(file));

/** Kinds that the model names, and the folder that must have a file and a line for each. */
const LISTS = [
  { folder: 'src/charts', kinds: kindsOf(/^\s+readonly type: '(\w+)'/gm, 'src/model/chart.ts') },
  { folder: 'src/audit/checks', kinds: kindsOf(/'(\w+)'/g, 'src/model/audit.ts', /CHECK_KINDS = \[([^\]]*)\]/) },
];

function kindsOf(pattern: RegExp, file: string, within = /([\s\S]*)/): string[] {
  return [...within.exec(read(file))![1]!.matchAll(pattern)].map((match) => match[1]!);
}

test.each(LISTS)('$folder has a file, and its index a line, for each kind of the model', ({ folder, kinds }) => {
  const listed = importsOf(`${folder}/index.ts`).map(({ target }) => target);
  expect(kinds).not.toEqual([]);
  expect(kinds.filter((kind) => !listed.includes(`${folder}/${kind}.ts`))).toEqual([]);
});

test('the index of the formats names every file of its folder that renders a dataset', () => {
  const listed = importsOf('src/formats/index.ts').map(({ target }) => target);
  const others = filesUnder('src/formats').filter((file) => file.endsWith('.ts') && !file.endsWith('/index.ts'));
  const shared = new Set(others.flatMap(importsOf).map(({ target }) => target));
  const renders = (file: string) => importsOf(file).some(({ target }) => target === 'src/formats/context.ts');
  expect(others.filter((file) => renders(file) && !listed.includes(file) && !shared.has(file))).toEqual([]);
});

test('a dataset is a folder with a description and the tables it names', () => {
  const folders = [...new Set(filesUnder('data').map((file) => file.split('/')).filter((parts) => parts.length > 2).map((parts) => parts[1]!))];
  for (const folder of folders.filter((name) => !SHARED.includes(name))) {
    const files = filesUnder(`data/${folder}`).filter((file) => !file.startsWith(`data/${folder}/releases/`));
    const tables = JSON.parse(read(`data/${folder}/dataset.json`)).tables.map(({ id }: { id: string }) => `data/${folder}/${id}.csv`);
    expect(files.filter((file) => file.endsWith('.csv')).toSorted(), folder).toEqual(tables.toSorted());
    expect(files, folder).toContain(`data/${folder}/dataset.ts`);
    expect(files.filter((file) => /\/(observations|records)\.json$/.test(file)), folder).toHaveLength(1);
  }
});

test('the top level is fixed', () => {
  const known = ['src', 'data', 'content', 'scripts', 'test', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE'];
  expect(topLevel().filter((name) => !name.startsWith('.') && !known.includes(name))).toEqual([]);
});

test('no path of somebody\'s machine stands in the project', () => {
  const machine = /(?<![\w.:/-])\/(work|home|root|Users|tmp)\/|\b[A-Z]:\\|\.\.\/shared\b/;
  const text = topLevel().flatMap((name) => filesUnder(name)).filter((file) => /\.(ts|astro|mjs|js|mdx|md|json|csv|css|txt|svg)$|^\.ci\/|^\.gitignore$/.test(file) && file !== 'package-lock.json');
  const found = text.flatMap((file) => read(file).split('\n').flatMap((line, at) => (machine.test(line) ? [`${file}:${at + 1}  ${line.trim().slice(0, 120)}`] : [])));
  expect(found).toEqual([]);
});

test('no module is longer than 300 lines', () => {
  const written = code.filter((file) => /^(src|scripts)\//.test(file) && !file.startsWith('src/api/schema/'));
  const long = written.map((file) => ({ file, lines: read(file).split('\n').length })).filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});
