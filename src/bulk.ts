/** All datasets at once: one Data Package over their files, and one zip of them. */
import { allDatasets, type AnyDataset, findings } from './catalog.ts';
import { auditJson } from './formats/audit.ts';
import { checksums } from './formats/checksums.ts';
import { packageOfAll } from './formats/datapackage.ts';
import { everythingQuery, joinQuery } from './formats/sql.ts';
import { zip } from './formats/zip.ts';
import { bulk } from './i18n/messages/bulk.ts';
import { kept } from './kept.ts';
import { contentsOf } from './material.ts';
import { LOCALES, type Locale } from './model/text.ts';
import { oncePer } from './once.ts';
import { bytesOf, filesOf, sha256Of } from './published.ts';
import { DEFAULT_SITE_URL, LICENCES } from './site.ts';

const all: readonly AnyDataset[] = allDatasets.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const inFolder = (path: string): string => path.slice('/data/'.length);

/** `/data/datapackage.json`: the CSV of each table with its columns, and the Parquet files with their sizes. Paths are relative. */
export const allPackage = oncePer<void, Promise<string>>(makePackage);

async function makePackage(): Promise<string> {
  const parts = await Promise.all(
    all.map(async (dataset) => ({
      contents: contentsOf(dataset),
      folder: `${dataset.id}/`,
      parquet: (await filesOf(dataset.id)).filter(({ path }) => path.endsWith('.parquet')).map(({ path, mediaType, size, sha256 }) => ({ path: inFolder(path), mediaType, bytes: size, sha256 })),
    })),
  );
  return packageOfAll(parts);
}

/** A zip gains nothing on them. */
const COMPRESSED = /\.(xlsx|ods)$/;

/** What `all.zip` has beside the files of datasets: texts of its own, those that also stand under `/data/`, and the checksums of all. */
async function zippedTexts() {
  const own = [
    { name: 'LEESMIJ.txt', text: readme('nl') },
    { name: 'README.txt', text: readme('en') },
    { name: 'LICENCE.txt', text: LOCALES.map((locale) => bulk[locale].licence(LICENCES.data.label[locale], LICENCES.data.url)).join('\n') },
  ];
  const served = [
    { name: 'datapackage.json', text: await allPackage() },
    { name: 'audit.json', text: auditJson(findings) },
  ];
  const files = (await zippedFiles()).map(({ path, sha256 }) => ({ name: inFolder(path), sha256 }));
  const sums = { name: 'SHA256SUMS', text: checksums([...[...own, ...served].map(({ name, text }) => ({ name, sha256: sha256Of(text) })), ...files]) };
  return { own, served, sums };
}

/** The charts as SVG only: as PNG they outweigh all the rest. */
const zippedFiles = async () => (await Promise.all(all.map(({ id }) => filesOf(id)))).flat().filter(({ path }) => !path.endsWith('.png'));

/** Texts that stand in `all.zip` and nowhere else. */
export async function onlyInZip(): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const { own, sums } = await zippedTexts();
  return [...own, sums];
}

/** `/data/all.zip`: a folder a dataset, with what a stranger needs to read and trust them. */
export async function allZip(): Promise<Uint8Array> {
  const { own, served, sums } = await zippedTexts();
  const files = await zippedFiles();
  return kept(['all.zip', sums.text], async () => {
    const parts = await Promise.all(files.map(async ({ path, bytes }) => [inFolder(path), await bytes()] as const));
    const entry = ({ name, text }: typeof sums) => [name, bytesOf(text)] as const;
    return zip(Object.fromEntries([...[...own, ...served].map(entry), ...parts, entry(sums)]), parts.map(([name]) => name).filter((name) => COMPRESSED.test(name)));
  });
}

const readme = (locale: Locale): string =>
  bulk[locale].readme({ address: `${DEFAULT_SITE_URL}/`, join: joinQuery(''), everything: everythingQuery(''), datasets: all.map(({ id, title, version }) => `${id}: ${title[locale]} (${version})`) });
