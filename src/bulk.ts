/** All datasets at once: one Data Package over their files, and one zip of them. */
import { allDatasets, type AnyDataset, findings } from './catalog.ts';
import { auditJson } from './formats/audit.ts';
import { checksums } from './formats/checksums.ts';
import { packageOfAll } from './formats/datapackage.ts';
import { everythingQuery, joinQuery } from './formats/sql.ts';
import { zip } from './formats/zip.ts';
import { bulk } from './i18n/messages/bulk.ts';
import { keptByCode } from './kept.ts';
import { contentsOf } from './material.ts';
import { LOCALES, type Locale } from './model/text.ts';
import { bytesOf, filesOf, sha256Of } from './published.ts';
import { DEFAULT_SITE_URL, LICENCES } from './site.ts';

const all: readonly AnyDataset[] = allDatasets.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const inFolder = (path: string): string => path.slice('/data/'.length);

/** `/data/datapackage.json`: the CSV of each table with its columns, and the Parquet files with their sizes. Paths are relative. */
export async function allPackage(): Promise<string> {
  const parts = await Promise.all(
    all.map(async (dataset) => ({
      contents: contentsOf(dataset),
      folder: `${dataset.id}/`,
      parquet: (await filesOf(dataset.id)).filter(({ path }) => path.endsWith('.parquet')).map(({ path, mediaType, size, sha256 }) => ({ path: inFolder(path), mediaType, bytes: size, sha256 })),
    })),
  );
  return packageOfAll(parts);
}

/** Already packed: a zip gains nothing on them. */
const PACKED = /\.(xlsx|ods)$/;

/** Of `all.zip`, what stands in no folder of a dataset. */
export async function ownFiles(): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const texts = Object.entries({
    'LEESMIJ.txt': readme('nl'),
    'README.txt': readme('en'),
    'LICENCE.txt': LOCALES.map((locale) => bulk[locale].licence(LICENCES.data.label[locale], LICENCES.data.url)).join('\n'),
    'datapackage.json': await allPackage(),
    'audit.json': auditJson(findings),
  }).map(([name, text]) => ({ name, text }));
  const sums = checksums([...texts.map(({ name, text }) => ({ name, sha256: sha256Of(text) })), ...(await packedFiles()).map(({ path, sha256 }) => ({ name: inFolder(path), sha256 }))]);
  return [...texts, { name: 'SHA256SUMS', text: sums }];
}

/** The charts as SVG only: as PNG they outweigh all the rest. */
const packedFiles = async () => (await Promise.all(all.map(({ id }) => filesOf(id)))).flat().filter(({ path }) => !path.endsWith('.png'));

/** `/data/all.zip`: a folder a dataset, with what a stranger needs to read and trust them. */
export async function allZip(): Promise<Uint8Array> {
  const own = await ownFiles();
  const files = await packedFiles();
  return keptByCode(['all.zip', own.at(-1)!.text], async () => {
    const parts = await Promise.all(files.map(async ({ path, bytes }) => [inFolder(path), await bytes()] as const));
    const texts = own.map(({ name, text }) => [name, bytesOf(text)] as const);
    return zip(Object.fromEntries([...texts.slice(0, -1), ...parts, texts.at(-1)!]), parts.map(([name]) => name).filter((name) => PACKED.test(name)));
  });
}

const readme = (locale: Locale): string =>
  bulk[locale].readme({ address: `${DEFAULT_SITE_URL}/`, join: joinQuery(''), everything: everythingQuery(''), datasets: all.map(({ id, title, version }) => `${id}: ${title[locale]} (${version})`) });
