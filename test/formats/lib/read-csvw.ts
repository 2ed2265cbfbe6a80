/** A CSV by its metadata, as triples: what a client of CSV on the Web makes of the two. */
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import { Store, type Quad } from 'n3';
import CsvwParser from 'rdf-parser-csvw';

const CONTEXT = createRequire(import.meta.url)('rdf-parser-csvw/test/support/csvw.json') as JsonLdDocument;
const CSVW = 'http://www.w3.org/ns/csvw#';
const BASE = 'https://voorbeeld.test/';

interface TableGroup {
  readonly '@context': unknown;
  readonly dialect: object;
  readonly tables: readonly { readonly url: string; readonly tableSchema: { readonly aboutUrl: string; readonly columns: readonly { readonly name: string; readonly propertyUrl: string }[] } }[];
}

/** The rows in their order: by column the value and, by `_about`, the name of the row. */
export async function readCsvw(metadata: string, file: string, csv: string): Promise<readonly ReadonlyMap<string, string>[]> {
  const { tables, ...group } = JSON.parse(metadata) as TableGroup;
  const { url: _url, ...table } = tables.find(({ url }) => url === file)!;
  // The parser takes one table at a time, and names it after the base.
  const described = { ...group, ...table, '@id': BASE, '@type': 'Table' };
  const documentLoader = (async (documentUrl: string) => ({ documentUrl, document: CONTEXT })) as unknown as NonNullable<Options.ToRdf['documentLoader']>;
  const quads = await jsonld.toRDF(described as JsonLdDocument, { base: BASE, documentLoader });
  const parser = new CsvwParser({ baseIRI: BASE, metadata: new Store(quads as Quad[]) });
  const read: Quad[] = [];
  for await (const quad of parser.import(Readable.from([csv]))) read.push(quad as Quad);
  const store = new Store(read);
  const names = new Map(table.tableSchema.columns.map(({ name, propertyUrl }) => [propertyUrl, name]));
  return store
    .getQuads(null, `${CSVW}rownum`, null, null)
    .toSorted((a, b) => Number(a.object.value) - Number(b.object.value))
    .map(({ subject }) => {
      const about = store.getObjects(subject, `${CSVW}describes`, null)[0]!;
      return new Map([['_about', about.value], ...store.getQuads(about, null, null, null).map(({ predicate, object }) => [names.get(predicate.value)!, object.value] as const)]);
    });
}
