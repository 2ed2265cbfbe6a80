/** The DCAT catalogue: valid by the published shapes, whole, and the same in both serialisations. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, inject, test } from 'vitest';
import { datasetPages, pagesIn } from './lib/pages.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const ADMS = 'http://www.w3.org/ns/adms#';
const SPDX = 'http://spdx.org/rdf/terms#';
const ID = 'https://maatwerkincijfers.example/id';
/** The characters that the Flemish data finder compares. */
const OPEN = 'http://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0';

const { folder, address } = inject('site');
const moved = inject('moved');
const read = (path: string, root = folder) => readFileSync(join(root, path));
const ids = datasetPages(pagesIn(folder)).map((path) => path.split('/')[2]!);
const storeOf = (turtle: Buffer) => new Store(new Parser().parse(turtle.toString()));
const graph = storeOf(read('data/catalog.ttl'));
const values = (subject: string, predicate: string, store = graph) => store.getObjects(subject, predicate, null).map(({ value }) => value);
const quads = () => graph.getQuads(null, null, null, null);

describe.each(['dcat-ap-3.0.1-shapes', 'dcat-ap-vl-2026-minimum'])('%s', (name) => {
  const shapes = storeOf(readFileSync(join(import.meta.dirname, '../shapes', `${name}.ttl`)));
  const violations = async (data: Store) => {
    const { results } = await new Validator(shapes).validate(data);
    return results.map(({ focusNode, path, message }) => [focusNode, path, message[0]].map((term) => (term as { value?: string } | null)?.value).join(' '));
  };
  test('finds nothing wrong', async () => {
    expect(await violations(graph)).toEqual([]);
  });
  test('would find a dataset without a title', async () => {
    const broken = new Store(quads().filter(({ subject, predicate }) => !(subject.value === `${ID}/budgetten` && predicate.value === `${DCT}title`)));
    expect(await violations(broken)).not.toEqual([]);
  });
});

test('holds every dataset and its files with size and checksum, under the licence that makes it open data', () => {
  expect(values(`${ID}/catalog`, `${DCAT}dataset`).toSorted()).toEqual(ids.map((id) => `${ID}/${id}`).toSorted());
  for (const id of ids) {
    const files = values(`${ID}/${id}`, `${DCAT}distribution`);
    expect(files.length, id).toBeGreaterThan(2);
    for (const file of files) {
      const url = values(file, `${DCAT}downloadURL`)[0]!;
      const bytes = read(url.slice(address.length));
      expect(values(file, `${DCAT}byteSize`), url).toEqual([String(bytes.length)]);
      expect(values(values(file, `${SPDX}checksum`)[0]!, `${SPDX}checksumValue`), url).toEqual([createHash('sha256').update(bytes).digest('hex')]);
      expect(values(file, `${DCT}license`), url).toEqual([OPEN]);
    }
  }
});

test('names the kept versions of every dataset, with what each brought and its frozen files', () => {
  for (const id of ids) {
    const versions = values(`${ID}/${id}`, `${DCAT}hasVersion`);
    expect(versions, id).toContain(`${ID}/${id}/v1.0.0`);
    expect(values(`${ID}/${id}`, `${ADMS}versionNotes`).length, id).toBe(2);
    for (const version of versions) {
      expect(values(version, `${DCAT}isVersionOf`)).toEqual([`${ID}/${id}`]);
      expect(values(version, `${ADMS}versionNotes`).length, version).toBe(2);
      const urls = values(version, `${DCAT}distribution`).map((file) => values(file, `${DCAT}downloadURL`)[0]!);
      expect(urls).toContain(`${address}data/${id}/v${values(version, `${DCAT}version`)[0]!}/${id}.csv`);
      for (const url of urls) expect(existsSync(join(folder, url.slice(address.length))), url).toBe(true);
    }
  }
});

test('has a name for every node, so that its order is fixed', () => {
  expect(quads().filter(({ subject, object }) => [subject, object].some(({ termType }) => termType === 'BlankNode'))).toEqual([]);
});

test('says the same in JSON-LD and in Turtle', async () => {
  const nquads = await jsonld.toRDF(JSON.parse(read('data/catalog.jsonld').toString()) as object, { format: 'application/n-quads' });
  const lines = (store: Store) => store.getQuads(null, null, null, null).map(({ subject, predicate, object }) => [subject, predicate, object].map(({ id }) => id).join(' ')).toSorted();
  expect(lines(new Store(new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string)))).toEqual(lines(graph));
});

test('served elsewhere, its links move and its names stay', () => {
  const other = storeOf(read('data/catalog.ttl', moved.folder));
  expect(values(`${ID}/catalog`, `${DCAT}dataset`, other)).toEqual(values(`${ID}/catalog`, `${DCAT}dataset`));
  expect(values(`${ID}/budgetten`, `${DCAT}landingPage`, other)).toEqual([`${moved.address}cijfers/budgetten/`]);
});
