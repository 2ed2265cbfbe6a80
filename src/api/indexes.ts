/** The lists that a program starts from: which datasets there are, with their files, and which documents they come from. */
import { allDatasets, type AnyDataset, getSource, sources } from '../catalog.ts';
import { coverage, sourcesOf } from '../coverage.ts';
import { datasetIri, sourceIri } from '../identifiers.ts';
import type { IndexEntry, IndexFile, SourcesFile } from '../model/files.ts';
import { filesOf } from '../published.ts';
import { fullHref } from '../site-address.ts';
import { LICENCES, PUBLISHER, SITE_NAME } from '../site.ts';
import { lastModified } from './last-modified.ts';

const json = <File extends IndexFile | SourcesFile>(value: File) => `${JSON.stringify(value, null, 1)}\n`;
const licence = { title: LICENCES.data.label, url: LICENCES.data.url };

/** `/data/index.json`. */
export async function indexJson(): Promise<string> {
  return json<IndexFile>({ name: SITE_NAME, url: fullHref('/data/'), publisher: PUBLISHER, modified: lastModified(), licence, datasets: await Promise.all(allDatasets.map(datasetEntry)) });
}

async function datasetEntry(dataset: AnyDataset): Promise<IndexEntry> {
  const { first, last } = coverage(dataset);
  return {
    id: dataset.id,
    identifier: datasetIri(dataset.id),
    kind: dataset.kind,
    title: dataset.title,
    description: dataset.description,
    version: dataset.version,
    modified: dataset.modified,
    years: [first, last],
    themes: dataset.themes,
    programmes: dataset.programmes,
    page: fullHref(`/cijfers/${dataset.id}/`),
    codebook: fullHref(`/cijfers/${dataset.id}/codeboek/`),
    sources: sourcesOf(dataset),
    ...structureOf(dataset),
    files: (await filesOf(dataset.id)).map(({ id, label, mediaType, path, size, sha256 }) => ({
      id,
      label,
      path: path.slice('/data/'.length),
      url: fullHref(path),
      mediaType,
      bytes: size,
      sha256,
    })),
  };
}

/** What tells its rows apart and what they say. */
const structureOf = (dataset: AnyDataset) =>
  dataset.kind === 'cube'
    ? { dimensions: dataset.dimensions, measures: dataset.measures.map(({ id, label, unit }) => ({ id, label, unit })) }
    : { tables: dataset.tables.map(({ id, title, columns }) => ({ id, title, columns: columns.map(({ id: name, label, kind }) => ({ id: name, label, kind })) })) };

/** `/data/sources.json`. */
export const sourcesJson = (): string =>
  json<SourcesFile>({
    name: SITE_NAME,
    sources: sources.map(({ id }) => {
      const { type, title, shortTitle, authors, publisher, issued, issuedNote, number, description, limits, rights, copySha256 } = getSource(id);
      return {
        id,
        identifier: sourceIri(id),
        type,
        title,
        shortTitle,
        authors,
        publisher,
        issued,
        issuedNote: issuedNote ?? null,
        number: number === '' ? null : number,
        description,
        limits,
        rights,
        copySha256,
        page: fullHref(`/bronnen/${id}/`),
        datasets: allDatasets.filter((dataset) => sourcesOf(dataset).includes(id)).map((dataset) => dataset.id),
      };
    }),
  });
