import type { APIRoute, GetStaticPaths } from 'astro';
import { portalFiles } from '../../api/portal-files.ts';
import { cards, cardPath } from '../../cards.ts';
import { datasets, recordSets } from '../../catalog.ts';
import { citingPages } from '../../citations.ts';
import { oEmbedJson, oEmbedPath } from '../../embed.ts';
import { pageBibtex } from '../../formats/bibtex.ts';
import { cardPng } from '../../formats/chart-card.ts';
import { bytesOf, filesOf } from '../../published.ts';

type Props = { readonly mediaType: string; readonly text: boolean; readonly bytes: Uint8Array<ArrayBuffer> };

/** Types whose bytes are UTF-8 text. */
const TEXT = /^text\/|json$|\+xml$|bibtex$|research-info-systems$/;

const file = (path: `/data/${string}`, mediaType: string, body: string | Uint8Array) => ({
  params: { file: path.slice('/data/'.length) },
  props: { mediaType, text: TEXT.test(mediaType), bytes: bytesOf(body) } satisfies Props,
});

/** Every file under `/data/`: the distributions of each dataset, its embedding and cards, the files about the whole, and what each explainer cites. */
export const getStaticPaths = (async () => [
  ...(await Promise.all([...datasets, ...recordSets].map(({ id }) => filesOf(id)))).flat().map(({ path, mediaType, bytes }) => file(path, mediaType, bytes)),
  ...datasets.map((dataset) => file(oEmbedPath(dataset), 'application/json', oEmbedJson(dataset, 'nl'))),
  ...(await cards('nl')).map((card) => file(cardPath(card.name), 'image/png', cardPng(card))),
  ...(await portalFiles()).map(({ path, mediaType, bytes }) => file(path, mediaType, bytes)),
  ...(await citingPages('nl')).map(({ bibtex, documents, ...page }) => file(bibtex, 'application/x-bibtex', pageBibtex(page, documents))),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { mediaType, text, bytes } }) =>
  new Response(bytes, { headers: { 'content-type': text ? `${mediaType}; charset=utf-8` : mediaType } });
