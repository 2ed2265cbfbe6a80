/** `npm run gallery`: a page a chart type, with every dataset that uses it drawn at both widths; for whoever changes how a type draws. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chartData, contextOf } from '../src/charts/data.ts';
import { escape } from '../src/charts/draw/escape.ts';
import type { Credit } from '../src/charts/draw/sheet.ts';
import { standaloneSvg } from '../src/charts/draw/standalone.ts';
import { chartTypes, drawn, timeline } from '../src/charts/index.ts';
import { timelineReading } from '../src/charts/timeline-reading.ts';
import { creditOf } from '../src/formats/chart-credit.ts';
import type { ChartSpec, TimelineLane, TimelinePeriod } from '../src/model/chart.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Observation } from '../src/model/observation.ts';
import type { RecordsDataset } from '../src/model/records.ts';
import type { Source } from '../src/model/source.ts';
import { ingest, type Inputs } from '../src/pipeline/ingest.ts';
import { DEFAULT_SITE_URL } from '../src/site.ts';
import { load, loadInputs, ROOT } from './lib/load.ts';
import { readProse } from '../src/prose/read.ts';
import { main, readOptions, stage } from './lib/stage.ts';

const LOCALE = 'nl';
const FOLDER = new URL('.cache/gallery/', ROOT);
const STYLE = 'body{font:1rem/1.5 sans-serif;margin:2rem;color:#111;background:#eee}img{max-width:100%;height:auto;vertical-align:top;margin:0 1rem 1rem 0}';

interface Picture {
  readonly spec: ChartSpec;
  readonly credit: Credit;
}

await main(async () => {
  readOptions({});
  const pictures = await stage('Reading the tables', async () => [...(await picturesOf(await loadInputs())), await workForms()]);
  await stage(`Drawing ${pictures.length} charts`, () => write(pictures));
  console.log(fileURLToPath(new URL('index.html', FOLDER)));
});

/** The charts of each dataset, from the tables and descriptions as they are now: nothing has to be ingested first. */
async function picturesOf(inputs: Inputs): Promise<readonly Picture[]> {
  const { files } = ingest(inputs);
  const textOf = (path: string): string => [...files.get(path)!].join('');
  const sources = new Map(await Promise.all([...inputs.sources].map(async (id) => [id, await load<Source>(new URL(`data/sources/${id}.ts`, ROOT))] as const)));
  return inputs.folders.flatMap(({ name }) => {
    const dataset = JSON.parse(textOf(`data/${name}/dataset.json`)) as Dataset | RecordsDataset;
    if (dataset.kind === 'records') return [];
    const observations = JSON.parse(textOf(`data/${name}/observations.json`)) as Observation[];
    const context = contextOf(chartData(dataset, observations, { locale: LOCALE, codelist: (id) => inputs.codelists.get(id)!, reading: '', places: [] }));
    return [dataset.chart, ...(dataset.otherCharts ?? [])].map((declaration) => {
      const spec = drawn(dataset, observations, declaration, context);
      return { spec, credit: creditOf(dataset, (id) => sources.get(id)!, `${DEFAULT_SITE_URL}/cijfers/${name}/`, spec, LOCALE) };
    });
  });
}

/** The head of a text on a form of work, as it is written: what has not been seen is left out. */
interface Written extends Pick<TimelineLane, 'title'> {
  readonly order: number;
  readonly periods: readonly (Omit<TimelinePeriod, 'seen'> & Partial<Pick<TimelinePeriod, 'seen'>>)[];
}

/** The timeline is drawn of what the texts on the forms of work declare; the events, which stand in the records of the policy timeline, are left out. */
async function workForms(): Promise<Picture> {
  const folder = new URL(`content/${LOCALE}/werkvormen/`, ROOT);
  const read = async (file: string) => readProse(file, await readFile(new URL(file, folder), 'utf8')).front as unknown as Written;
  const texts = await Promise.all((await readdir(folder)).map(async (file) => ({ ...(await read(file)), slug: file.replace(/\.mdx$/, '') })));
  const lanes = texts.toSorted((a, b) => a.order - b.order).map((lane): TimelineLane => ({ ...lane, periods: lane.periods.map((period) => ({ seen: [], ...period })) }));
  const spec = timeline({ type: 'timeline', id: 'werkvormen', title: 'Werkvormen', reading: timelineReading(lanes, LOCALE), years: { first: 2003, last: 2021 }, lanes, events: [] }, LOCALE);
  return { spec, credit: { source: '', edition: '', address: `${DEFAULT_SITE_URL}/tijdlijn/` } };
}

async function write(pictures: readonly Picture[]): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const put = (name: string, text: string): Promise<void> => writeFile(new URL(name, FOLDER), text);
  const types = [
    ...[...Object.keys(chartTypes), 'timeline'].map((type) => ({ type, own: pictures.filter(({ spec }) => spec.type === type) })),
    ...Object.entries(formsWithin()).map(([type, isOne]) => ({ type, own: pictures.filter(({ spec }) => isOne(spec)) })),
  ];
  await Promise.all([
    put('index.html', page('Chart types', `<ul>${types.map(({ type, own }) => `<li><a href="${type}.html">${type}</a> (${own.length})</li>`).join('')}</ul>`)),
    ...types.map(({ type, own }) => put(`${type}.html`, page(type, `<p><a href="index.html">Chart types</a></p>${own.map(shown).join('')}`))),
    ...pictures.flatMap(({ spec, credit }) => [
      put(`${nameOf(spec)}-wide.svg`, standaloneSvg(spec, credit, LOCALE)),
      put(`${nameOf(spec)}-narrow.svg`, standaloneSvg({ ...spec, wide: spec.narrow }, credit, LOCALE)),
    ]),
  ]);
}

/** Drawings that a type makes of some figures only, and that deserve a look of their own. */
function formsWithin(): Readonly<Record<string, (spec: ChartSpec) => boolean>> {
  return {
    'small-multiples': ({ type, wide }) => type === 'line' && wide.x.ticks.length === 0,
    'range-bars': ({ type, wide }) => type === 'bars' && wide.series.some((one) => one.kind === 'bars' && one.bars.some(({ from }) => from > 0)),
  };
}

function nameOf({ id, type }: ChartSpec): string {
  return `${id}-${type}`;
}

function shown({ spec }: Picture): string {
  return `<h2>${spec.id}</h2>${['wide', 'narrow'].map((width) => `<img src="${nameOf(spec)}-${width}.svg" alt="${escape(spec.title)} (${width})">`).join('')}`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><h1>${title}</h1>${body}</html>\n`;
}
