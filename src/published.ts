/** The files of the datasets as they are served: each made once a build, with its size and its checksum. */
import { createHash } from 'node:crypto';
import { type AnyDataset, codelists, getAnyDataset, getObservations, getPublishedCsv, getRecords, sources } from './catalog.ts';
import { distributionsOf, recordDistributionsOf, type Distribution } from './formats/index.ts';
import { keptByCode } from './kept.ts';
import { materialOf, recordMaterialOf } from './material.ts';
import type { Localised } from './model/text.ts';
import { oncePer } from './once.ts';
import type { ReleasedFile } from './releases.ts';

/** A distribution with its bytes. */
export interface PublishedFile {
  readonly id: string;
  readonly label: Localised;
  /** IANA media type. */
  readonly mediaType: string;
  /** The address under the portal, without BASE_PATH. */
  readonly path: `/data/${string}`;
  /** Kept with each version. */
  readonly released: boolean;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** The files of a dataset, in the order pages list them. */
export const filesOf = oncePer((dataset: string): Promise<readonly PublishedFile[]> => render(getAnyDataset(dataset)));

const render = (dataset: AnyDataset, wanted: (file: Pick<Distribution, 'released'>) => boolean = () => true): Promise<readonly PublishedFile[]> =>
  dataset.kind === 'cube'
    ? renderAll(distributionsOf(dataset).filter(wanted), materialOf(dataset.id), inputsOf(dataset))
    : renderAll(recordDistributionsOf(dataset).filter(wanted), recordMaterialOf(dataset.id), inputsOf(dataset));

/** A hash of all that a material holds: a table that changed makes the files of its own dataset anew, a code list or a source those of all. */
const inputsOf = (dataset: AnyDataset): string =>
  sha256Of(JSON.stringify([codelists, sources, dataset, ...(dataset.kind === 'cube' ? [getObservations(dataset.id), dataset.tables.map(({ id }) => getPublishedCsv(dataset.id, id))] : [getRecords(dataset.id)])]));

const renderAll = <From>(files: readonly Distribution<From>[], material: From, inputs: string): Promise<readonly PublishedFile[]> =>
  Promise.all(files.map((file) => publish(file, material, inputs)));

async function publish<From>({ id, label, mediaType, path, released = false, render: make }: Distribution<From>, material: From, inputs: string): Promise<PublishedFile> {
  const bytes = new Uint8Array(await keptByCode([path, inputs], async () => bytesOf(await make(material))));
  return { id, label, mediaType, path, released, bytes, sha256: sha256Of(bytes) };
}

/** Those that are kept with each version, under the names they have in its folder. */
export const releasable = (files: readonly PublishedFile[]): readonly ReleasedFile[] =>
  files.filter(({ released }) => released).map(({ path, bytes }) => ({ name: fileName(path), bytes }));

/** The same for a dataset, without making its other files. */
export const releasableOf = async (dataset: string): Promise<readonly ReleasedFile[]> => releasable(await render(getAnyDataset(dataset), ({ released }) => released === true));

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A body as the server sends it. */
export const bytesOf = (body: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);

export const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
