import type { APIRoute, GetStaticPaths } from 'astro';
import { portalFiles } from '../../api/portal-files.ts';
import { cards, cardPath } from '../../cards.ts';
import { allDatasets, datasets } from '../../catalog.ts';
import { citingPages } from '../../citations.ts';
import { besideFiles } from '../../components/data/beside.ts';
import { oEmbedJson, oEmbedPath } from '../../embed.ts';
import { pageBibtex } from '../../formats/bibtex.ts';
import { checksums } from '../../formats/checksums.ts';
import { cardPicture } from '../../formats/pictures.ts';
import { contentTypeOf, MEDIA_TYPES } from '../../model/media-types.ts';
import { bytesOf, filesOf, sha256Of } from '../../published.ts';
import { releasePath, releasesOf } from '../../releases.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Props = { readonly contentType: string; readonly sha256: string; readonly bytes: () => Promise<Bytes> };

/** A media type that says more than the ending is handed in. */
const made = (path: `/data/${string}`, props: Pick<Props, 'sha256' | 'bytes'>, mediaType?: string) => ({
  params: { file: path.slice('/data/'.length) },
  props: { contentType: contentTypeOf(path, mediaType), ...props } satisfies Props,
});

function file(path: `/data/${string}`, body: string | Uint8Array, mediaType?: string) {
  const bytes = bytesOf(body);
  return made(path, { sha256: sha256Of(bytes), bytes: () => Promise.resolve(bytes) }, mediaType);
}

/** Every file under `/data/`: the distributions of each dataset and of its kept versions, its embedding and cards, the files about the whole, what a search reads, the news, what each explainer cites, and the checksums of them all. */
export const getStaticPaths = (async () => {
  const files = await allFiles();
  const sums = checksums(files.map(({ params, props }) => ({ name: params.file, sha256: props.sha256 })));
  return [...files, file('/data/SHA256SUMS', sums, MEDIA_TYPES.txt)];
}) satisfies GetStaticPaths;

const allFiles = async () => [
  ...(await Promise.all(allDatasets.map(({ id }) => filesOf(id)))).flat().map(({ path, mediaType, sha256, bytes }) => made(path, { sha256, bytes }, mediaType)),
  ...datasets.map((dataset) => file(oEmbedPath(dataset), oEmbedJson(dataset, 'nl'))),
  ...(await Promise.all((await cards('nl')).map(async (card) => file(cardPath(card.name), await cardPicture(card))))),
  ...[...(await portalFiles()), ...(await besideFiles('nl'))].map(({ path, mediaType, bytes }) => file(path, bytes, mediaType)),
  ...(await citingPages('nl')).map(({ bibtex, documents, ...page }) => file(bibtex, pageBibtex(page, documents))),
  ...allDatasets.flatMap(({ id }) => releasesOf(id).flatMap(({ version, files }) => files.map(({ name, bytes }) => file(`${releasePath(id, version)}${name}`, bytes)))),
];

export const GET: APIRoute<Props> = async ({ props: { contentType, bytes } }) => new Response(await bytes(), { headers: { 'content-type': contentType } });
