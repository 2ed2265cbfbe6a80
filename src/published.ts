/** The files of the datasets as they are served: their size and checksum are known, their bytes are at hand when asked for. */
import { createHash } from 'node:crypto';
import pLimit from 'p-limit';
import { type AnyDataset, codelists, getAnyDataset, getObservations, getPublishedCsv, getRecords, sources } from './catalog.ts';
import { distributionsOf, recordDistributionsOf, type Distribution } from './formats/index.ts';
import { isKept, kept } from './kept.ts';
import { materialOf, recordMaterialOf } from './material.ts';
import type { Localised } from './model/text.ts';
import { oncePer } from './once.ts';
import type { ReleasedFile } from './releases.ts';

/** A distribution as it was made. */
export interface PublishedFile {
  readonly id: string;
  readonly label: Localised;
  /** IANA media type. */
  readonly mediaType: string;
  /** The address under the portal, without BASE_PATH. */
  readonly path: `/data/${string}`;
  /** Kept with each version. */
  readonly released: boolean;
  /** Bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

export const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Datasets of which the files are made at once: one would leave threads idle, and the bytes of all would fill the memory. */
const atOnce = pLimit(4);

/** The files of a dataset, in the order pages list them. */
export const filesOf = oncePer((dataset: string): Promise<readonly PublishedFile[]> => atOnce(() => render(getAnyDataset(dataset))));

const render = (dataset: AnyDataset, wanted: (file: Pick<Distribution, 'released'>) => boolean = () => true): Promise<readonly PublishedFile[]> =>
  dataset.kind === 'cube'
    ? renderAll(distributionsOf(dataset).filter(wanted), materialOf(dataset.id), inputsOf(dataset))
    : renderAll(recordDistributionsOf(dataset).filter(wanted), recordMaterialOf(dataset.id), inputsOf(dataset));

/** A hash of what all datasets are told with. */
const COMMON = sha256Of(JSON.stringify([codelists, sources]));

/** A hash of all that a material holds: a table that changed makes the files of its own dataset anew, a code list or a source those of all. */
const inputsOf = (dataset: AnyDataset): string =>
  sha256Of(JSON.stringify([COMMON, dataset, ...(dataset.kind === 'cube' ? [getObservations(dataset.id), dataset.tables.map(({ id }) => getPublishedCsv(dataset.id, id))] : [getRecords(dataset.id)])]));

const renderAll = <From>(files: readonly Distribution<From>[], material: From, inputs: string): Promise<readonly PublishedFile[]> =>
  Promise.all(files.map((file) => publish(file, material, inputs)));

async function publish<From>({ id, label, mediaType, path, released = false, render }: Distribution<From>, material: From, inputs: string): Promise<PublishedFile> {
  const make = async () => new Uint8Array(await kept([path, inputs], async () => bytesOf(await render(material))));
  const made = await make();
  // Thousands of files would fill the memory: those that builds keep are read again.
  const bytes = isKept() ? make : held(made);
  return { id, label, mediaType, path, released, size: made.length, bytes, sha256: sha256Of(made) };
}

/** Outside the function that makes them: a function made there would hold the bytes too. */
const held = (made: Uint8Array<ArrayBuffer>) => () => Promise.resolve(made);

/** Those that are kept with each version, under the names they have in its folder. */
export const releasable = (files: readonly PublishedFile[]): Promise<readonly ReleasedFile[]> =>
  Promise.all(files.filter(({ released }) => released).map(async ({ path, bytes }) => ({ name: fileName(path), bytes: await bytes() })));

/** The same for a dataset, without making its other files. */
export const releasableOf = async (dataset: string): Promise<readonly ReleasedFile[]> => releasable(await render(getAnyDataset(dataset), ({ released }) => released === true));

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A body as the server sends it. */
export const bytesOf = (body: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
