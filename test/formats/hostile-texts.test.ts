/** Every text of a dataset, its code lists and its sources made to look like markup: each file is well-formed, and gives the text back to the letter. */
import { strFromU8, unzipSync } from 'fflate';
import { Parser as TurtleParser } from 'n3';
import Papa from 'papaparse';
import { Parser } from 'saxen';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogJsonLd, catalogTurtle } from '../../src/api/dcat/catalog.ts';
import { allDatasets, codelists, getAnyDataset, getDataset, getRecords, sources, type AnyDataset } from '../../src/catalog.ts';
import { news } from '../../src/components/changes/news.ts';
import { atom } from '../../src/formats/atom.ts';
import { chartSvgFile } from '../../src/formats/chart-svg.ts';
import { materialOf } from '../../src/material.ts';
import { filesOf } from './lib/files.ts';

const HOSTILE = ' <img src=x onerror=alert(1)></script><!-- ]]> --> "\'`&amp;&#0;\\ % مرحبا עברית 🇧🇪';
/** Strings that are texts, beside those that stand in two languages. */
const PLAIN = new Set(['title', 'number', 'section', 'sourceLine', 'publisher', 'description_nl', 'description_en', 'title_nl', 'title_en', 'summary_nl', 'summary_en']);

const isLocalised = (value: object): value is { nl: string; en: string } => 'nl' in value && 'en' in value && typeof value.nl === 'string' && typeof value.en === 'string';

/** In place: all that the files are made from reads the same objects. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (isLocalised(value)) {
    value.nl += HOSTILE;
    value.en += HOSTILE;
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && PLAIN.has(key)) (value as Record<string, string>)[key] = inner + HOSTILE;
    else spoil(inner);
  }
}

/** All texts and values of an XML file; throws where it is not well-formed. */
function textsOf(xml: string): readonly string[] {
  const texts: string[] = [];
  const parser = new Parser();
  const refuse = (error: Error) => { throw error; };
  expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
  expect(xml.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#(?!0+;)\d+|#x[\da-fA-F]+);)/);
  parser.on('error', refuse);
  parser.on('warn', refuse);
  parser.on('openTag', (_name: string, attributes: () => Readonly<Record<string, string>>, decode: (text: string) => string) => { texts.push(...Object.values(attributes()).map(decode)); });
  parser.on('text', (text: string, decode: (text: string) => string) => { texts.push(decode(text)); });
  parser.on('cdata', (text: string) => { texts.push(text); });
  parser.parse(xml);
  return texts;
}
const partsOf = (zip: Uint8Array): readonly string[] => Object.entries(unzipSync(zip)).filter(([name]) => /\.(xml|rels|rdf)$/.test(name)).flatMap(([, bytes]) => textsOf(strFromU8(bytes)));
/** Lines of a chart are broken between words. */
const unbroken = (texts: readonly string[]): string => texts.join(' ').replaceAll(/\s+/g, ' ');

const CUBE = 'bereik-en-rotatie';
const RECORDS = 'beleidstijdlijn';
/** As the feed gives a text: it is HTML there. */
const html = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

beforeAll(() => {
  (allDatasets as AnyDataset[]).splice(0, Infinity, getAnyDataset(CUBE), getAnyDataset(RECORDS));
  spoil(allDatasets);
  spoil(codelists);
  spoil(sources);
  spoil(getRecords(RECORDS));
});

describe.each([CUBE, RECORDS])('%s', (id) => {
  it.each(['xlsx', 'ods'])('%s', async (ending) => {
    const texts = partsOf((await filesOf(id)).get(`${id}.${ending}`)!);
    expect(texts.filter((text) => text.includes(HOSTILE.trim())).length).toBeGreaterThan(20);
  });
  it('JSON, Data Package, CSVW and CSL', async () => {
    const files = [...await filesOf(id)].filter(([name]) => name.endsWith('json'));
    expect(files.map(([name]) => name)).toEqual(expect.arrayContaining([`${id}.json`, 'datapackage.json', `${id}.csv-metadata.json`, `${id}.csl.json`]));
    for (const [name, bytes] of files) expect(JSON.stringify(JSON.parse(bytes.toString())), name).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  });
  it('CSV', async () => {
    const { data, errors } = Papa.parse<string[]>((await filesOf(id)).get(`${id}.csv`)!.toString().trimEnd());
    expect(errors).toEqual([]);
    expect(new Set(data.map(({ length }) => length)).size).toBe(1);
    expect(data.flat().filter((cell) => cell.endsWith(HOSTILE)).length).toBeGreaterThan(20);
  });
});

it('the picture', () => {
  const svg = unbroken(textsOf(chartSvgFile(materialOf(CUBE))));
  expect(svg).toContain(HOSTILE.trim());
  expect(getDataset(CUBE).title.nl).toContain(HOSTILE);
});

it('the feed', () => {
  const texts = textsOf(atom({ title: `Kanaal${HOSTILE}`, description: HOSTILE, page: 'https://x.example/', self: 'https://x.example/a.atom', locale: 'nl' }, news('nl')));
  expect(texts.filter((text) => text.includes(html(HOSTILE))).length).toBeGreaterThan(2);
});

it('the catalogue, in both its forms', async () => {
  expect(JSON.stringify(JSON.parse(await catalogJsonLd()))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  const quads = new TurtleParser().parse(await catalogTurtle());
  const values = quads.map(({ object }) => object.value);
  for (const text of Object.values(getAnyDataset(CUBE).title)) expect(values).toContain(text);
  expect(values.filter((value) => value.endsWith(HOSTILE)).length).toBeGreaterThan(20);
});
